// Bundles <klartext-label> into the one file that the pages of shops load.
import { build } from 'esbuild';

/** Where the bundle is written. */
export const ELEMENT_FILE = 'dist/web/klartext-label.js';

/** Writes the bundle. */
export async function buildElement() {
  await build({
    entryPoints: ['src/web/element/element.ts'],
    outfile: ELEMENT_FILE,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
}
