import { resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { type ParsedDeclaration, parseDeclaration, type ReadFile } from '../../declaration/index.ts';
import { exitStatusOf, type Problem } from '../../shared/index.ts';
import { problemBlocks } from '../check/problem-block.ts';
import { findFile } from '../find-file.ts';
import type { Io } from '../io.ts';
import { paintFor } from '../paint.ts';
import { fileReader } from '../read-file.ts';
import { EXIT_USAGE, refuse } from '../refuse.ts';
import { safeText } from '../safe-text.ts';
import { writeAtomically } from '../write-file.ts';
import { changedLines } from './changed-lines.ts';
import { editText } from './edit-text.ts';
import { ownerOf } from './owner.ts';
import { parsePath } from './path.ts';

/** An edit as it was asked for on the command line. */
export interface EditRequest {
  readonly path: string;
  /** YAML; undefined takes the entry out. */
  readonly value: string | undefined;
  readonly file: string | undefined;
  readonly isDryRun: boolean;
}

const EXIT_REFUSED = 1;

/** Edits a declaration and returns the exit status. */
export async function runEdit(io: Io, request: EditRequest): Promise<number> {
  const path = parsePath(request.path);
  if (!path)
    return refuse(
      io,
      `"${request.path}" is not a path. Join keys with single dots: practices.newsletter.basis.`,
    );
  const value = yamlValue(request.value);
  if (!value.ok)
    return refuse(io, `The value is not valid YAML: ${value.reason}`, 'Put texts in quotation marks.');

  const file = findFile(io, request.file);
  const readFile = fileReader(io.cwd);
  const before = parseDeclaration(file, readFile);
  if (exitStatusOf(before.problems) === 2) {
    showErrors(io, before.problems, readFile);
    return EXIT_USAGE;
  }
  const owner = ownerOf(before, path, readFile);
  const old = textOf(owner, readFile);
  if (old === undefined) return refuse(io, `${owner} cannot be read.`);
  const edited = editText(old.text, { path, value: value.value });
  if (!edited.ok) return refuse(io, `${request.path}: ${edited.reason}`, nextStep(path, before));
  if (edited.text === old.text) {
    io.out(`Nothing to change: ${safeText(request.path)} has this value already.\n`);
    return 0;
  }
  const text = old.mark + edited.text;
  const overlay: ReadFile = (name, within) =>
    name === owner ? { bytes: new TextEncoder().encode(text) } : readFile(name, within);
  const added = addedErrors(before, parseDeclaration(file, overlay));
  if (added.length > 0) {
    showErrors(io, added, overlay);
    io.err(
      `klartext: refused, because the declaration would have ${added.length === 1 ? 'this error' : 'these errors'}. The file is unchanged.\n`,
    );
    return EXIT_REFUSED;
  }
  if (!request.isDryRun) {
    const written = await writeAtomically(resolve(io.cwd, owner), text);
    if (!written.ok) return refuse(io, `${owner} cannot be written: ${written.reason}. It is unchanged.`);
  }
  io.out(`${request.isDryRun ? 'Would change' : 'Changed'} ${safeText(owner)}:\n`);
  io.out(changedLines(old.text, edited.text, paintFor(io)));
  if (edited.isRewritten) io.out('The layout of other lines changed too; no comment and no value did.\n');
  return 0;
}

type Value = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

function yamlValue(text: string | undefined): Value {
  if (text === undefined) return { ok: true, value: undefined };
  try {
    const document = parseDocument(text, { prettyErrors: false });
    const [error] = document.errors;
    if (error) return { ok: false, reason: `${error.message}.` };
    const value: unknown = document.toJS();
    return { ok: true, value: value ?? null };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function textOf(
  file: string,
  readFile: ReadFile,
): { readonly mark: string; readonly text: string } | undefined {
  const read = readFile(file);
  if (!('bytes' in read)) return undefined;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes);
  return text.startsWith('\ufeff') ? { mark: '\ufeff', text: text.slice(1) } : { mark: '', text };
}

/** Errors that the edit would bring; an error that merely moved to another line is none. */
function addedErrors(before: ParsedDeclaration, after: ParsedDeclaration): readonly Problem[] {
  const known = new Map<string, number>();
  const keyOf = (p: Problem): string => `${p.code} ${p.path} ${p.message}`;
  for (const p of before.problems) known.set(keyOf(p), (known.get(keyOf(p)) ?? 0) + 1);
  return after.problems.filter((p) => {
    const left = known.get(keyOf(p)) ?? 0;
    known.set(keyOf(p), left - 1);
    return p.severity === 'error' && left <= 0;
  });
}

function showErrors(io: Io, problems: readonly Problem[], readFile: ReadFile): void {
  const show = problemBlocks(io, readFile);
  for (const problem of problems.filter((p) => p.severity === 'error')) io.err(`${show(problem)}\n`);
}

function nextStep([section]: readonly string[], { declaration }: ParsedDeclaration): string | undefined {
  if (section !== 'practices' || !declaration) return undefined;
  return `Practices here: ${[...declaration.practices.keys()].join(', ')}.`;
}
