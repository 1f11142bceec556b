import { type Problem, problem } from '../../shared/index.ts';

/** Bounds on a foreign file, so that every input is answered quickly. */
export const IMPORT_LIMITS = { depth: 40, values: 200_000 } as const;

/** Refuses values that are nested too deeply or too many; later steps may then walk them by recursion. */
export function excessOf(file: string, value: unknown): Problem | undefined {
  const refuse = (code: 'too-deep' | 'too-large', message: string): Problem =>
    problem(code, {
      message,
      where: { file, line: 1, column: 1 },
      path: '',
      help: 'Give one declaration, not a whole collection.',
    });
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    count += 1;
    if (count > IMPORT_LIMITS.values) {
      return refuse(
        'too-large',
        `The file holds more than ${IMPORT_LIMITS.values.toLocaleString('en')} values.`,
      );
    }
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth >= IMPORT_LIMITS.depth) {
      return refuse('too-deep', `The file is nested more than ${IMPORT_LIMITS.depth} levels deep.`);
    }
    for (const inner of Object.values(next.value)) open.push({ value: inner, depth: next.depth + 1 });
  }
  return undefined;
}
