import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { AssetFiles } from './assets.ts';
import { chooseLanguage } from './choose-language.ts';
import { HTML, SECURITY, TEXT } from './headers.ts';
import type { Pages } from './pages.ts';
import { PROBLEMS_PATH } from './paths.ts';
import { type Answers, type Choice, type Prepared, prepare } from './prepared.ts';

/** What the application serves: a snapshot that is swapped as a whole. */
export interface Content {
  readonly pages: Pages;
  readonly assets: AssetFiles;
}

/** The request of Node, where there is one: requests made in this process have none. */
interface Env {
  Bindings: Partial<HttpBindings>;
}

/**
 * Builds the HTTP application over the current content. `hosts` are the Host headers that are answered; `onFault` is
 * told what went wrong, which the reader is not.
 */
export function createApp(
  current: () => Content,
  hosts: (host: string | undefined) => boolean,
  onFault: (message: string) => void = () => {},
): Hono<Env> {
  const app = new Hono<Env>();
  const answers = preparing(current);

  app.on(['POST', 'PUT', 'PATCH', 'DELETE'], '*', () =>
    text('Nothing can be sent here; pages can be read.\n', 405, { allow: 'GET, HEAD' }),
  );

  // One route: with several, the router falls back to its slowest way, which costs more than the answer.
  app.get('*', (c): Response | Promise<Response> => {
    if (!hosts(headerOf(c, 'host'))) return wrongHost();
    const { path } = c.req;
    const known = headerOf(c, 'if-none-match');
    const wanted = headerOf(c, 'accept-language');
    const found = path === '/' ? home(current().pages.languages) : answers().find(path);
    if (found === undefined)
      return path === '/' ? nothingYet(answers()) : lost(current().pages, answers(), path, wanted);
    if (found instanceof Promise) return found.then((prepared) => answer(prepared, known));
    return 'kind' in found ? choose(found, wanted) : answer(found, known);
  });

  app.notFound(() => nowhere());
  app.onError((error) => {
    onFault(`while answering a request: ${error.message}`);
    return text('Something went wrong here. It is not your fault; please try again.\n', 500);
  });
  return app;
}

/** The label stands at the front. */
function home(languages: readonly string[]): Choice | undefined {
  return languages.length === 0 ? undefined : { kind: 'choice', languages, to: (language) => `/${language}` };
}

/** Leads to the language of the reader. */
function choose({ languages, to }: Choice, wanted: string | undefined): Response {
  const location = to(chooseLanguage(wanted, languages) ?? '');
  const headers = { location, vary: 'Accept-Language', 'cache-control': 'no-cache' };
  return new Response(null, { status: 302, headers: { ...SECURITY, ...headers } });
}

/** Says what is wrong while there is nothing to show. */
async function nothingYet(answers: Answers): Promise<Response> {
  const found = await answers.find(PROBLEMS_PATH);
  const body = found && 'body' in found ? found.body : null;
  return new Response(body, { status: 503, headers: { ...HTML, 'retry-after': '5' } });
}

/** Says in the language of the reader that nothing is here: that of the address, or the one that the browser asks for. */
function lost(pages: Pages, answers: Answers, path: string, wanted: string | undefined): Response {
  const named = path.split('/').find((step) => pages.languages.includes(step));
  const language = named ?? chooseLanguage(wanted, pages.languages);
  if (language === undefined) return nowhere();
  const { status, body, headers } = answers.lost(language);
  return new Response(body, { status, headers: { ...headers, vary: 'Accept-Language' } });
}

/** Sends an answer, or says that the one a browser holds is still the same (RFC 9110, 13.1.2). */
function answer({ status, body, headers }: Prepared, known: string | undefined): Response {
  const { etag } = headers;
  if (known !== undefined && etag !== undefined && (known.includes(etag) || known.trim() === '*')) {
    const { 'content-length': _length, ...rest } = headers;
    return new Response(null, { status: 304, headers: rest });
  }
  return new Response(body, { status, headers });
}

/** Reads a header from Node's own request: turning all of them into a `Headers` costs more than the answer. */
function headerOf(c: Context<Env>, name: 'host' | 'accept-language' | 'if-none-match'): string | undefined {
  const { incoming } = c.env ?? {};
  return incoming ? incoming.headers[name] : c.req.header(name);
}

/** Prepares the answers of each snapshot once. */
function preparing(current: () => Content): () => Answers {
  let last: { readonly from: Content; readonly answers: Answers } | undefined;
  return () => {
    const from = current();
    if (last?.from !== from) last = { from, answers: prepare(from.pages, from.assets) };
    return last.answers;
  };
}

function text(body: string, status: number, more: Readonly<Record<string, string>> = {}): Response {
  return new Response(body, { status, headers: { ...TEXT, ...more } });
}

function nowhere(): Response {
  return text('Nothing is here. The label is at /\n', 404);
}

/** A page of another site must not reach this server through a name that it points at the loopback address. */
function wrongHost(): Response {
  return text('This server answers only to its own address.\n', 421);
}
