import { checkDeclaration } from '../../check/index.ts';
import { type Declaration, parseDeclaration } from '../../declaration/index.ts';
import { deriveFacts, type Fact } from '../../fact/index.ts';
import { exitStatusOf } from '../../shared/index.ts';
import { problemBlocks } from '../check/problem-block.ts';
import type { Io } from '../io.ts';
import { fileReader } from '../read-file.ts';

/** A declaration without errors, or the exit status when it has some; they are shown on standard error. */
export type Usable =
  | { readonly ok: true; readonly declaration: Declaration; readonly facts: readonly Fact[] }
  | { readonly ok: false; readonly status: 1 | 2 };

/** Reads and checks a declaration whose notices go out; a declaration with errors must not. */
export function usableDeclaration(io: Io, file: string, on: string): Usable {
  const readFile = fileReader(io.cwd);
  const parsed = parseDeclaration(file, readFile);
  const problems = checkDeclaration(parsed, { on });
  const status = exitStatusOf(problems);
  if (status !== 0 || !parsed.declaration) {
    const errors = problems.filter((p) => p.severity === 'error');
    io.err(errors.map(problemBlocks(io, readFile)).join('\n'));
    const many = errors.length === 1 ? '1 error' : `${errors.length} errors`;
    io.err(`\nklartext: ${file} has ${many}, so nothing was made. "klartext check" shows all problems.\n`);
    return { ok: false, status: status === 0 ? 1 : status };
  }
  return { ok: true, declaration: parsed.declaration, facts: deriveFacts(parsed.declaration) };
}
