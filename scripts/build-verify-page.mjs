// Makes the page that verifies receipts: one file with script, style and the words of all languages inside.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transformSync } from 'esbuild';

/** Where the page is written. */
export const VERIFY_PAGE = 'dist/web/verify.html';

const SHEETS = ['src/web/tokens.css', 'src/web/page.css', 'src/web/verify/verify.css'];

/** Writes the page. */
export async function buildVerifyPage() {
  const script = await bundle('src/web/verify/verify.ts', {
    platform: 'browser',
    format: 'iife',
    minify: true,
  });
  const css = transformSync(SHEETS.map((file) => readFileSync(file, 'utf8')).join('\n'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  }).code;
  const { renderVerifyPage } = await load('src/web/verify/page.tsx');
  const page = renderVerifyPage({
    script,
    scriptDigest: digestOf(script),
    css,
    cssDigest: digestOf(css),
  });
  mkdirSync(dirname(VERIFY_PAGE), { recursive: true });
  writeFileSync(VERIFY_PAGE, page);
}

async function bundle(entry, options) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    charset: 'utf8',
    // Notes of licences stay beside what they are about.
    legalComments: 'inline',
    logLevel: 'warning',
    plugins: [ownModulesAreValues],
    ...options,
  });
  return outputFiles[0].text.trim();
}

/** Runs a module of the sources without compiled files. */
async function load(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-page-'));
  try {
    const file = join(folder, 'module.mjs');
    writeFileSync(file, await bundle(entry, { platform: 'node', format: 'esm' }));
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A module of ours does nothing by being loaded, so one that nothing is taken from stays out, and its libraries with it. */
const ownModulesAreValues = {
  name: 'own-modules-are-values',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.{1,2}\// }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === 'resolved') return undefined;
      const { resolveDir, importer, kind } = rest;
      const found = await bundler.resolve(path, { resolveDir, importer, kind, pluginData: 'resolved' });
      const isOurs = !found.path.includes('node_modules');
      return found.errors.length > 0 || !isOurs ? found : { path: found.path, sideEffects: false };
    });
  },
};

function digestOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
