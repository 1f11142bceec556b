import { html, raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Meta } from './meta.tsx';
import { MetaTags } from './meta.tsx';

/** Paths of the files that a page loads. */
export interface Assets {
  readonly style: string;
  readonly icon: string;
}

/** A style sheet that stands in the page itself, for pages that are one file. */
export interface InlineStyle {
  readonly css: string;
  /** Its digest as a policy names it: `sha256-…`. */
  readonly digest: string;
}

/** The frame of a page. */
export interface DocumentProps {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  readonly style: Assets | InlineStyle;
  readonly meta?: Meta | undefined;
  readonly children: Child;
}

/** Renders a whole HTML document. Everything in it is escaped; no script, and no style but the one whose digest its policy names. */
export function renderDocument(props: DocumentProps): string {
  const { style } = props;
  const page = (
    <html lang={props.language} dir={props.direction}>
      <head>
        <meta charset="utf-8" />
        {'css' in style ? <Policy digest={style.digest} /> : null}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{props.title}</title>
        {props.description === '' ? null : <meta name="description" content={props.description} />}
        <MetaTags meta={props.meta} title={props.title} description={props.description} />
        {'css' in style ? (
          <style>{raw(style.css)}</style>
        ) : (
          <>
            <link rel="icon" type="image/svg+xml" href={style.icon} />
            <link rel="stylesheet" href={style.style} />
          </>
        )}
      </head>
      <body>{props.children}</body>
    </html>
  );
  return String(html`${raw('<!doctype html>')}${page}`);
}

/** A page that is one file has no headers of its own; it says in itself that it loads nothing and runs nothing. */
function Policy({ digest }: { readonly digest: string }) {
  const content = `default-src 'none'; style-src '${digest}'; base-uri 'none'; form-action 'none'`;
  return <meta http-equiv="Content-Security-Policy" content={content} />;
}
