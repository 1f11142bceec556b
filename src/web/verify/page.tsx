import { html, raw } from 'hono/html';
import { CATALOGUES } from '../../language/index.ts';
import type { ReceiptMessageKey } from '../../receipt/index.ts';
import { PAGE_ICON } from '../icon/page-icon.ts';

/** Code of the page, with the digests by which its policy allows it: `sha256-…`. */
export interface VerifyPageParts {
  readonly script: string;
  readonly scriptDigest: string;
  readonly css: string;
  readonly cssDigest: string;
}

/** The command that does the same without a browser. */
const COMMAND = 'klartext verify receipt.json --key keys.json';

/**
 * Renders the page that verifies receipts: one file, which loads nothing and sends nothing, and works from a disk. The
 * words of all languages stand in it as data; the script puts them in.
 */
export function renderVerifyPage({ script, scriptDigest, css, cssDigest }: VerifyPageParts): string {
  const policy = `default-src 'none'; script-src '${scriptDigest}'; style-src '${cssDigest}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>Klartext</title>
        <link rel="icon" href={`data:image/svg+xml,${encodeURIComponent(PAGE_ICON)}`} />
        <style>{raw(css)}</style>
      </head>
      <body>
        <noscript>
          <main class="page">
            <h1>Klartext</h1>
            {Object.entries(CATALOGUES).map(([language, words]) => (
              <p lang={language}>{words['receipt.page.noScript'].replace('{command}', COMMAND)}</p>
            ))}
          </main>
        </noscript>
        <div class="page" id="page" hidden>
          <header class="top">
            <label for="language" data-say="receipt.page.language">
              {word('receipt.page.language')}
            </label>
            <select id="language" />
          </header>
          <main>
            <h1 data-say="receipt.page.title">{word('receipt.page.title')}</h1>
            <p class="lead" data-say="receipt.page.lead">
              {word('receipt.page.lead')}
            </p>
            <form id="form" novalidate>
              <Field id="receipt" title="receipt.page.receipt" />
              <Field id="key" title="receipt.page.key" why="receipt.page.keyWhy" />
              <button type="submit" data-say="receipt.page.check">
                {word('receipt.page.check')}
              </button>
            </form>
            <section id="result" aria-labelledby="result-title" hidden>
              <h2 id="result-title" data-say="receipt.page.result">
                {word('receipt.page.result')}
              </h2>
              <div role="status" id="verdict" />
              <details id="details" hidden>
                <summary data-say="receipt.page.details">{word('receipt.page.details')}</summary>
                <pre id="record" tabindex={0} />
              </details>
            </section>
          </main>
        </div>
        <script type="application/json" id="messages">
          {raw(messagesText())}
        </script>
        <script>{raw(script)}</script>
      </body>
    </html>
  );
  return String(html`${raw('<!doctype html>')}${page}`);
}

function Field(props: {
  readonly id: 'receipt' | 'key';
  readonly title: ReceiptMessageKey;
  readonly why?: ReceiptMessageKey;
}) {
  const { id, title, why } = props;
  return (
    <fieldset aria-describedby={why === undefined ? undefined : `${id}-why`}>
      <legend data-say={title}>{word(title)}</legend>
      {why === undefined ? null : (
        <p id={`${id}-why`} data-say={why}>
          {word(why)}
        </p>
      )}
      <label for={`${id}-file`} data-say="receipt.page.file">
        {word('receipt.page.file')}
      </label>
      <input type="file" id={`${id}-file`} accept=".json,.txt,application/json,text/plain" />
      <label for={`${id}-text`} data-say="receipt.page.paste">
        {word('receipt.page.paste')}
      </label>
      <textarea id={`${id}-text`} rows={3} spellcheck={false} autocomplete="off" />
    </fieldset>
  );
}

/** The English words, until the script says those of the reader. */
function word(key: ReceiptMessageKey): string {
  return CATALOGUES.en?.[key] ?? '';
}

/** The messages about receipts in every language; no text of it can end the element that it stands in. */
function messagesText(): string {
  const own = Object.entries(CATALOGUES).map(([language, words]) => [
    language,
    Object.fromEntries(Object.entries(words).filter(([key]) => key.startsWith('receipt.'))),
  ]);
  return JSON.stringify(Object.fromEntries(own)).replaceAll('<', '\\u003c');
}
