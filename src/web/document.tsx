import { html, raw } from 'hono/html';
import type { Child } from 'hono/jsx';

/** The frame of a page. */
export interface DocumentProps {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  /** Path of the style sheet. */
  readonly style: string;
  readonly children: Child;
}

/** Renders a whole HTML document. Everything in it is escaped; no script, no inline style. */
export function renderDocument(props: DocumentProps): string {
  const page = (
    <html lang={props.language} dir={props.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{props.title}</title>
        <meta name="description" content={props.description} />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={props.style} />
      </head>
      <body>{props.children}</body>
    </html>
  );
  return String(html`${raw('<!doctype html>')}${page}`);
}
