import type { ReadFile } from '../../declaration/index.ts';
import { type Problem, widthOf } from '../../shared/index.ts';
import { safeText } from '../safe-text.ts';

/** One line of a file, safe for a terminal, and the marks below the part that a problem is about. */
export interface Excerpt {
  readonly line: string;
  readonly marks: string;
}

/** Shows lines of files; each file is read once. Nothing is shown of what is not UTF-8 text. */
export function excerpts(readFile: ReadFile): (problem: Problem, columns: number) => Excerpt | undefined {
  const files = new Map<string, readonly string[] | undefined>();
  return ({ where, found }, columns) => {
    if (!files.has(where.file)) files.set(where.file, linesOf(readFile, where.file));
    const line = files.get(where.file)?.[where.line - 1]?.replace(/\r$/, '');
    if (line === undefined || line.trim() === '') return undefined;
    const start = Math.min(where.column - 1, line.length);
    return cut(line, start, start + lengthAt(line.slice(start), found), Math.max(columns, 20));
  };
}

function linesOf(readFile: ReadFile, file: string): readonly string[] | undefined {
  const read = readFile(file);
  if (!('bytes' in read)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(read.bytes).split('\n');
  } catch {
    return undefined;
  }
}

/** A quoted text, or a plain one up to what ends it: a comma, a bracket, a colon, a comment. */
const TOKEN = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s,:{}[\]#](?:(?!\s+#|:\s|:$|[,{}[\]]).)*)/;

function lengthAt(rest: string, found: string | undefined): number {
  const value = found?.startsWith('"') ? textOf(found) : found;
  if (value !== undefined && value !== '' && rest.startsWith(value)) return value.length;
  return Math.max(1, (TOKEN.exec(rest)?.[0] ?? '').trimEnd().length);
}

function textOf(quoted: string): string | undefined {
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Long lines show the part around the marks. */
function cut(line: string, start: number, end: number, columns: number): Excerpt {
  const lead = Math.floor(columns / 3);
  const from = line.length <= columns || start <= lead ? 0 : start - lead;
  const to = Math.min(line.length, from + columns);
  const head = (from > 0 ? '…' : '') + clean(line.slice(from, start));
  const marked = clean(line.slice(start, Math.min(end, to)));
  const tail = clean(line.slice(Math.min(end, to), to)) + (to < line.length ? '…' : '');
  return {
    line: (head + marked + tail).trimEnd(),
    marks: ' '.repeat(widthOf(head)) + '^'.repeat(Math.max(1, widthOf(marked))),
  };
}

function clean(text: string): string {
  return safeText(text.replaceAll('\t', ' '));
}
