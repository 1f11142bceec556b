import { pad } from '../../../shared/index.ts';
import type { CodeAgreement } from '../../../study/index.ts';
import type { Paint } from '../../paint.ts';

/** One measure of agreement. */
type Measured = CodeAgreement['alpha'];

/** Agreement on every code as a table: items, how often it was given, raw agreement, kappa and alpha with their intervals. */
export function agreementTable(rows: readonly CodeAgreement[], paint: Pick<Paint, 'bold' | 'dim'>): string {
  const hasKappa = rows.some(({ kappa }) => kappa !== undefined);
  const head = [
    'Code',
    'items',
    'given',
    'alike',
    ...(hasKappa ? ["Cohen's kappa"] : []),
    "Krippendorff's alpha",
  ];
  const cells = rows.map(({ code, items, given, kappa, alpha }) => [
    code,
    String(items),
    String(given),
    `${(100 * alpha.observed).toFixed(0)} %`,
    ...(hasKappa ? [written(kappa)] : []),
    written(alpha),
  ]);
  const widths = head.map((_, at) => Math.max(...[head, ...cells].map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at > 0 && at < 4 ? cell.padStart(widths[at] ?? 0) : pad(cell, widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return `${[paint.bold(line(head)), ...cells.map(line)].join('\n')}\n`;
}

function written(measured: Measured | undefined): string {
  if (measured?.value === undefined) return '–';
  const { value, interval } = measured;
  const range = interval === undefined ? '' : ` (${number(interval.low)} to ${number(interval.high)})`;
  return `${number(value)}${range}`;
}

function number(value: number): string {
  return value.toFixed(2).replace('-', '−');
}
