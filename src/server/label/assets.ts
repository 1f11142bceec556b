import { readFileSync } from 'node:fs';
import { PAGE_ICON } from '../../web/index.ts';
import { KEYS_SCRIPT } from './keys-script.ts';

/** A file that the pages load. */
export interface LabelAsset {
  readonly type: string;
  readonly body: string;
}

/** Reads the files that the pages load, by path. */
export function labelAssets(): ReadonlyMap<string, LabelAsset> {
  const css = ['tokens.css', 'page.css', 'coding.css']
    .map((file) => readFileSync(new URL(`../../web/${file}`, import.meta.url), 'utf8'))
    .join('\n');
  const icon = { type: 'image/svg+xml', body: PAGE_ICON };
  return new Map([
    ['/label.css', { type: 'text/css; charset=utf-8', body: css }],
    ['/label.js', { type: 'text/javascript; charset=utf-8', body: KEYS_SCRIPT }],
    ['/icon.svg', icon],
    ['/favicon.ico', icon],
  ]);
}
