import type { StudyLabelFlags } from '../../commands/study/label.ts';
import { shown } from '../../find-file.ts';
import type { Io } from '../../io.ts';
import { refuse } from '../../refuse.ts';
import { loadStudy } from '../load-study.ts';
import { outOf } from '../out-of.ts';
import { readRecord } from '../run/run-record.ts';
import { exportLabels } from './export-labels.ts';
import type { CodedRun } from './label-folder.ts';
import { openDesk, settleDesk } from './open-desk.ts';
import { tellAgreement } from './tell-agreement.ts';

/** Letters, digits, dot, hyphen and underscore: what every file system takes in the name of a file. */
const CODER = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u;

/** Codes findings, compares coders, settles what they differ on, or writes labels; returns the exit status. */
export async function runLabel(io: Io, given: string | undefined, flags: StudyLabelFlags): Promise<number> {
  const modes = [flags.agreement === true, flags.settle === true, flags.export !== undefined];
  if (modes.filter(Boolean).length > 1)
    return refuse(io, 'Give one of --agreement, --settle and --export at a time.');
  const study = loadStudy(io, given ?? flags.study);
  if ('status' in study) return study.status;
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
  const run: CodedRun = { study, record, out };
  if (flags.agreement === true) return tellAgreement(io, run, flags);
  if (flags.export !== undefined) return exportLabels(io, run, flags.export);
  const coder = flags.coder?.normalize('NFC').toLowerCase();
  if (coder === undefined || !CODER.test(coder))
    return refuse(
      io,
      coder === undefined ? 'Say who codes.' : `"${flags.coder}" cannot be the name of a coder.`,
      'Give --coder and a short name of letters and digits, such as --coder anna.',
    );
  return flags.settle === true ? settleDesk(io, run, coder, flags) : openDesk(io, run, coder, flags);
}
