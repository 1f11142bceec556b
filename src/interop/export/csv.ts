import { stringify } from 'csv-stringify/sync';

/** Starts that make a spreadsheet take a cell for a formula (their wide forms too), or that move it to another cell. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

/** A cell that a spreadsheet shows as text, whatever it begins with. */
export function safeCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Writes rows as CSV (RFC 4180): commas, CRLF; with a byte order mark on request, which spreadsheets take for UTF-8. */
export function writeCsv(
  rows: readonly (readonly string[])[],
  { hasBom }: { readonly hasBom: boolean },
): string {
  return stringify(
    rows.map((row) => [...row]),
    { bom: hasBom, record_delimiter: 'windows' },
  );
}
