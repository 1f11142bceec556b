import { html, raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { type LabelDesk, progressOf } from './desk.ts';
import { Help } from './help.tsx';

/** What stands around each page. */
export interface FrameProps {
  readonly desk: LabelDesk;
  readonly formToken: string;
  readonly title: string;
  readonly children: Child;
}

/** Renders a page: where one is, how far one is, the page itself, and help. */
export function renderFrame({ desk, formToken, title, children }: FrameProps): string {
  const { done } = progressOf(desk);
  const total = desk.items.length;
  const page = (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${desk.title}`}</title>
        <link rel="icon" type="image/svg+xml" href="/icon.svg" />
        <link rel="stylesheet" href="/label.css" />
        <script src="/label.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the text
        </a>
        <div class="page coding">
          <header class="desk">
            <p>
              <strong>{desk.title}</strong>
              {desk.isSynthetic ? <span class="made-up">Synthetic: made-up conversations</span> : null}
            </p>
            <p class="soft">
              {desk.others ? 'Settled by' : 'Coded by'} {desk.coder}
            </p>
            <div class="progress">
              <label for="done">
                {done} of {total} decided
              </label>
              <progress id="done" max={Math.max(1, total)} value={done}></progress>
            </div>
          </header>
          <main id="main" tabindex={-1}>
            {children}
          </main>
          <footer class="ways-out">
            <form method="post" action="/undo">
              <input type="hidden" name="token" value={formToken} />
              <button class="plain" type="submit" data-key="u" aria-keyshortcuts="u" disabled={done === 0}>
                Take back the last decision <kbd>u</kbd>
              </button>
            </form>
            <a href="/all">All items</a>
            <Help />
          </footer>
        </div>
      </body>
    </html>
  );
  return String(html`${raw('<!doctype html>')}${page}`);
}

/** A page for who may not come in, without a word of what lies behind. */
export function renderStop(title: string, message: string): string {
  const page = (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href="/label.css" />
      </head>
      <body>
        <main class="page coding">
          <h1>{title}</h1>
          <p>{message}</p>
        </main>
      </body>
    </html>
  );
  return String(html`${raw('<!doctype html>')}${page}`);
}
