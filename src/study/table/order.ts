import type { FindingTable } from './finding-table.ts';

/** Rows of a table sorted by retailer and, within one, by thread. */
export interface RowOrder {
  readonly rows: Uint32Array;
  /** Where each retailer's rows begin in `rows`; one more at the end. */
  readonly starts: Uint32Array;
}

/** Sorts the rows of a table: three counting sorts, on the halves of the thread and on the retailer. */
export function orderRows(table: FindingTable): RowOrder {
  const { thread, retailer } = table.columns;
  let rows = Uint32Array.from({ length: table.size }, (_, row) => row);
  rows = countingSort(rows, 65_536, (row) => (thread[row] ?? 0) & 0xffff).sorted;
  rows = countingSort(rows, 65_536, (row) => (thread[row] ?? 0) >>> 16).sorted;
  const last = countingSort(rows, table.retailers.length, (row) => retailer[row] ?? 0);
  return { rows: last.sorted, starts: last.starts };
}

function countingSort(
  rows: Uint32Array,
  keys: number,
  keyOf: (row: number) => number,
): { readonly sorted: Uint32Array<ArrayBuffer>; readonly starts: Uint32Array } {
  const starts = new Uint32Array(keys + 1);
  for (const row of rows) {
    const next = keyOf(row) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let key = 1; key <= keys; key += 1) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  const next = starts.slice();
  for (const row of rows) {
    const key = keyOf(row);
    const at = next[key] ?? 0;
    sorted[at] = row;
    next[key] = at + 1;
  }
  return { sorted, starts };
}
