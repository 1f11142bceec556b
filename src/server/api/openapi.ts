import { OpenAPIHono, z } from '@hono/zod-openapi';
import { ENDPOINTS } from './endpoint/index.ts';
import type { Endpoint, EndpointDoc } from './endpoint.ts';
import { API_PROBLEMS, API_PROBLEMS_PATH, type ApiProblemCode } from './problem-table.ts';

type Registry = OpenAPIHono['openAPIRegistry'];
type RouteConfig = Parameters<Registry['registerPath']>[0];

const CODES = Object.keys(API_PROBLEMS) as readonly ApiProblemCode[];

const problem = z
  .object({
    type: z.string().openapi({ example: `${API_PROBLEMS_PATH}#invalid-request` }),
    title: z.string().openapi({ example: API_PROBLEMS['invalid-request'][1] }),
    status: z.int().openapi({ example: 400 }),
    detail: z
      .string()
      .openapi({ description: 'What is wrong, and what to do.', example: '/action/name is missing.' }),
    code: z.enum(CODES).openapi({ description: 'The problem, for programs.', example: 'invalid-request' }),
    errors: z
      .array(z.object({ pointer: z.string(), detail: z.string() }))
      .optional()
      .openapi({
        description: 'Each place that does not fit.',
        example: [{ pointer: '/action/name', detail: 'is missing.' }],
      }),
  })
  .openapi('Problem', { description: 'Why a request failed (RFC 9457).' });

const requestId = z
  .string()
  .openapi({ description: 'Comes back in the answer and stands in the log.', example: 'bfe9eb29-ab87' });

/** Problems that every endpoint with a body has. */
const KEYED_PROBLEMS: readonly ApiProblemCode[] = [
  'malformed',
  'too-deep',
  'invalid-request',
  'no-key',
  'unknown-key',
  'expired-key',
  'revoked-key',
  'missing-scope',
  'not-found',
  'too-large',
  'unsupported-type',
  'too-many-requests',
  'internal',
  'keys-too-old',
  'timeout',
];
const OPEN_PROBLEMS: readonly ApiProblemCode[] = ['too-many-requests', 'internal'];

/** Makes the OpenAPI 3.1 document from the schemas that bodies are checked with. */
export function openApiDocument(site: string, version: string): object {
  const app = new OpenAPIHono();
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'kt_<id>_<secret>',
    description: 'A key of one controller, made by "klartext key create". Its scopes say what it may do.',
  });
  for (const endpoint of ENDPOINTS) app.openAPIRegistry.registerPath(routeOf(endpoint));
  return app.getOpenAPI31Document(
    {
      openapi: '3.1.0',
      info: {
        title: 'Klartext',
        version,
        description:
          'Ask before a datum is used, record choices, prove both. Customer ids stand in bodies only, never in addresses. Every request may bring an `X-Request-ID`, which comes back. Failures are problems as RFC 9457 defines them.',
        license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
      },
      servers: [{ url: site, description: 'This server.' }],
      tags: [
        { name: 'Decisions', description: 'May this datum be used for this purpose, now?' },
        { name: 'Choices', description: 'What customers chose.' },
        { name: 'Log', description: 'The public log of every choice, without personal data.' },
        { name: 'Study', description: 'What texts by customers say.' },
        { name: 'Operation', description: 'For whoever runs the server.' },
      ],
    },
    { unionPreferredType: 'oneOf' },
  );
}

function routeOf(endpoint: Endpoint): RouteConfig {
  if (endpoint.method === 'post') {
    const { path, scope, documented, doc } = endpoint.keyed;
    return {
      ...commonOf(doc, KEYED_PROBLEMS),
      method: 'post',
      path,
      security: [{ key: [scope] }],
      request: {
        headers: z.object({ 'X-Request-ID': requestId.optional() }),
        body: { required: true, content: { 'application/json': { schema: documented } } },
      },
    };
  }
  const { path, documentedPath, params, query, scope, doc } = endpoint.open;
  const keyed = scope === undefined ? [] : (['no-key', 'unknown-key', 'missing-scope'] as const);
  return {
    ...commonOf(doc, [...OPEN_PROBLEMS, ...keyed]),
    method: 'get',
    path: documentedPath ?? path.replace(/:(\w+)/g, '{$1}'),
    // The empty one says that a key is not always needed.
    security: scope === undefined ? [] : [{ key: [scope] }, {}],
    request: { ...(params ? { params } : {}), ...(query ? { query } : {}) },
  };
}

function commonOf(doc: EndpointDoc, shared: readonly ApiProblemCode[]) {
  return {
    operationId: doc.id,
    summary: doc.summary,
    description: doc.description,
    tags: [doc.tag],
    responses: { ...problemsOf([...shared, ...(doc.problems ?? [])]), ...answersOf(doc) },
  };
}

function answersOf({ answers }: EndpointDoc) {
  return Object.fromEntries(
    Object.entries(answers).map(([status, { description, type = 'application/json', schema }]) => [
      status,
      { description, headers: z.object({ 'X-Request-ID': requestId }), content: { [type]: { schema } } },
    ]),
  );
}

/** One response for each status, which names the problems that have it. */
function problemsOf(codes: readonly ApiProblemCode[]) {
  const byStatus = new Map<number, Set<ApiProblemCode>>();
  for (const code of codes) {
    const [status] = API_PROBLEMS[code];
    byStatus.set(status, (byStatus.get(status) ?? new Set()).add(code));
  }
  return Object.fromEntries(
    [...byStatus].map(([status, known]) => [
      status,
      {
        description: [...known].map((code) => `\`${code}\`: ${API_PROBLEMS[code][1]}.`).join(' '),
        content: { 'application/problem+json': { schema: problem } },
      },
    ]),
  );
}
