import type { StudySource } from '../../study/index.ts';
import type { WantedColumns } from './column.ts';
import { decodeText } from './decode.ts';
import type { RawRow, Reject, RejectReason, RowsRead } from './raw-row.ts';
import { toRow } from './to-row.ts';

const LINE_BREAK = 0x0a;

/** What a block of JSON Lines needs to be read. */
export interface JsonlPart {
  readonly bytes: Uint8Array;
  readonly firstRow: number;
  readonly firstLine: number;
}

/** Reads a block of JSON Lines. */
export function readJsonl(part: JsonlPart, source: StudySource, wanted: WantedColumns): RowsRead {
  const rows: (RawRow | Reject)[] = [];
  const lines: number[] = [];
  const paths = wanted.names.map((name) => name.split('.'));
  let row = part.firstRow;
  let line = part.firstLine;
  for (const text of linesOf(part.bytes, source.encoding)) {
    if (text !== '' && text !== '\r') {
      const made = readLine(text, row, wanted, paths);
      rows.push(typeof made === 'string' ? { row, reason: made } : made);
      lines.push(line);
      row++;
    }
    line++;
  }
  return { rows, lineOf: (index) => lines[index] };
}

/** The values that a JSON object has at some paths, for looking whether a file has them at all. */
export function keysOf(bytes: Uint8Array, encoding: StudySource['encoding']): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const text of linesOf(bytes, encoding)) {
    const value = text === undefined ? undefined : parsed(text);
    if (isObject(value)) addKeys(value, '', keys, 0);
    if (keys.size > 1000) break;
  }
  return keys;
}

function addKeys(value: object, before: string, keys: Set<string>, depth: number): void {
  for (const [key, inner] of Object.entries(value)) {
    keys.add(before + key);
    if (depth < 4 && isObject(inner)) addKeys(inner, `${before}${key}.`, keys, depth + 1);
  }
}

/** Lines of a block, each undefined when it is not in the encoding. */
function linesOf(bytes: Uint8Array, encoding: StudySource['encoding']): readonly (string | undefined)[] {
  const whole = decodeText(bytes, encoding);
  if (whole !== undefined) {
    const lines = whole.split('\n');
    if (lines.at(-1) === '') lines.pop();
    return lines;
  }
  const lines: (string | undefined)[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(LINE_BREAK, start);
    const end = found === -1 ? bytes.length : found;
    lines.push(decodeText(bytes.subarray(start, end), encoding));
    start = end + 1;
  }
  return lines;
}

function readLine(
  text: string | undefined,
  row: number,
  wanted: WantedColumns,
  paths: readonly (readonly string[])[],
): RawRow | RejectReason {
  if (text === undefined) return 'not-in-the-encoding';
  const value = parsed(text);
  if (!isObject(value)) return 'bad-json';
  return toRow(row, wanted, (place) => {
    const name = wanted.names[place] ?? '';
    return asText(Object.hasOwn(value, name) ? Reflect.get(value, name) : along(value, paths[place] ?? []));
  });
}

function along(value: unknown, path: readonly string[]): unknown {
  let now = value;
  for (const step of path)
    now = isObject(now) && Object.hasOwn(now, step) ? Reflect.get(now, step) : undefined;
  return now;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Numbers and yes/no as their words; lists of messages (a thread) line by line. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return undefined;
  return value.filter((part) => typeof part === 'string').join('\n');
}
