import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { openDuckDb, quoted } from '../../../fieldwork/index.ts';
import type { StudySource } from '../../../study/index.ts';
import { reasonOf } from '../../read-file.ts';
import { peekCsv } from './peek-csv.ts';
import { peekJsonLines } from './peek-json-lines.ts';

/** The beginning of a file of conversations. */
export interface Peeked {
  readonly format: StudySource['format'];
  readonly encoding: StudySource['encoding'];
  readonly delimiter: string;
  /** Names of columns, or paths of values, in the order of the file. */
  readonly columns: readonly string[];
  /** Some of the first rows, as text. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Bytes that are looked at: some hundred rows of any export. */
const LOOKED_AT = 1 << 19;
const ROWS = 200;

/** Looks at the beginning of a file; a reason in plain words when it is none of the formats. */
export async function peek(path: string): Promise<Peeked | { readonly reason: string }> {
  try {
    if (!(await stat(path)).isFile()) return { reason: 'it is no file' };
    const plain = path.toLowerCase().replace(/\.gz$/, '');
    if (plain.endsWith('.parquet')) return await peekParquet(path);
    const bytes = await beginningOf(path);
    if (bytes.length === 0) return { reason: 'it is empty' };
    const { text, encoding } = decoded(bytes);
    if (text.includes('\u0000')) return { reason: 'it is no text: export it as CSV, JSON Lines or Parquet' };
    // The last line is cut off in the middle, unless it is the only one.
    const whole = bytes.length < LOOKED_AT ? text : text.slice(0, text.lastIndexOf('\n') + 1) || text;
    const isJson = /\.(?:jsonl|ndjson|json)$/.test(plain) || whole.trimStart().startsWith('{');
    const found = isJson ? peekJsonLines(whole, ROWS) : peekCsv(whole, ROWS);
    return 'reason' in found ? found : { ...found, encoding };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { reason: code.startsWith('Z_') ? 'it is no whole gzip file' : reasonOf(error) };
  }
}

async function beginningOf(path: string): Promise<Buffer> {
  const raw = createReadStream(path, { highWaterMark: 1 << 16 });
  const unpacked = path.toLowerCase().endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  if (unpacked !== raw) raw.once('error', (error) => unpacked.destroy(error));
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of unpacked as AsyncIterable<Buffer>) {
      pieces.push(piece);
      length += piece.length;
      if (length >= LOOKED_AT) break;
    }
  } finally {
    raw.destroy();
  }
  return Buffer.concat(pieces).subarray(0, LOOKED_AT);
}

/** UTF-16 says so by its first bytes; what is no UTF-8 is taken for what spreadsheets of Windows write. */
function decoded(bytes: Buffer): { readonly text: string; readonly encoding: StudySource['encoding'] } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  // A character that the end cuts in two is no fault of the file.
  for (let cut = 0; cut < 4; cut += 1) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
      return { text, encoding: 'utf-8' };
    } catch {}
  }
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}

async function peekParquet(path: string): Promise<Peeked | { readonly reason: string }> {
  const duck = await openDuckDb();
  try {
    const rows = await duck.rows(`SELECT * FROM read_parquet(${quoted(path)}) LIMIT ${ROWS}`);
    const columns = (await duck.rows(`DESCRIBE SELECT * FROM read_parquet(${quoted(path)})`)).map((row) =>
      String(row.column_name),
    );
    const texts = rows.map((row) =>
      Object.fromEntries(columns.map((name) => [name, row[name] === null ? '' : String(row[name])])),
    );
    return { format: 'parquet', encoding: 'utf-8', delimiter: ',', columns, rows: texts };
  } catch {
    return { reason: 'it is no Parquet file that can be read' };
  } finally {
    duck.close();
  }
}
