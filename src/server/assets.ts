import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Assets, PAGE_ICON } from '../web/index.ts';

/** A file that the pages load. */
export interface AssetFile {
  readonly type: string;
  readonly body: string;
}

/** The files that the pages load, by path, and which is which. */
export interface AssetFiles {
  readonly paths: Assets;
  readonly files: ReadonlyMap<string, AssetFile>;
}

/** Reads the style sheets and the icon, and names each by its content, so that a browser can keep it for ever. */
export function loadAssets(): AssetFiles {
  const css = ['tokens.css', 'page.css', 'label.css', 'problems.css']
    .map((file) => readFileSync(new URL(`../web/${file}`, import.meta.url), 'utf8'))
    .join('\n');
  const style = { path: pathOf(css, 'css'), type: 'text/css; charset=utf-8', body: css };
  const icon = { path: pathOf(PAGE_ICON, 'svg'), type: 'image/svg+xml', body: PAGE_ICON };
  return {
    paths: { style: style.path, icon: icon.path },
    files: new Map([style, icon].map(({ path, type, body }) => [path, { type, body }])),
  };
}

function pathOf(body: string, extension: string): string {
  const digest = createHash('sha256').update(body).digest('hex').slice(0, 16);
  return `/assets/klartext-${digest}.${extension}`;
}
