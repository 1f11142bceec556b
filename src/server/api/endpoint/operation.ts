import { z } from '@hono/zod-openapi';
import { type Answer, json } from '../answer.ts';
import type { ApiContext } from '../caller.ts';
import type { Deps, PublicEndpoint } from '../endpoint.ts';

const alive = z.strictObject({ status: z.literal('live') }).openapi('Alive', { example: { status: 'live' } });

/** `GET /health/live`: the process answers. */
export const live: PublicEndpoint = {
  path: '/health/live',
  answer: () => json({ status: 'live' }),
  doc: {
    id: 'live',
    tag: 'Operation',
    summary: 'Is the process alive?',
    description: 'Answers as long as the process can answer at all.',
    answers: { 200: { description: 'It is.', schema: alive } },
  },
};

const readiness = z
  .strictObject({
    status: z.enum(['ready', 'not-ready']),
    image: z.enum(['current', 'old']).openapi({ description: 'Whether decisions follow the choices.' }),
    store: z.enum(['reachable', 'unreachable']),
    stopping: z.boolean(),
  })
  .openapi('Readiness', {
    example: { status: 'ready', image: 'current', store: 'reachable', stopping: false },
  });

/** How long a reading of the store may take before it counts as out of reach, in milliseconds. */
const STORE_WAIT = 2000;

/** `GET /health/ready`: decisions are current and the store is there. */
export const ready: PublicEndpoint = {
  path: '/health/ready',
  answer: async (_c, deps) => {
    const { isReachable, isCurrent } = await look(deps);
    const stopping = deps.isStopping?.() ?? false;
    const isReady = isReachable && isCurrent && !stopping;
    const body = {
      status: isReady ? 'ready' : 'not-ready',
      image: isCurrent ? 'current' : 'old',
      store: isReachable ? 'reachable' : 'unreachable',
      stopping,
    };
    return json(body, isReady ? 200 : 503);
  },
  doc: {
    id: 'ready',
    tag: 'Operation',
    summary: 'Can requests be sent here?',
    description:
      'Ready means: the store is within reach, decisions follow the choices, and the server is not stopping.',
    answers: {
      200: { description: 'They can.', schema: readiness },
      503: { description: 'Not now.', schema: readiness },
    },
  },
};

/** Asks every register for its newest choice, which needs the store. */
async function look(deps: Deps): Promise<{ readonly isReachable: boolean; readonly isCurrent: boolean }> {
  const registers = [...deps.registers.values()];
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((done) => {
    timer = setTimeout(() => done(false), STORE_WAIT);
  });
  const asked = Promise.all(registers.map((register) => register.barrier())).then(
    () => true,
    () => false,
  );
  const isReachable = await Promise.race([asked, late]);
  clearTimeout(timer);
  const oldest = deps.now() - (deps.maxStateAgeMs ?? 30_000);
  return { isReachable, isCurrent: registers.every((register) => register.seen().freshAt >= oldest) };
}

/** `GET /metrics`: for Prometheus. */
export const readMetrics: PublicEndpoint = {
  path: '/metrics',
  scope: 'operate',
  answer: async (_c, { metrics }) => ({
    status: 200,
    body: await metrics.text(),
    headers: { 'content-type': metrics.contentType, 'cache-control': 'no-store' },
  }),
  doc: {
    id: 'metrics',
    tag: 'Operation',
    summary: 'Read the metrics',
    description: 'In the text format of Prometheus. Without a key only from this machine.',
    answers: { 200: { description: 'The metrics.', type: 'text/plain', schema: z.string() } },
  },
};

const url = z.string().openapi({ example: 'https://privacy.shop.example' });
const configuration = z
  .strictObject({
    policy_decision_point: url,
    access_evaluation_endpoint: z
      .string()
      .openapi({ example: 'https://privacy.shop.example/access/v1/evaluation' }),
    access_evaluations_endpoint: z
      .string()
      .openapi({ example: 'https://privacy.shop.example/access/v1/evaluations' }),
  })
  .openapi('AuthzenConfiguration');

/** `GET /.well-known/authzen-configuration`: where the decision point answers (AuthZEN 1.0, metadata). */
export const discovery: PublicEndpoint = {
  path: '/.well-known/authzen-configuration',
  isShared: true,
  answer: (c, deps) => {
    const site = siteOf(c, deps);
    const { headers, ...answer } = json({
      policy_decision_point: site,
      access_evaluation_endpoint: `${site}/access/v1/evaluation`,
      access_evaluations_endpoint: `${site}/access/v1/evaluations`,
    });
    return { ...answer, headers: { ...headers, 'cache-control': 'public, max-age=300' } } satisfies Answer;
  },
  doc: {
    id: 'discovery',
    tag: 'Decisions',
    summary: 'Find the endpoints for decisions',
    description:
      'Metadata of the policy decision point as the OpenID AuthZEN Authorization API 1.0 defines it.',
    answers: { 200: { description: 'The endpoints.', schema: configuration } },
  },
};

/** The public address: what the operator stated, or where the request went. */
export function siteOf(c: ApiContext, deps: Pick<Deps, 'site'>): string {
  return deps.site?.()?.replace(/\/+$/, '') ?? new URL(c.req.url).origin;
}
