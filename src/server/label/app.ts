import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { lastDecided } from '../../study/index.ts';
import { HTML, SECURITY, TEXT } from '../headers.ts';
import type { LabelAsset } from './assets.ts';
import { type LabelDesk, progressOf } from './desk.ts';
import { codingIn, draftOf, reasonOf } from './form.ts';
import { renderStop } from './frame.tsx';
import type { Guard } from './guard.ts';
import { renderItem } from './item-page.tsx';
import { renderDone, renderList } from './list-page.tsx';

/** What the application serves. */
export interface LabelApp {
  readonly desk: LabelDesk;
  readonly guard: Guard;
  readonly assets: ReadonlyMap<string, LabelAsset>;
  /** Where it listens; known once it does. */
  readonly port: () => number;
  /** Told what went wrong; the page shows no more than that it did. */
  readonly onFault: (message: string) => void;
}

/** A form with every box ticked takes less than a kilobyte. */
const LONGEST_FORM = 16_384;

/** Pages run one script from here and send forms to here. What they show is kept by no cache. */
const PAGE = {
  ...HTML,
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  // With `no-referrer` browsers send forms without their origin, which is checked.
  'referrer-policy': 'same-origin',
} as const;

/** Builds the application of the page for coders. */
export function createLabelApp({ desk, guard, assets, port, onFault }: LabelApp): Hono {
  const app = new Hono();
  const page = (body: string, status = 200): Response => new Response(body, { status, headers: PAGE });
  const to = (location: string, more: Readonly<Record<string, string>> = {}): Response =>
    new Response(null, {
      status: 303,
      headers: { ...SECURITY, 'cache-control': 'no-store', location, ...more },
    });
  const stop = (title: string, message: string, status: number): Response =>
    page(renderStop(title, message), status);
  const itemAt = (number: string) => desk.items.find((item) => String(item.number) === number);
  const nowhere = (): Response => stop('Nothing is here', 'The items are at the front page.', 404);

  app.use('*', async (c, next) => {
    // A page of another site must not reach this one through a name that it points at the loopback address.
    const host = c.req.header('host');
    if (host !== `127.0.0.1:${port()}` && host !== `localhost:${port()}`)
      return new Response('This page answers only to its own address.\n', { status: 421, headers: TEXT });
    const asset = assets.get(c.req.path);
    if (asset !== undefined && (c.req.method === 'GET' || c.req.method === 'HEAD'))
      return new Response(asset.body, {
        headers: { ...SECURITY, 'content-type': asset.type, 'cache-control': 'no-cache' },
      });
    if (c.req.path === '/enter' && c.req.method === 'GET')
      return guard.isToken(c.req.query('key'))
        ? to('/', { 'set-cookie': guard.cookie(port()) })
        : stop('This address is not right', 'Open the whole address that the command printed.', 403);
    if (!guard.hasCookie(c.req.header('cookie'), port()))
      return stop('Open the address that the command printed', 'It lets this browser in.', 403);
    return next();
  });

  app.post('*', bodyLimit({ maxSize: LONGEST_FORM, onError: () => tooMuch() }), async (c, next) => {
    const origin = c.req.header('origin');
    const isOwn = origin === undefined || origin === `http://${c.req.header('host')}`;
    const site = c.req.header('sec-fetch-site');
    const form = new URLSearchParams(await c.req.text());
    if (
      !isOwn ||
      (site !== undefined && site !== 'same-origin') ||
      !guard.isFormToken(form.get('token') ?? undefined)
    )
      return stop('This was not sent from here', 'Go back to the front page and decide again.', 403);
    return next();
  });

  app.get('/', () => {
    const { next } = progressOf(desk);
    return next ? to(`/item/${next.number}`) : page(renderDone(desk, guard.formToken));
  });
  app.get('/all', () => page(renderList(desk, guard.formToken)));
  app.get('/item/:number', (c) => {
    const item = itemAt(c.req.param('number'));
    return item ? page(renderItem(desk, { item, formToken: guard.formToken })) : nowhere();
  });

  app.post('/item/:number', async (c) => {
    const item = itemAt(c.req.param('number'));
    if (!item) return nowhere();
    const { number } = item;
    const form = new URLSearchParams(await c.req.text());
    const at = desk.now();
    if (form.get('action') === 'skip') {
      await desk.store.append({ kind: 'skipped', item: number, at, reason: reasonOf(form) ?? 'cannot-tell' });
      return to('/');
    }
    const draft = draftOf(form);
    const coding = codingIn(draft);
    const isCoding = 'speaker' in coding;
    if (!isCoding || desk.textOf(item) === undefined) {
      const faults = isCoding ? [] : coding;
      return page(renderItem(desk, { item, formToken: guard.formToken, sent: { draft, faults } }), 422);
    }
    const isRevision = desk.store.states().get(number)?.wasShown ?? false;
    await desk.store.append({ kind: 'coded', item: number, at, coding, isRevision });
    return to(`/item/${number}`);
  });

  const takeBack = async (number: number | undefined): Promise<Response> => {
    if (number === undefined) return to('/');
    await desk.store.append({ kind: 'undone', item: number, at: desk.now() });
    return to(`/item/${number}`);
  };
  app.post('/undo', () => takeBack(lastDecided(desk.store.events())));
  app.post('/item/:number/undo', (c) => {
    const item = itemAt(c.req.param('number'));
    if (!item) return nowhere();
    const isDecided = desk.store.states().get(item.number)?.decision !== undefined;
    return isDecided ? takeBack(item.number) : to(`/item/${item.number}`);
  });

  app.notFound(nowhere);
  app.onError((error) => {
    onFault(error.message);
    return stop('It was not saved', `${error.message} Nothing that was saved before is lost.`, 500);
  });
  return app;
}

function tooMuch(): Response {
  return new Response('That is more than a form holds.\n', { status: 413, headers: TEXT });
}
