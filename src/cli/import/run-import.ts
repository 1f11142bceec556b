import { resolve } from 'node:path';
import { type ImportResult, importDpv, importFideslang, importTilt } from '../../interop/index.ts';
import { didYouMean } from '../../shared/index.ts';
import { problemBlocks } from '../check/problem-block.ts';
import type { ImportFlags } from '../commands/import.ts';
import type { Io } from '../io.ts';
import { fileReader } from '../read-file.ts';
import { EXIT_USAGE, refuse } from '../refuse.ts';
import { writeAtomically, writeNew } from '../write-file.ts';
import { notesText } from './notes-text.ts';
import { type Bytes, readSource } from './read-source.ts';

/** An import as it was asked for on the command line. */
export interface ImportRequest {
  readonly format: string;
  readonly source: string;
  readonly flags: ImportFlags;
}

const IMPORTERS: Readonly<Record<string, (files: readonly Bytes[]) => ImportResult>> = {
  tilt: ([first]) => {
    if (!first) throw new Error('a TILT document is one file');
    return importTilt(first.file, first.bytes);
  },
  fideslang: (files) => importFideslang(files),
  dpv: ([first]) => {
    if (!first) throw new Error('a document of the Data Privacy Vocabulary is one file');
    return importDpv(first.file, first.bytes);
  },
};

/** Takes in a foreign declaration, writes it and returns the exit status. */
export async function runImport(io: Io, { format, source, flags }: ImportRequest): Promise<number> {
  const take = Object.hasOwn(IMPORTERS, format) ? IMPORTERS[format] : undefined;
  if (!take) {
    const known = Object.keys(IMPORTERS);
    const near = didYouMean(format, known);
    return refuse(
      io,
      `There is no format "${format.slice(0, 40)}". ${near || `Known formats: ${known.join(', ')}.`}`,
    );
  }
  const read = readSource(io.cwd, source, { canBeFolder: format === 'fideslang' });
  if ('reason' in read) return refuse(io, `${read.file} cannot be taken in: ${read.reason}.`);
  const result = take(read.files);
  if (!result.ok) {
    if (flags.format === 'json') io.out(json({ status: EXIT_USAGE, problem: result.problem }));
    else io.err(problemBlocks(io, fileReader(io.cwd))(result.problem));
    return EXIT_USAGE;
  }
  const { yaml, notes, counts } = result.import;
  const target = resolve(io.cwd, flags.output);
  const written = flags.force === true ? await writeAtomically(target, yaml) : await writeNew(target, yaml);
  if (!written.ok) {
    return refuse(
      io,
      `${flags.output} cannot be written: ${written.reason}.`,
      'Give another file with -o, or --force.',
    );
  }
  if (flags.format === 'json') io.out(json({ status: 0, output: flags.output, counts, notes }));
  else io.out(notesText(flags.output, result.import, io.columns));
  return 0;
}

function json(report: object): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
