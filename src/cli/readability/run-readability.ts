import { readabilityLanguages } from '../../language/readability/index.ts';
import { didYouMean } from '../../shared/index.ts';
import type { ReadabilityFlags } from '../commands/readability.ts';
import type { Io } from '../io.ts';
import { refuse } from '../refuse.ts';
import { safeText } from '../safe-text.ts';
import { type Analysis, analyse } from './analyse.ts';
import { reportJson } from './report-json.ts';
import { reportText } from './report-text.ts';
import { isMeasured, readSource, type Source, type Unreadable } from './source.ts';

/** One text that was measured. */
export interface Measured {
  readonly source: Source;
  readonly analysis: Analysis;
  /** Whether every gate is met. */
  readonly isKept: boolean;
}

/** What became of all files, in the order in which they were given. */
export interface Outcome {
  readonly results: readonly (Measured | Unreadable)[];
  readonly status: 0 | 1 | 2;
}

const REPORTS = { text: reportText, json: reportJson } as const;

/** Measures each file, writes the report and returns the exit status. */
export async function runReadability(
  io: Io,
  files: readonly string[],
  flags: ReadabilityFlags,
): Promise<number> {
  const language = flags.lang ?? flags.language;
  if (language !== undefined && !isMeasured(language)) {
    return refuse(
      io,
      `Texts in "${language.slice(0, 40)}" cannot be measured. ${didYouMean(language, readabilityLanguages)}`.trim(),
      `Languages: ${readabilityLanguages.join(', ')}.`,
    );
  }
  const results: (Measured | Unreadable)[] = [];
  for (const file of files) results.push(await measured(io, file, language));
  const status = statusOf(results);
  REPORTS[flags.format](io, { results, status });
  for (const result of results) if ('reason' in result) io.err(`klartext: ${safeText(result.reason)}\n`);
  return status;
}

async function measured(io: Io, file: string, language: string | undefined): Promise<Measured | Unreadable> {
  const source = await readSource(io, file, language);
  if ('reason' in source) return source;
  const analysis = await analyse(source.blocks, source.language);
  if (analysis.measures.words === 0) {
    return { file: source.file, reason: `${source.file} cannot be measured: there are no words in it.` };
  }
  return { source, analysis, isKept: analysis.gates.every(({ isMet }) => isMet !== false) };
}

function statusOf(results: Outcome['results']): Outcome['status'] {
  if (results.some((result) => 'reason' in result)) return 2;
  return results.every((result) => 'isKept' in result && result.isKept) ? 0 : 1;
}
