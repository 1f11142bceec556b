import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { AssetFiles } from './assets.ts';
import { chooseLanguage } from './choose-language.ts';
import { HTML, SECURITY, TEXT } from './headers.ts';
import { type Pages, PROBLEMS_PATH } from './pages.ts';
import { type Prepared, prepare } from './prepared.ts';

/** What the application serves: a snapshot that is swapped as a whole. */
export interface Content {
  readonly pages: Pages;
  readonly assets: AssetFiles;
}

/** The request of Node, where there is one: requests made in this process have none. */
interface Env {
  Bindings: Partial<HttpBindings>;
}

type Find = (path: string) => Prepared | undefined;

/** Builds the HTTP application over the current content. `hosts` are the Host headers that are answered. */
export function createApp(current: () => Content, hosts: (host: string | undefined) => boolean): Hono<Env> {
  const app = new Hono<Env>();
  const answers = preparing(current);

  app.on(['POST', 'PUT', 'PATCH', 'DELETE'], '*', () =>
    text('Nothing can be sent here; pages can be read.\n', 405, { allow: 'GET, HEAD' }),
  );

  // One route: with several, the router falls back to its slowest way, which costs more than the answer.
  app.get('*', (c) => {
    if (!hosts(headerOf(c, 'host'))) return wrongHost();
    const { path } = c.req;
    const find = answers();
    if (path === '/') return home(current().pages.languages, find, headerOf(c, 'accept-language'));
    const found = find(path);
    return found === undefined ? notFound() : answer(found, headerOf(c, 'if-none-match'));
  });

  app.notFound(() => notFound());
  app.onError((error) => {
    process.stderr.write(`klartext: ${error.name} while answering a request\n`);
    return text('Something went wrong here. It is not your fault; please try again.\n', 500);
  });
  return app;
}

/** Leads to the label in the language of the reader, or says what is wrong while there is none. */
function home(languages: readonly string[], find: Find, wanted: string | undefined): Response {
  const language = chooseLanguage(wanted, languages);
  if (language === undefined) {
    const body = find(PROBLEMS_PATH)?.body ?? null;
    return new Response(body, { status: 503, headers: { ...HTML, 'retry-after': '5' } });
  }
  const headers = { location: `/${language}`, vary: 'Accept-Language', 'cache-control': 'no-cache' };
  return new Response(null, { status: 302, headers: { ...SECURITY, ...headers } });
}

/** Sends a page, or says that the one a browser holds is still the same (RFC 9110, 13.1.2). */
function answer({ body, headers }: Prepared, known: string | undefined): Response {
  const { etag } = headers;
  if (known !== undefined && etag !== undefined && (known.includes(etag) || known.trim() === '*')) {
    const { 'content-length': _length, ...rest } = headers;
    return new Response(null, { status: 304, headers: rest });
  }
  return new Response(body, { headers });
}

/** Reads a header from Node's own request: turning all of them into a `Headers` costs more than the answer. */
function headerOf(c: Context<Env>, name: 'host' | 'accept-language' | 'if-none-match'): string | undefined {
  const { incoming } = c.env ?? {};
  return incoming ? incoming.headers[name] : c.req.header(name);
}

/** Prepares the answers of each snapshot once. */
function preparing(current: () => Content): () => Find {
  let from: Content | undefined;
  let answers: Find = () => undefined;
  return () => {
    const content = current();
    if (from !== content) {
      from = content;
      answers = prepare(content.pages, content.assets);
    }
    return answers;
  };
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
