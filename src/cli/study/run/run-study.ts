import { resolve } from 'node:path';
import { type RunResult, runStudy } from '../../../fieldwork/index.ts';
import type { StudyRunFlags } from '../../commands/study/run.ts';
import { shown } from '../../find-file.ts';
import type { Io } from '../../io.ts';
import { paintFor } from '../../paint.ts';
import { EXIT_CANCELLED, refuse } from '../../refuse.ts';
import { safeText } from '../../safe-text.ts';
import { type LoadedStudy, loadStudy } from '../load-study.ts';
import { modelsOf, withEncoder } from '../models-of.ts';
import { outOf } from '../out-of.ts';
import { reportExtras, reportOf } from '../report/run-report.ts';
import { funnelTable } from './funnel-table.ts';
import { duration, progressBar } from './progress-bar.ts';
import { type RunRecord, writeRecord } from './run-record.ts';

/** Exit status when what a study reads, or the disk, does not let it finish. */
const EXIT_FAILED = 1;

type Done = Extract<RunResult, { readonly outcome: 'done' }>;

/** Reads all files of a study into findings, and makes the report; returns the exit status. */
export async function runStudyCommand(
  io: Io,
  given: string | undefined,
  flags: StudyRunFlags,
): Promise<number> {
  const study = loadStudy(io, given);
  if ('status' in study) return study.status;
  const extras = await reportExtras(io, flags);
  if ('status' in extras) return extras.status;
  const out = outOf(io, study, flags.out);
  const weights = await modelsOf(io, flags.models);
  if ('status' in weights) return weights.status;
  const models = await withEncoder(io, weights, flags.encoder);
  if ('status' in models) return models.status;
  const bar = progressBar(io);
  const stop = new AbortController();
  const forget = io.onStop(() => stop.abort());
  const began = io.now();
  const result = await runStudy({
    definition: study.definition,
    hash: study.hash,
    folder: study.folder,
    out,
    signal: stop.signal,
    withTexts: flags.withTexts === true,
    fresh: flags.fresh === true,
    onProgress: bar.show,
    ...(models.bytes && { models: models.bytes }),
    ...(flags.workers !== undefined && { workers: flags.workers }),
    ...(flags.encoder !== undefined && { encoder: resolve(io.cwd, flags.encoder) }),
  }).finally(() => {
    bar.end();
    forget();
  });
  if (result.outcome === 'refused') return refuse(io, result.message);
  if (result.outcome === 'failed') {
    refuse(io, result.message, 'What was read before is kept: the same command goes on from there.');
    return EXIT_FAILED;
  }
  if (result.outcome === 'stopped') {
    const { read } = result.funnel;
    io.err(
      `klartext: stopped after ${read.toLocaleString('en')} rows; they are kept.\nGo on with the same command: klartext study run ${safeText(study.file)}\n`,
    );
    return EXIT_CANCELLED;
  }
  const { funnel } = result;
  const { id, isSynthetic } = study.definition.study;
  const record: RunRecord = {
    study: id,
    hash: study.hash,
    codebook: study.definition.codebook,
    model: models.id,
    isSynthetic,
    withTexts: flags.withTexts === true,
    funnel,
  };
  const written = await writeRecord(out, record);
  if (!written.ok) return refuse(io, `The record of the run cannot be written: ${written.reason}.`);
  const isForPrograms = flags.json === true;
  if (!isForPrograms) tell(io, study, result, (io.now() - began) / 1000, out);
  const quiet = isForPrograms ? { ...io, out: () => {} } : io;
  const report = flags.report ? await reportOf(quiet, study, record, out, extras) : undefined;
  if (report && 'status' in report) return report.status;
  if (isForPrograms) {
    const { findings, rejects, stages, resumedFrom } = result;
    const files = { findings: shown(io, findings), rejects: shown(io, rejects) };
    const made = report && { report: shown(io, report.folder) };
    const outcome = { ...record, resumedFrom, stages: { ...stages, ...report?.stages }, ...files, ...made };
    io.out(`${JSON.stringify(outcome, null, 2)}\n`);
  }
  return 0;
}

function tell(io: Io, study: LoadedStudy, result: Done, seconds: number, out: string): void {
  const { funnel, resumedFrom, stages } = result;
  const paint = paintFor(io);
  const { isSynthetic, title } = study.definition.study;
  io.out(`${paint.bold(safeText(title))}${isSynthetic ? '  (SYNTHETIC: made-up conversations)' : ''}\n\n`);
  io.out(funnelTable(funnel, paint));
  const isNew = stages.reading > 0;
  const how = isNew
    ? `Read in ${duration(seconds)}${resumedFrom > 0 ? `, going on from row ${resumedFrom.toLocaleString('en')}` : ''}.`
    : 'All of it was read before; --fresh begins again.';
  io.out(`\n${how}\n`);
  if (funnel.exits.rejected > 0)
    io.out(
      `Bad rows stand in ${safeText(shown(io, resolve(out, 'rejects.jsonl')))}, each with its reason.\n`,
    );
}
