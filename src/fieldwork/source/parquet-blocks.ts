import { openDuckDb, quoted } from '../findings/duck-db.ts';
import { type Block, type Position, SourceError } from './block.ts';
import { missingColumn, type WantedColumns } from './column.ts';
import type { SourceFile } from './find-files.ts';

/** Streams the rows of a Parquet file, as text whatever their type, some thousand at a time. */
export async function* parquetBlocks(
  file: SourceFile,
  wanted: WantedColumns,
  start: Position,
): AsyncGenerator<Block> {
  const duck = await openDuckDb();
  try {
    const from = `read_parquet(${quoted(file.path)}, file_row_number = true)`;
    const described = await readable(file, () =>
      duck.rows(`DESCRIBE SELECT * EXCLUDE (file_row_number) FROM ${from}`),
    );
    const present = described.map((row) => String(row.column_name));
    const counted = await readable(file, () =>
      duck.rows(`SELECT num_rows FROM parquet_file_metadata(${quoted(file.path)})`),
    );
    const total = Number(counted[0]?.num_rows);
    // A stream ends without a word when its connection is asked something else meanwhile.
    const selected = wanted.names.map((name) => `CAST(${columnOf(file, name, present)} AS VARCHAR)`);
    const sql = `SELECT ${selected.join(', ')} FROM ${from} WHERE file_row_number >= ${start.row}`;
    const result = await readable(file, () => duck.connection.stream(sql));
    let at = start;
    for (;;) {
      const chunk = await readable(file, () => result.fetchChunk());
      if (chunk === null || chunk.rowCount === 0) break;
      const columns = wanted.names.map((_, index) =>
        chunk.getColumnValues(index).map((value) => (typeof value === 'string' ? value : null)),
      );
      const row = at.row + chunk.rowCount;
      const next = { ...at, offset: row, row };
      const content = { kind: 'columns', columns, rows: chunk.rowCount } as const;
      yield {
        source: file.source,
        file: file.name,
        firstRow: at.row + 1,
        firstLine: 0,
        content,
        share: row / total,
        next,
      };
      at = next;
    }
    if (at.row !== total)
      throw new SourceError(file.name, `It says it has ${total} rows, and ${at.row} could be read.`);
  } finally {
    duck.close();
  }
}

/** A column by its whole name, or a field of a structure by its path. */
function columnOf(file: SourceFile, name: string, present: readonly string[]): string {
  if (present.includes(name)) return identifier(name);
  const path = name.split('.');
  if (path.length > 1 && present.includes(path[0] ?? '')) return path.map(identifier).join('.');
  throw new SourceError(file.name, missingColumn(name, present));
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

async function readable<T>(file: SourceFile, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    throw new SourceError(file.name, `It cannot be read as Parquet: ${(reason ?? '').slice(0, 200)}`);
  }
}
