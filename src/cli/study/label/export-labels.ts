import { join, resolve } from 'node:path';
import { labelFile } from '../../../study/index.ts';
import { shown } from '../../find-file.ts';
import type { Io } from '../../io.ts';
import { refuse } from '../../refuse.ts';
import { safeText } from '../../safe-text.ts';
import { writeAtomically } from '../../write-file.ts';
import { decidedLabels } from './decided-labels.ts';
import { type CodedRun, labelFolder } from './label-folder.ts';

/** Writes what was decided as a file of labels, without any text; `true` takes the usual name. */
export async function exportLabels(io: Io, run: CodedRun, asked: string | true): Promise<number> {
  const decided = await decidedLabels(run);
  if (decided === undefined)
    return refuse(io, 'Nothing has been coded yet.', 'First: klartext study label --coder anna');
  if ('reason' in decided) return refuse(io, decided.reason);
  const { labels, count } = decided;
  const path = asked === true ? join(labelFolder(run.out), 'labels.tsv') : resolve(io.cwd, asked);
  const written = await writeAtomically(path, labelFile(labels));
  if (!written.ok) return refuse(io, `${shown(io, path)} cannot be written: ${written.reason}.`);
  const weighted = labels.filter(({ probability }) => probability !== undefined).length;
  io.out(
    `Wrote ${labels.length} labels to ${safeText(shown(io, path))}; no text is in it.\n${weighted} of them lie in whole rounds and can correct figures. ${count('open')} items are open, ${count('skipped')} left out, ${count('missing')} not reached yet.\n`,
  );
  io.out(`Next: klartext study report ${safeText(run.study.file)} --labels ${safeText(shown(io, path))}\n`);
  return 0;
}
