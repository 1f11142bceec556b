import { readFileSync } from 'node:fs';
import type { Found } from './found.ts';
import { SCRIPTED } from './headers.ts';

/** Where the page of a made-up shop stands, which shows `<klartext-label>` in use. */
export const DEMO_PATH = '/demo/shop';

/** Finds the files of the made-up shop. */
export function findDemo(path: string): Found | undefined {
  if (path === DEMO_PATH) {
    return { kind: 'page', html: () => read('index.html'), isIndexed: false, headers: SCRIPTED };
  }
  if (path === `${DEMO_PATH}.css`) {
    return { kind: 'file', type: 'text/css; charset=utf-8', body: () => read('shop.css'), isShared: false };
  }
  return undefined;
}

function read(name: string): string {
  return readFileSync(new URL(`../../examples/shop/${name}`, import.meta.url), 'utf8');
}
