import { parse } from 'csv-parse/sync';
import type { Peeked } from './peek.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Reads the beginning of a CSV file with the delimiter that cuts most rows into as many fields as the header has. */
export function peekCsv(text: string, most: number): Omit<Peeked, 'encoding'> | { readonly reason: string } {
  const tried = DELIMITERS.flatMap((delimiter) => {
    const records = recordsOf(text, delimiter, most);
    const [header, ...rows] = records;
    if (header === undefined || (header.length < 2 && delimiter !== ',')) return [];
    const fitting = rows.filter((row) => row.length === header.length).length;
    return [
      { delimiter, header, rows, fits: header.length * (rows.length === 0 ? 1 : fitting / rows.length) },
    ];
  });
  const [best] = tried.toSorted((a, b) => b.fits - a.fits);
  if (best === undefined) return { reason: 'it has no header of column names' };
  const { delimiter, header } = best;
  const columns = header.map((name) => name.replace(/^\ufeff/, ''));
  const rows = best.rows
    .filter((row) => row.length === header.length)
    .map((row) => Object.fromEntries(columns.map((name, place) => [name, row[place] ?? ''])));
  return { format: 'csv', delimiter, columns, rows };
}

function recordsOf(text: string, delimiter: string, most: number): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: most + 1,
    });
  } catch {
    // A quote that the end of what was looked at leaves open; the records before it are enough.
    const shorter = text.slice(0, text.lastIndexOf('\n', Math.floor(text.length * 0.8)) + 1);
    return shorter === '' ? [] : recordsOf(shorter, delimiter, most);
  }
}
