import { html, raw } from 'hono/html';
import type { Child } from 'hono/jsx';

/** Paths of the files that a page loads. */
export interface Assets {
  readonly style: string;
  readonly icon: string;
}

/** The frame of a page. */
export interface DocumentProps {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  readonly assets: Assets;
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
        <link rel="icon" type="image/svg+xml" href={props.assets.icon} />
        <link rel="stylesheet" href={props.assets.style} />
      </head>
      <body>{props.children}</body>
    </html>
  );
  return String(html`${raw('<!doctype html>')}${page}`);
}
