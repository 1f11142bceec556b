// Runs in a process of its own: parses and checks one declaration once cold and then warm, and parses its YAML alone.
// Prints { cold, warm, yaml, bytes, problems, rss } in milliseconds and MiB. Reads the built product, not the sources.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseDocument } from 'yaml';

const [, , file = '', rounds = '7'] = process.argv;
const { parseDeclaration } = await import(new URL('../dist/declaration/index.js', import.meta.url).href);
const { checkDeclaration } = await import(new URL('../dist/check/index.js', import.meta.url).href);

const texts = new Map<string, Uint8Array>();
const readFile = (name: string) => {
  const bytes = texts.get(name) ?? readFileSync(name);
  texts.set(name, bytes);
  return { bytes };
};
const run = (): { ms: number; problems: number } => {
  const start = performance.now();
  const problems = checkDeclaration(parseDeclaration(file, readFile), { on: '2026-11-24' });
  return { ms: performance.now() - start, problems: problems.length };
};

const first = run();
const warm = Array.from({ length: Number(rounds) }, () => run().ms).sort((a, b) => a - b);
const yaml = Array.from({ length: 5 }, () => {
  const start = performance.now();
  for (const bytes of texts.values()) parseDocument(new TextDecoder().decode(bytes));
  return performance.now() - start;
}).sort((a, b) => a - b);
console.log(
  JSON.stringify({
    folder: dirname(file),
    cold: first.ms,
    warm: warm[Math.floor(warm.length / 2)],
    yaml: yaml[2],
    bytes: [...texts.values()].reduce((sum, b) => sum + b.byteLength, 0),
    problems: first.problems,
    rss: process.memoryUsage().rss / 1024 / 1024,
  }),
);
