import { html, raw } from 'hono/html';

/** A page that search engines may find. Addresses are whole. */
export interface SitemapEntry {
  readonly href: string;
  /** `YYYY-MM-DD`. */
  readonly changed: string;
  readonly alternates: readonly { readonly language: string; readonly href: string }[];
}

/** Elements with a namespace are no names in JSX. */
const Alternate = 'xhtml:link';

/** Renders a map of the site as search engines read it (sitemaps.org 0.9, with the languages of each page). */
export function renderSitemap(entries: readonly SitemapEntry[]): string {
  const map = (
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
      {entries.map(({ href, changed, alternates }) => (
        <url>
          <loc>{href}</loc>
          <lastmod>{changed}</lastmod>
          {alternates.map((to) => (
            <Alternate rel="alternate" hreflang={to.language} href={to.href} />
          ))}
        </url>
      ))}
    </urlset>
  );
  return String(html`${raw('<?xml version="1.0" encoding="UTF-8"?>\n')}${map}`);
}
