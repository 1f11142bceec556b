// npm run readability-report: measures the example and the real policies beside the repository, and writes the
// figures into docs/readability.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { POLICIES, readabilityTables } from './readability-tables.ts';

const DOC = 'docs/readability.md';
const FIGURES = /(<!-- figures -->\n)[\s\S]*?(\n<!-- end of figures -->)/u;

if (!existsSync(POLICIES)) {
  console.log(`There are no policies in ${POLICIES}: ${DOC} stays as it is.`);
  process.exit(0);
}
const tables = await readabilityTables();
writeFileSync(
  DOC,
  readFileSync(DOC, 'utf8').replace(FIGURES, (_, start: string, end: string) => `${start}${tables}${end}`),
);
console.log(tables);
