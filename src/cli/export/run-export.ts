import { resolve } from 'node:path';
import { type Declaration, type ParsedDeclaration, parseDeclaration } from '../../declaration/index.ts';
import { deriveFacts } from '../../fact/index.ts';
import { EXPORT_LANGUAGES } from '../../interop/index.ts';
import { didYouMean } from '../../shared/index.ts';
import { problemBlocks } from '../check/problem-block.ts';
import type { ExportFlags } from '../commands/export.ts';
import { dayOf } from '../day.ts';
import { findFile } from '../find-file.ts';
import type { Io } from '../io.ts';
import { fileReader } from '../read-file.ts';
import { refuse } from '../refuse.ts';
import { safeText } from '../safe-text.ts';
import { writeAtomically, writeNew } from '../write-file.ts';
import { EXPORTERS } from './formats.ts';
import { exportNotes } from './notes.ts';

/** An export as it was asked for on the command line. */
export interface ExportRequest {
  readonly format: string;
  readonly file: string | undefined;
  readonly flags: ExportFlags;
}

/** Exports a declaration, writes it and its notes, and returns the exit status. */
export async function runExport(io: Io, { format, file: given, flags }: ExportRequest): Promise<number> {
  const exporter = Object.hasOwn(EXPORTERS, format) ? EXPORTERS[format] : undefined;
  if (!exporter) {
    const known = Object.keys(EXPORTERS);
    const near = didYouMean(format, known);
    return refuse(
      io,
      `There is no format "${format.slice(0, 40)}". ${near || `Known formats: ${known.join(', ')}.`}`,
    );
  }
  const misplaced = misplacedFlag(format, flags);
  if (misplaced !== undefined) return refuse(io, misplaced);
  const day = dayOf(flags.on, io.now());
  if ('reason' in day) return refuse(io, day.reason);
  const file = findFile(io, given);
  const readFile = fileReader(io.cwd);
  const parsed = parseDeclaration(file, readFile);
  const declaration = completeOnly(parsed);
  if (!declaration) {
    const show = problemBlocks(io, readFile);
    for (const problem of parsed.problems.filter(({ severity }) => severity === 'error'))
      io.err(show(problem));
    return refuse(
      io,
      `${file} is not exported: it has entries with errors.`,
      'Run "klartext check" and mend them first.',
    );
  }
  const language = languageFor(declaration, flags.language);
  if ('reason' in language) return refuse(io, language.reason);
  const { text, notes } = exporter(
    { declaration, facts: deriveFacts(declaration), on: day.on, language: language.tag },
    flags,
  );
  if (flags.output === undefined) io.out(text);
  else {
    const target = resolve(io.cwd, flags.output);
    const written = flags.force === true ? await writeAtomically(target, text) : await writeNew(target, text);
    if (!written.ok) {
      return refuse(
        io,
        `${flags.output} cannot be written: ${written.reason}.`,
        'Give another file with -o, or --force.',
      );
    }
    io.out(`Wrote ${safeText(flags.output)}.\n`);
  }
  io.err(exportNotes(notes, flags.notes, io.columns));
  return 0;
}

/** An export of a part would state less than the retailer does, and nobody would see it. */
function completeOnly({ declaration, isComplete }: ParsedDeclaration): Declaration | undefined {
  return isComplete ? declaration : undefined;
}

function misplacedFlag(format: string, flags: ExportFlags): string | undefined {
  if (flags.format !== undefined && format !== 'ropa') return '--format is for ropa alone.';
  return flags.honoursGpc === true && format !== 'gpc' ? '--honours-gpc is for gpc alone.' : undefined;
}

function languageFor(
  declaration: Declaration,
  wanted: string | undefined,
): { readonly tag: string } | { readonly reason: string } {
  const offered = declaration.languages.filter((tag) => EXPORT_LANGUAGES.includes(tag));
  const list = (tags: readonly string[]): string => tags.join(', ');
  if (wanted === undefined) {
    const [first] = offered;
    return first === undefined
      ? {
          reason: `The declaration is in ${list(declaration.languages)}; exports have words in ${list(EXPORT_LANGUAGES)}. Choose one with --language.`,
        }
      : { tag: first };
  }
  if (offered.includes(wanted)) return { tag: wanted };
  if (EXPORT_LANGUAGES.includes(wanted)) {
    return {
      reason: `The declaration does not serve the language "${wanted}"; it serves ${list(declaration.languages)}.`,
    };
  }
  const near = didYouMean(wanted, EXPORT_LANGUAGES);
  return {
    reason: `Exports have no words in "${wanted.slice(0, 40)}". ${near || `They have words in ${list(EXPORT_LANGUAGES)}.`}`,
  };
}
