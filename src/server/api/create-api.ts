import { Hono } from 'hono';
import { fault, json } from './answer.ts';
import type { ApiOptions } from './api-options.ts';
import { type ApiContext, type ApiEnv, headerOf } from './caller.ts';
import { ENDPOINTS } from './endpoint/index.ts';
import { siteOf } from './endpoint/operation.ts';
import type { Deps, PublicEndpoint } from './endpoint.ts';
import { API_LIMITS } from './limits.ts';
import { openApiDocument } from './openapi.ts';
import { API_PROBLEMS_PATH } from './problem-table.ts';
import { problemsPage } from './problems-page.ts';
import { createServe, type Server } from './serve.ts';

/** Version of the interface; raised when a caller would have to change. */
export const API_VERSION = '1.0.0';

/**
 * Makes the HTTP interface: decisions (OpenID AuthZEN Authorization API 1.0), choices, the log, and what operators need.
 *
 * Mount it before the site: give it the requests whose path `isApiPath` accepts, as `app.fetch(request, bindings)`.
 */
export function createApi(options: ApiOptions): Hono<ApiEnv> {
  const deps: Deps = { ...options, limits: { ...API_LIMITS, ...options.limits } };
  const serve = createServe(deps);
  const app = new Hono<ApiEnv>();
  if (options.origins && options.origins.length > 0) allowOrigins(app, new Set(options.origins));
  for (const endpoint of ENDPOINTS) {
    if (endpoint.method === 'post') {
      const { path } = endpoint.keyed;
      app.post(path, serve.keyed(endpoint.keyed));
      app.all(path, wrongMethod(serve, path, 'POST'));
    } else addOpen(app, serve, endpoint.open);
  }
  for (const page of pages()) addOpen(app, serve, page);
  app.notFound((c) =>
    serve.refuse(c, 'unknown', fault('not-found', 'The interface is described at /openapi.json.')),
  );
  return app;
}

function addOpen(app: Hono<ApiEnv>, serve: Server, endpoint: PublicEndpoint): void {
  app.get(endpoint.path, serve.open(endpoint));
  app.all(endpoint.path, wrongMethod(serve, endpoint.path, 'GET, HEAD'));
}

function wrongMethod(serve: Server, route: string, allow: string) {
  return (c: ApiContext): Response =>
    serve.refuse(
      c,
      route,
      fault('method-not-allowed', `Use ${allow.split(',')[0]}.`, { headers: { allow } }),
    );
}

/** What describes the interface itself. */
function pages(): readonly PublicEndpoint[] {
  const doc = { id: '', tag: 'Operation', summary: '', description: '', answers: {} } as const;
  let made: { readonly site: string; readonly text: string } | undefined;
  return [
    {
      path: '/openapi.json',
      isShared: true,
      doc,
      answer: (c, deps) => {
        const site = siteOf(c, deps);
        if (made?.site !== site) made = { site, text: JSON.stringify(openApiDocument(site, API_VERSION)) };
        const { headers } = json(null);
        return {
          status: 200,
          body: made.text,
          headers: { ...headers, 'cache-control': 'public, max-age=300' },
        };
      },
    },
    { path: API_PROBLEMS_PATH, doc, answer: problemsPage },
  ];
}

/** Lets pages of some origins send requests with a key (CORS). */
function allowOrigins(app: Hono<ApiEnv>, origins: ReadonlySet<string>): void {
  app.use('*', async (c, next) => {
    const origin = headerOf(c, 'origin');
    const isAllowed = origin !== undefined && origins.has(origin);
    if (isAllowed && c.req.method === 'OPTIONS') {
      return new Response(null, {
        status: 204,
        headers: {
          'access-control-allow-origin': origin,
          'access-control-allow-methods': 'GET, POST',
          'access-control-allow-headers': 'authorization, content-type, x-request-id',
          'access-control-max-age': '600',
          vary: 'origin',
        },
      });
    }
    await next();
    if (isAllowed) {
      c.header('access-control-allow-origin', origin);
      c.header('access-control-expose-headers', 'x-request-id, retry-after, ratelimit');
      c.header('vary', 'origin');
    }
    return undefined;
  });
}
