// Bundles the command: hundreds of small modules take longer to load than a page takes to make.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';

/** Where the pieces of the command stand, one level below `dist/` as the modules that they are made of. */
const CHUNKS = 'dist/chunk';

/** Loaded only by those who need them, or large: they stay where they are. */
const APART = [
  '@clack/prompts',
  '@duckdb/node-api',
  '@huggingface/tokenizers',
  '@resvg/resvg-wasm',
  'better-sqlite3',
  'chokidar',
  'cmu-pronouncing-dictionary',
  'eld',
  'hyphen',
  'nodemailer',
  'onnxruntime-web',
  'pdfkit',
  'pg',
  'pino',
  'piscina',
  'prom-client',
  'syllable',
  'unpdf',
];

/** Writes `dist/cli/main.js` again, with all that it loads in a few files, and the licences of what these files hold. */
export async function buildCommand() {
  const { metafile } = await build({
    entryPoints: { 'cli/main': 'src/cli/main.ts' },
    outdir: 'dist',
    chunkNames: 'chunk/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    external: APART,
    // A library that speaks to older versions of Node as well comes here in its newer form.
    mainFields: ['module', 'main'],
    // The libraries that have no newer form load modules of Node by this.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    plugins: [ownAddresses],
    metafile: true,
    logLevel: 'warning',
  });
  const made = new Set(Object.keys(metafile.outputs).map((file) => basename(file)));
  for (const file of readdirSync(CHUNKS).filter((name) => name.endsWith('.js') && !made.has(name))) {
    rmSync(join(CHUNKS, file));
  }
  writeFileSync(join(CHUNKS, 'LICENCES.txt'), licences(Object.keys(metafile.inputs)));
}

/** A module that reads a file beside itself finds it from where it is bundled. */
const ownAddresses = {
  name: 'own-addresses',
  setup(bundle) {
    const sources = resolve('src');
    bundle.onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!path.startsWith(sources) || !text.includes('import.meta.url')) return undefined;
      const own = relative(sources, path)
        .replaceAll('\\', '/')
        .replace(/\.tsx?$/, '.js');
      return {
        contents: text.replaceAll('import.meta.url', `new URL('../${own}', import.meta.url).href`),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      };
    });
  },
};

/** The licences of all packages that some files come from. */
function licences(files) {
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  return [...new Set(folders)]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
      return `${name} ${version}: ${license}\n${text}`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}
