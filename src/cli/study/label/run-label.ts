import type { StudyLabelFlags } from '../../commands/study/label.ts';
import type { Io } from '../../io.ts';
import { refuse } from '../../refuse.ts';
import { exportLabels } from './export-labels.ts';
import { openDesk, settleDesk } from './open-desk.ts';
import { openRun } from './open-run.ts';
import { tellAgreement } from './tell-agreement.ts';

/** Letters, digits, dot, hyphen and underscore: what every file system takes in the name of a file. */
const CODER = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u;

/** Codes findings, compares coders, settles what they differ on, or writes labels; returns the exit status. */
export async function runLabel(io: Io, given: string | undefined, flags: StudyLabelFlags): Promise<number> {
  const modes = [flags.agreement === true, flags.settle === true, flags.export !== undefined];
  if (modes.filter(Boolean).length > 1)
    return refuse(io, 'Give one of --agreement, --settle and --export at a time.');
  const run = await openRun(io, given ?? flags.study, flags.out);
  if ('status' in run) return run.status;
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
