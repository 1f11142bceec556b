import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { type Assets, PAGE_ICON } from '../web/index.ts';

/** A file that the pages load. */
export interface AssetFile {
  readonly type: string;
  readonly body: string;
  /** A file whose name holds a digest of its content can be kept for ever. */
  readonly isNamedByContent: boolean;
  /** May pages of other sites load it? */
  readonly isShared: boolean;
}

/** The files that the pages load, by path, and which is which. */
export interface AssetFiles {
  readonly paths: Assets;
  readonly files: ReadonlyMap<string, AssetFile>;
}

/** Path of the script that shows a label in the pages of a shop; shops name it, so it stays the same. */
export const ELEMENT_PATH = '/klartext-label.js';

/** Path of the page that checks receipts; people keep it as a file, so its name says what it is. */
export const VERIFY_PATH = '/klartext-verify.html';

/** Reads the style sheets and the icon, and names each by its content; and the script for the pages of shops. */
export function loadAssets(): AssetFiles {
  const css = ['tokens.css', 'page.css', 'label.css', 'text.css', 'problems.css']
    .map((file) => readFileSync(new URL(`../web/${file}`, import.meta.url), 'utf8'))
    .join('\n');
  const style = named(css, 'css', 'text/css; charset=utf-8');
  const icon = named(PAGE_ICON, 'svg', 'image/svg+xml');
  return {
    paths: { style: style.path, icon: icon.path },
    files: new Map([
      [style.path, style.file],
      [icon.path, icon.file],
      // Browsers ask for this one on pages that name none.
      ['/favicon.ico', { ...icon.file, isNamedByContent: false }],
      ...builtFile(ELEMENT_PATH, 'klartext-label.js', 'text/javascript; charset=utf-8', true),
      ...builtFile(VERIFY_PATH, 'verify.html', 'text/html; charset=utf-8', false),
    ]),
  };
}

/** A file that is made by the build; whoever runs the sources without one has none. */
function builtFile(
  path: string,
  name: string,
  type: string,
  isShared: boolean,
): readonly (readonly [string, AssetFile])[] {
  const built = [`../web/${name}`, `../../dist/web/${name}`]
    .map((place) => new URL(place, import.meta.url))
    .find((url) => existsSync(url));
  if (!built) return [];
  return [[path, { type, body: readFileSync(built, 'utf8'), isNamedByContent: false, isShared }]];
}

function named(body: string, extension: string, type: string) {
  const digest = createHash('sha256').update(body).digest('hex').slice(0, 16);
  const file = { type, body, isNamedByContent: true, isShared: false };
  return { path: `/assets/klartext-${digest}.${extension}`, file };
}
