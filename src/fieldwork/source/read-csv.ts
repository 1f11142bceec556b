import { parse } from 'csv-parse/sync';
import type { StudySource } from '../../study/index.ts';
import type { WantedColumns } from './column.ts';
import { decodeText } from './decode.ts';
import type { RawRow, Reject, RowsRead } from './raw-row.ts';
import { toRow } from './to-row.ts';

/** What a block of CSV needs to be read. */
export interface CsvPart {
  readonly bytes: Uint8Array;
  readonly places: readonly number[];
  readonly width: number;
  readonly firstRow: number;
  readonly firstLine: number;
}

/** Parses records of CSV that are whole; the options are those that the cutting assumes. */
export function parseRecords(
  input: string | Buffer,
  delimiter: string,
  encoding: 'utf8' | 'latin1' = 'utf8',
): string[][] {
  return parse(input, {
    delimiter,
    encoding,
    record_delimiter: ['\r\n', '\n'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
}

/** Reads a block of CSV. */
export function readCsv(part: CsvPart, source: StudySource, wanted: WantedColumns): RowsRead {
  const text = decodeText(part.bytes, source.encoding);
  const bytes = Buffer.from(part.bytes.buffer, part.bytes.byteOffset, part.bytes.byteLength);
  // Where some byte does not belong, every field is decoded alone, so that only its own record is refused.
  const records =
    text === undefined
      ? parseRecords(bytes, source.delimiter, 'latin1')
      : parseRecords(text, source.delimiter);
  const rows = records.map((fields, index): RawRow | Reject => {
    const row = part.firstRow + index;
    const read = text === undefined ? decodedFields(fields, source) : fields;
    const made =
      read === undefined
        ? 'not-in-the-encoding'
        : read.length !== part.width
          ? 'wrong-number-of-columns'
          : toRow(row, wanted, (place) => read[part.places[place] ?? -1]);
    return typeof made === 'string' ? { row, reason: made } : made;
  });
  let lines: readonly number[] | undefined;
  return {
    rows,
    lineOf(index) {
      lines ??= linesOf(bytes, source.delimiter);
      return part.firstLine + (lines[index] ?? 0);
    },
  };
}

function decodedFields(fields: readonly string[], source: StudySource): readonly string[] | undefined {
  const decoded = fields.map((field) => decodeText(Buffer.from(field, 'latin1'), source.encoding));
  return decoded.every((field) => field !== undefined) ? decoded : undefined;
}

/** Line of each record, from 0; a second parse, for blocks with refused rows only. */
function linesOf(bytes: Buffer, delimiter: string): readonly number[] {
  const raw: { raw: string }[] = parse(bytes, {
    delimiter,
    encoding: 'latin1',
    record_delimiter: ['\r\n', '\n'],
    relax_quotes: true,
    relax_column_count: true,
    raw: true,
  });
  const lines: number[] = [];
  let line = 0;
  for (const { raw: record } of raw) {
    if (record.trim() !== '') lines.push(line);
    line += record.split('\n').length - 1;
  }
  return lines;
}
