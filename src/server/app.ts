import { Hono } from 'hono';
import type { AssetFiles } from './assets.ts';
import { chooseLanguage } from './choose-language.ts';
import type { Pages } from './pages.ts';

/** What the application serves: a snapshot that is swapped as a whole. */
export interface Content {
  readonly pages: Pages;
  readonly assets: AssetFiles;
  /** Changes with every snapshot; validates cached pages. */
  readonly tag: string;
}

/** No script, no inline style, no frame, no form: the pages need none of them. */
const SECURITY = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;
const HTML = {
  ...SECURITY,
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
} as const;
const TEXT = { ...SECURITY, 'content-type': 'text/plain; charset=utf-8' } as const;

/** Builds the HTTP application over the current content. `hosts` are the Host headers that are answered. */
export function createApp(current: () => Content, hosts: (host: string | undefined) => boolean): Hono {
  const app = new Hono();
  const htmlHeaders = remember((tag: string) => ({ ...HTML, etag: tag }));
  /** Answers with a page, or says that the one a browser holds is still the same. */
  const page = (body: string, known: string | undefined): Response => {
    const { tag } = current();
    const headers = htmlHeaders(tag);
    if (known !== undefined && (known.includes(tag) || known.trim() === '*')) {
      return new Response(null, { status: 304, headers });
    }
    return new Response(body, { headers });
  };

  app.on(['POST', 'PUT', 'PATCH', 'DELETE'], '*', () =>
    text('Nothing can be sent here; pages can be read.\n', 405, { allow: 'GET, HEAD' }),
  );

  app.get('/', (c) => {
    if (!hosts(c.req.header('host'))) return wrongHost();
    const { pages } = current();
    if (pages.languages.length === 0) {
      return new Response(pages.problems, { status: 503, headers: { ...HTML, 'retry-after': '5' } });
    }
    const language = chooseLanguage(c.req.header('accept-language'), pages.languages);
    const headers = { location: `/${language}`, vary: 'Accept-Language', 'cache-control': 'no-cache' };
    return new Response(null, { status: 302, headers: { ...SECURITY, ...headers } });
  });

  app.get('/problems', (c) => {
    if (!hosts(c.req.header('host'))) return wrongHost();
    return page(current().pages.problems, c.req.header('if-none-match'));
  });

  app.get('/assets/:name', (c) => {
    if (!hosts(c.req.header('host'))) return wrongHost();
    const file = current().assets.files.get(c.req.path);
    if (file === undefined) return notFound();
    const headers = {
      'content-type': file.type,
      // The name holds a digest of the content, so it never changes.
      'cache-control': 'public, max-age=31536000, immutable',
    };
    return new Response(file.body, { headers: { ...SECURITY, ...headers } });
  });

  app.get('/:language', (c) => {
    if (!hosts(c.req.header('host'))) return wrongHost();
    const body = current().pages.labels.get(c.req.param('language'));
    return body === undefined ? notFound() : page(body, c.req.header('if-none-match'));
  });

  app.notFound(() => notFound());
  app.onError((error) => {
    process.stderr.write(`klartext: ${error.name} while answering a request\n`);
    return text('Something went wrong here. It is not your fault; please try again.\n', 500);
  });
  return app;
}

function text(body: string, status: number, more: Readonly<Record<string, string>> = {}): Response {
  return new Response(body, { status, headers: { ...TEXT, ...more } });
}

function notFound(): Response {
  return text('Nothing is here. The label is at /\n', 404);
}

/** A page of another site must not reach this server through a name that it points at the loopback address. */
function wrongHost(): Response {
  return text('This server answers only to its own address.\n', 421);
}

/** Keeps the last result, so that a page that does not change costs no new headers. */
function remember<R>(make: (key: string) => R): (key: string) => R {
  let last: { readonly key: string; readonly value: R } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
