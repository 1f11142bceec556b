import { Hono } from 'hono';
import { accepts } from 'hono/accepts';
import type { Pages } from './pages.ts';

/** What the application serves: a snapshot that is swapped as a whole. */
export interface Content {
  readonly pages: Pages;
  readonly style: { readonly path: string; readonly body: string };
  /** Changes with every snapshot; validates cached pages. */
  readonly tag: string;
}

/** No script, no inline style, no frame, no form: the pages need none of them. */
const SECURITY = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** Builds the HTTP application over the current content. `hosts` are the Host headers that are answered. */
export function createApp(current: () => Content, hosts: (host: string | undefined) => boolean): Hono {
  const app = new Hono();
  const page = (body: string, tag: string, status: 200 | 404 | 503 = 200): Response =>
    new Response(body, {
      status,
      headers: {
        ...SECURITY,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        etag: tag,
      },
    });
  const notFound = (): Response =>
    new Response('Nothing is here. The label is at /\n', {
      status: 404,
      headers: { ...SECURITY, 'content-type': 'text/plain; charset=utf-8' },
    });

  app.get('/', (c) => {
    const { pages } = current();
    if (!hosts(c.req.header('host'))) return wrongHost();
    const [first] = pages.languages;
    if (first === undefined) return page(pages.problems, current().tag, 503);
    const language = accepts(c, {
      header: 'Accept-Language',
      supports: [...pages.languages],
      default: first,
      match: (wanted) => bestLanguage(wanted, pages.languages) ?? first,
    });
    return new Response(null, {
      status: 302,
      headers: {
        ...SECURITY,
        location: `/${language}`,
        vary: 'Accept-Language',
        'cache-control': 'no-cache',
      },
    });
  });

  app.get('/problems', (c) => {
    const { pages, tag } = current();
    if (!hosts(c.req.header('host'))) return wrongHost();
    return page(pages.problems, tag);
  });

  app.get('/assets/:name', (c) => {
    const { style } = current();
    if (c.req.path !== style.path) return notFound();
    return new Response(style.body, {
      headers: {
        ...SECURITY,
        'content-type': 'text/css; charset=utf-8',
        // The name holds a digest of the content, so it never changes.
        'cache-control': 'public, max-age=31536000, immutable',
      },
    });
  });

  app.get('/:language', (c) => {
    const { pages, tag } = current();
    if (!hosts(c.req.header('host'))) return wrongHost();
    const body = pages.labels.get(c.req.param('language'));
    if (body === undefined) return notFound();
    if (c.req.header('if-none-match') === tag) {
      return new Response(null, { status: 304, headers: { ...SECURITY, etag: tag } });
    }
    return page(body, tag);
  });

  app.notFound(() => notFound());
  app.onError((error) => {
    process.stderr.write(`klartext: ${error.name} while answering a request\n`);
    return new Response('Something went wrong here. It is not your fault; please try again.\n', {
      status: 500,
      headers: { ...SECURITY, 'content-type': 'text/plain; charset=utf-8' },
    });
  });
  return app;
}

/** A page of another site must not reach this server through a name that it points at the loopback address. */
function wrongHost(): Response {
  return new Response('This server answers only to its own address.\n', {
    status: 421,
    headers: { ...SECURITY, 'content-type': 'text/plain; charset=utf-8' },
  });
}

/** Picks the served language that a reader likes best, by quality and then by order; `de-AT` finds `de`. */
function bestLanguage(
  wanted: readonly { readonly type: string; readonly q: number }[],
  served: readonly string[],
): string | undefined {
  const ranked = [...wanted].filter((w) => w.q > 0).sort((a, b) => b.q - a.q);
  for (const { type } of ranked) {
    const tag = type.toLowerCase();
    const exact = served.find((language) => language.toLowerCase() === tag);
    const base = served.find((language) => language.toLowerCase().split('-', 1)[0] === tag.split('-', 1)[0]);
    if (exact ?? base) return exact ?? base;
  }
  return undefined;
}
