// Builds many retailers in this process and prints how long it took: node --import tsx bench/build-many.ts COUNT
import { readFileSync } from 'node:fs';

const built = (folder: string) => import(new URL(`../dist/${folder}/index.js`, import.meta.url).href);
const { parseDeclaration } = await built('declaration');
const { deriveFacts } = await built('fact');
const { buildOutputs } = await built('publication');
const { sha256 } = await built('store');

const count = Number(process.argv[2] ?? 100);
const file = 'examples/haselmaus/klartext.yaml';
const parsed = parseDeclaration(file, (name: string) => ({ bytes: readFileSync(name) }));
if (!parsed.declaration) throw new Error('the example must be usable');
const { declaration } = parsed;

let files = 0;
const begin = performance.now();
for (let i = 0; i < count; i++) {
  // Another brand each time, so that nothing can be taken from the retailer before.
  const own = { ...declaration, controller: { ...declaration.controller, brand: `Haselmaus ${i}` } };
  const build = await buildOutputs({
    declaration: own,
    facts: deriveFacts(own),
    on: '2026-11-24',
    channels: ['web', 'email', 'receipt', 'chat', 'voice', 'json'],
    digest: sha256,
  });
  if (build.failures.length > 0) throw new Error('a build failed');
  files += build.outputs.length;
}
const seconds = (performance.now() - begin) / 1000;
console.log(JSON.stringify({ seconds, files, rss: process.memoryUsage().rss / 1024 / 1024 }));
