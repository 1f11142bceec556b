// npm run coding-agreement: how far the two readings of real texts agree, by the product's own formulas.
import { readFileSync } from 'node:fs';
import { type Agreement, type Code, cohenKappa, krippendorffAlpha } from '../src/study/index.ts';

const rowsOf = (name: string): string[][] =>
  readFileSync(`corpus/coded/${name}.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
const one = rowsOf('one');
const two = rowsOf('two');
const columns = readFileSync('corpus/coded/one.tsv', 'utf8').split('\n')[0]?.split('\t') ?? [];

/** Both readings of a column, where `use` keeps the row. */
function pairs(
  column: string,
  code: (cell: string) => Code | undefined,
  use: (a: string, b: string) => boolean = () => true,
): (readonly [Code | undefined, Code | undefined])[] {
  const at = columns.indexOf(column);
  return one.flatMap((row, i) => {
    const [a, b] = [row[at] ?? '', two[i]?.[at] ?? ''];
    return use(a, b) ? [[code(a), code(b)] as const] : [];
  });
}

function line(what: string, agreement: Agreement): string {
  const { value, interval, observed, units } = agreement;
  const between =
    interval === undefined ? '' : ` (${interval.low.toFixed(2)} to ${interval.high.toFixed(2)})`;
  return `${what}: ${value === undefined ? 'cannot be told' : value.toFixed(2)}${between}, same in ${(100 * observed).toFixed(1)} % of ${units}`;
}

const sign = (cell: string): string => (cell === '' ? 'none' : String(Math.sign(Number(cell))));
const isTopic = (a: string, b: string): boolean => a !== '' && b !== '';
const text: string[] = [line('speaker, kappa', cohenKappa(pairs('speaker', (cell) => cell)))];
for (const topic of ['privacy', 'personalisation']) {
  text.push(line(`${topic} there or not, kappa`, cohenKappa(pairs(topic, (cell) => cell !== ''))));
  text.push(line(`${topic}, none and sign, kappa`, cohenKappa(pairs(topic, sign))));
  text.push(
    line(
      `${topic}, -2 to 2 where both see it, alpha (interval)`,
      krippendorffAlpha(pairs(topic, Number, isTopic), 'interval'),
    ),
  );
}
const drivers = [
  ...new Set([...one, ...two].flatMap((row) => (row[columns.indexOf('drivers')] ?? '').split('|'))),
]
  .filter((d) => d !== '')
  .sort();
for (const driver of drivers) {
  text.push(
    line(`${driver}, kappa`, cohenKappa(pairs('drivers', (cell) => cell.split('|').includes(driver)))),
  );
}
process.stdout.write(`${text.join('\n')}\n`);
