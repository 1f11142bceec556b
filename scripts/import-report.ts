// npm run import-report: imports the real documents beside the repository and prints the figures of docs/import.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { checkDeclaration } from '../src/check/index.ts';
import { parseDeclaration } from '../src/declaration/index.ts';
import { deriveFacts } from '../src/fact/index.ts';
import { type ImportResult, importFideslang, importTilt } from '../src/interop/index.ts';
import { hasCatalogue } from '../src/language/index.ts';
import { buildLabel } from '../src/notice/index.ts';

const DATA = '../shared/data';
const ON = '2026-11-24';
const SHOPS = ['amazon.de.tilt.json', 'otto.de.json', 'otto.de.tilt.json', 'carrefour.com.json'];

if (!existsSync(DATA)) {
  console.log(`There are no documents in ${DATA}: nothing to report.`);
  process.exit(0);
}

const corpus = readdirSync(`${DATA}/tilt/corpus`).sort();
const results = corpus.map((file) => ({
  file,
  result: importTilt(file, readFileSync(`${DATA}/tilt/corpus/${file}`)),
}));
const refused = results.filter(({ result }) => !result.ok);
console.log(
  `TILT corpus: ${corpus.length} files, ${corpus.length - refused.length} taken in, ${refused.length} refused.`,
);
for (const { file, result } of refused) if (!result.ok) console.log(`- ${file}: ${result.problem.message}`);

for (const file of SHOPS) {
  console.log(`\n## ${file}`);
  report(importTilt(file, readFileSync(`${DATA}/tilt/corpus/${file}`)));
}
console.log('\n## fideslang sample shop');
const folder = `${DATA}/fideslang/sample-shop`;
report(
  importFideslang(readdirSync(folder).map((file) => ({ file, bytes: readFileSync(`${folder}/${file}`) }))),
);

function report(result: ImportResult): void {
  if (!result.ok) {
    console.log(`refused: ${result.problem.message}`);
    return;
  }
  const { yaml, counts, notes } = result.import;
  const parsed = parseDeclaration('klartext.yaml', () => ({ bytes: new TextEncoder().encode(yaml) }));
  const problems = checkDeclaration(parsed, { on: ON });
  const { declaration } = parsed;
  console.log(`values taken over ${counts.taken}, not taken over ${counts.notTaken}, notes ${notes.length}`);
  console.log(
    `practices ${declaration?.practices.size ?? 0}, data ${declaration?.data.size ?? 0}, recipients ${declaration?.recipients.size ?? 0}`,
  );
  const rows = new Map<string, number>();
  for (const p of problems) {
    const row = `| ${p.severity} | \`${p.code}\` | ${generalise(p.message)} | ${p.why ?? ''} |`;
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  console.log('| | code | what | why | times |\n|---|---|---|---|---|');
  for (const [row, times] of [...rows].sort((a, b) => b[1] - a[1])) console.log(`${row} ${times} |`);
  if (!declaration) return;
  for (const language of declaration.languages.filter(hasCatalogue)) {
    const label = buildLabel({
      declaration,
      facts: deriveFacts(declaration, parsed.isComplete),
      isComplete: parsed.isComplete,
      language,
      on: ON,
    });
    const open = label.rows
      .filter((row) => row.answer.some((a) => a.facts.includes(`missing.${row.id}`)))
      .map((row) => row.id);
    console.log(`label in ${language}: ${label.rows.length} rows, not stated: ${open.join(', ') || 'none'}`);
  }
}

/** Names of the retailer's own entries are left out, so that equal problems count together. */
function generalise(message: string): string {
  return message.replace(/"[^"]*"/g, '"…"');
}
