import { decode } from '../../declaration/index.ts';
import { type Problem, problem, quote } from '../../shared/index.ts';
import { excessOf } from './measure.ts';

/** The value of a file, or why it cannot be read. */
export type ReadValue =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

/** Reads a JSON file: UTF-8, at most 4 MiB, bounded depth. Never throws for any input. */
export function readJson(file: string, bytes: Uint8Array): ReadValue {
  const { text, problems } = decode(file, bytes);
  const [first] = problems;
  if (text === undefined) return { ok: false, problem: first ?? unreadable(file, text, '', undefined) };
  try {
    const value: unknown = JSON.parse(text);
    const excess = excessOf(file, value);
    return excess ? { ok: false, problem: excess } : { ok: true, value };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: unreadable(file, text, reason, positionOf(text, reason)) };
  }
}

function unreadable(file: string, text = '', reason: string, at: number | undefined): Problem {
  const before = text.slice(0, at ?? 0);
  const line = before.split('\n').length;
  const found = text.slice(before.lastIndexOf('\n') + 1).split('\n', 1)[0] ?? '';
  if (text.trim() === '') {
    return problem('syntax', {
      message: 'The file is empty.',
      where: { file, line: 1, column: 1 },
      path: '',
      help: 'Give a file that holds a declaration in JSON.',
    });
  }
  return problem('syntax', {
    message: 'This is not valid JSON.',
    where: { file, line, column: before.length - before.lastIndexOf('\n') },
    path: '',
    found: quote(found.trim()),
    why: quote(reason, 120),
    help: 'Look at this line and the one above it: a comma too many, or a quotation mark or bracket that is missing.',
  });
}

/** Where the engine stopped; it says so in words only. */
function positionOf(text: string, reason: string): number | undefined {
  const position = /position (\d{1,9})/.exec(reason)?.[1];
  if (position !== undefined) return Number(position);
  return /end of JSON/i.test(reason) ? text.trimEnd().length : undefined;
}
