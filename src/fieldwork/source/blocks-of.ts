import { statSync } from 'node:fs';
import type { StudySource } from '../../study/index.ts';
import { type Block, type Content, type Position, SourceError } from './block.ts';
import { findColumns, missingColumn, type WantedColumns, wantedColumns } from './column.ts';
import { type Cut, cutRecords } from './cut.ts';
import { decodeText } from './decode.ts';
import type { SourceFile } from './find-files.ts';
import { openBytes } from './open-bytes.ts';
import { parquetBlocks } from './parquet-blocks.ts';
import { LONGEST_RECORD } from './raw-row.ts';
import { parseRecords } from './read-csv.ts';
import { keysOf } from './read-jsonl.ts';
import { csvScanner, lineScanner } from './scanner.ts';

/** Bytes of a block: small enough that two workers share even a small file, large enough that handing over costs nothing. */
const BLOCK_BYTES = 1 << 17;

/** How blocks are cut; another size in tests. */
export interface Cutting {
  readonly blockBytes?: number;
}

/**
 * Streams the blocks of all files in order from a position.
 * @throws SourceError where a file cannot be read or lacks a column.
 */
export async function* blocksOf(
  files: readonly SourceFile[],
  sources: readonly StudySource[],
  from: Position,
  cutting: Cutting = {},
): AsyncGenerator<Block> {
  for (const [index, file] of files.entries()) {
    const source = sources[file.source];
    if (source === undefined || index < from.file) continue;
    const start = index === from.file ? from : { file: index, offset: 0, row: 0, line: 0, openQuotes: 0 };
    const wanted = wantedColumns(source);
    if (source.format === 'parquet') yield* parquetBlocks(file, wanted, start);
    else yield* textBlocks({ file, source, wanted }, start, cutting.blockBytes ?? BLOCK_BYTES);
  }
}

interface Opened {
  readonly file: SourceFile;
  readonly source: StudySource;
  readonly wanted: WantedColumns;
}

async function* textBlocks(opened: Opened, start: Position, block: number): AsyncGenerator<Block> {
  const { file, source } = opened;
  const isCsv = source.format === 'csv';
  const header = isCsv ? await readHeader(opened) : undefined;
  const offset = Math.max(start.offset, header?.length ?? (await byteOrderMark(opened)));
  let at: Position = { ...start, offset, line: start.offset === 0 ? (header?.lines ?? 0) : start.line };
  const scanner = header === undefined ? lineScanner() : csvScanner(header.delimiter);
  const bounds = { block, record: LONGEST_RECORD };
  let isFirst = start.offset === 0;
  const meter = { bytes: 0 };
  const size = Math.max(1, statSync(file.path).size);
  const bytes = openBytes(file, source.encoding, offset, meter);
  for await (const cut of cutRecords(bytes, scanner, bounds, start.openQuotes)) {
    if (isFirst && !isCsv && cut.bytes !== undefined) {
      checkKeys(opened, cut.bytes);
      isFirst = false;
    }
    const next: Position = {
      file: at.file,
      offset: at.offset + cut.length,
      row: at.row + cut.records,
      line: at.line + cut.lines,
      openQuotes: cut.openQuotes,
    };
    const content = contentOf(cut, header);
    const share = Math.min(1, meter.bytes / size);
    yield {
      source: file.source,
      file: file.name,
      firstRow: at.row + 1,
      firstLine: at.line + 1,
      content,
      share,
      next,
    };
    at = next;
  }
}

function contentOf(cut: Cut, header: Header | undefined): Content {
  if (cut.bytes === undefined) return { kind: 'reject', reason: cut.reason ?? 'too-long' };
  if (header === undefined) return { kind: 'jsonl', bytes: cut.bytes };
  return { kind: 'csv', bytes: cut.bytes, places: header.places, width: header.width };
}

interface Header {
  readonly places: readonly number[];
  readonly width: number;
  /** Bytes, a byte order mark and empty lines before it included. */
  readonly length: number;
  readonly lines: number;
  readonly delimiter: number;
}

/** Reads the first record of a CSV file and finds the columns in it. */
async function readHeader({ file, source, wanted }: Opened): Promise<Header> {
  const delimiter = source.delimiter.charCodeAt(0);
  if (source.delimiter.length !== 1 || delimiter > 127 || source.delimiter === '"') {
    throw new SourceError(file.name, 'The delimiter must be one ASCII character other than a quote.');
  }
  const mark = await byteOrderMark({ file, source, wanted });
  const bounds = { block: 1, record: LONGEST_RECORD };
  let length = mark;
  let lines = 0;
  for await (const cut of cutRecords(openBytes(file, source.encoding, mark), csvScanner(delimiter), bounds)) {
    length += cut.length;
    lines += cut.lines;
    if (cut.bytes !== undefined && cut.records === 0) continue;
    const text = cut.bytes === undefined ? undefined : decodeText(cut.bytes, source.encoding);
    const names = text === undefined ? undefined : parseRecords(text, source.delimiter)[0];
    if (names === undefined) break;
    const header = names.map((name) => name.trim());
    const found = findColumns(wanted, header);
    if (!found.ok) throw new SourceError(file.name, found.message);
    return { places: found.places, width: header.length, length, lines, delimiter };
  }
  throw new SourceError(file.name, 'It has no header line.');
}

/** Bytes of the mark that some programs write before a text. */
async function byteOrderMark({ file, source }: Opened): Promise<number> {
  let first = Buffer.alloc(0);
  for await (const chunk of openBytes(file, source.encoding, 0)) {
    first = Buffer.concat([first, chunk.subarray(0, 3)]);
    if (first.length >= 3) break;
  }
  return first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf ? 3 : 0;
}

/**
 * A text path that no object of the first block has is an error; another one only where a near name stands there,
 * since exports leave out what is empty.
 */
function checkKeys({ file, source, wanted }: Opened, bytes: Uint8Array): void {
  const keys = keysOf(bytes, source.encoding);
  if (keys.size === 0) return;
  const present = [...keys];
  wanted.names.forEach((name, place) => {
    if (keys.has(name)) return;
    const message = missingColumn(name, present);
    const isNeeded =
      place < wanted.texts && wanted.names.slice(0, wanted.texts).every((text) => !keys.has(text));
    if (isNeeded || message.includes('Did you mean')) throw new SourceError(file.name, message);
  });
}
