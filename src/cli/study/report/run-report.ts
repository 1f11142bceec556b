import { join } from 'node:path';
import { type Declaration, parseDeclaration } from '../../../declaration/index.ts';
import { didYouMean } from '../../../shared/index.ts';
import type { Label } from '../../../study/index.ts';
import type { ReportFlags } from '../../commands/study/report.ts';
import { dayOf } from '../../day.ts';
import { findFile, shown } from '../../find-file.ts';
import type { Io } from '../../io.ts';
import { fileReader } from '../../read-file.ts';
import { refuse } from '../../refuse.ts';
import { safeText } from '../../safe-text.ts';
import { type LoadedStudy, loadStudy } from '../load-study.ts';
import { outOf } from '../out-of.ts';
import { progressBar } from '../run/progress-bar.ts';
import { type RunRecord, readRecord } from '../run/run-record.ts';
import { makeReport, type ReportStages } from './make-report.ts';
import { readLabels } from './read-labels.ts';

/** Name of the folder of a report, in that of its run. */
export const REPORT_NAME = 'report';

/** Languages that the frame of a page is written in. */
const PAGE_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl'] as const;

/** What a report needs besides a finished run, read and checked before anything is done. */
export interface ReportExtras {
  readonly languages: readonly string[];
  readonly declaration?: Declaration;
  readonly made: string;
  readonly labels: readonly Label[];
}

/** Makes the report of a finished run; returns the exit status. */
export async function runReport(io: Io, given: string | undefined, flags: ReportFlags): Promise<number> {
  const study = loadStudy(io, given);
  if ('status' in study) return study.status;
  const extras = await reportExtras(io, flags);
  if ('status' in extras) return extras.status;
  const out = outOf(io, study, flags.out);
  const record = await readRecord(out);
  if (record === undefined)
    return refuse(io, `No run has finished in ${shown(io, out)}.`, `First: klartext study run ${study.file}`);
  if (record.hash !== study.hash)
    return refuse(
      io,
      `${study.file} has changed since the run in ${shown(io, out)}.`,
      `Run it again: klartext study run ${study.file} --fresh`,
    );
  const made = await reportOf(io, study, record, out, extras);
  return 'status' in made ? made.status : 0;
}

/** Reads languages and declaration that a report is asked with, or says what is wrong with them. */
export async function reportExtras(
  io: Io,
  flags: ReportFlags,
): Promise<ReportExtras | { readonly status: number }> {
  const languages = [...new Set(flags.language)];
  const unknown = languages.find((language) => !PAGE_LANGUAGES.some((known) => known === language));
  if (unknown !== undefined || languages.length === 0) {
    const near = unknown === undefined ? '' : didYouMean(unknown, PAGE_LANGUAGES);
    const message = `Pages are written in ${PAGE_LANGUAGES.join(', ')}, not in "${(unknown ?? '').slice(0, 20)}". ${near}`;
    return { status: refuse(io, message.trim()) };
  }
  const day = dayOf(undefined, io.now());
  if ('reason' in day) return { status: refuse(io, day.reason) };
  const read = readLabels(io, flags.labels);
  if ('reason' in read) return { status: refuse(io, read.reason) };
  const { labels } = read;
  if (flags.declaration === undefined) return { languages, labels, made: day.on };
  const file = findFile(io, flags.declaration);
  const { declaration } = parseDeclaration(file, fileReader(io.cwd));
  if (!declaration) {
    const status = refuse(
      io,
      `${file} is no declaration that can be used.`,
      `klartext check ${file} says why.`,
    );
    return { status };
  }
  return { languages, labels, made: day.on, declaration };
}

/** Makes a report and says where it is. */
export async function reportOf(
  io: Io,
  study: LoadedStudy,
  record: RunRecord,
  out: string,
  extras: ReportExtras,
): Promise<{ readonly folder: string; readonly stages: ReportStages } | { readonly status: number }> {
  const folder = join(out, REPORT_NAME);
  const line = progressBar(io);
  try {
    const { stages, measured } = await makeReport({
      study,
      record,
      out,
      folder,
      ...extras,
      onStage: line.say,
    });
    line.end();
    if (extras.labels.length > 0)
      io.out(
        measured === 0
          ? '\nNone of the labels belongs to a finding of this run, so no figure is corrected.\n'
          : `\nFigures are corrected by ${measured.toLocaleString('en')} readings that people coded too.\n`,
      );
    io.out(`\nReport: ${safeText(shown(io, join(folder, 'index.html')))}\n`);
    return { folder, stages };
  } catch (error) {
    line.end();
    if (!(error instanceof Error) || !/cannot be written|EACCES|EEXIST|ENOTDIR|ENOSPC/.test(error.message))
      throw error;
    return { status: refuse(io, `The report is not whole: ${error.message}.`) };
  }
}
