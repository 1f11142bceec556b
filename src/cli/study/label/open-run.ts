import { shown } from '../../find-file.ts';
import type { Io } from '../../io.ts';
import { refuse } from '../../refuse.ts';
import { loadStudy } from '../load-study.ts';
import { outOf } from '../out-of.ts';
import { readRecord } from '../run/run-record.ts';
import type { CodedRun } from './label-folder.ts';

/** Finds a study with its finished run; when there is none, that was told and only the exit status is left. */
export async function openRun(
  io: Io,
  given: string | undefined,
  askedOut?: string,
): Promise<CodedRun | { readonly status: number }> {
  const study = loadStudy(io, given);
  if ('status' in study) return study;
  const out = outOf(io, study, askedOut);
  const record = await readRecord(out);
  if (record === undefined) {
    const status = refuse(
      io,
      `No run has finished in ${shown(io, out)}.`,
      `First: klartext study run ${study.file}`,
    );
    return { status };
  }
  if (record.hash !== study.hash) {
    const status = refuse(
      io,
      `${study.file} has changed since the run in ${shown(io, out)}.`,
      `Run it again: klartext study run ${study.file} --fresh`,
    );
    return { status };
  }
  return { study, record, out };
}
