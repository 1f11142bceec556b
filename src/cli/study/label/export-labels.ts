import { join, resolve } from 'node:path';
import { labelFile, labelsOf, outcomeOf } from '../../../study/index.ts';
import { shown } from '../../find-file.ts';
import type { Io } from '../../io.ts';
import { refuse } from '../../refuse.ts';
import { safeText } from '../../safe-text.ts';
import { writeAtomically } from '../../write-file.ts';
import { itemTexts } from './item-texts.ts';
import { type CodedRun, labelFolder, readCoders, readSample } from './label-folder.ts';

/** Writes what was decided as a file of labels, without any text; `true` takes the usual name. */
export async function exportLabels(io: Io, run: CodedRun, asked: string | true): Promise<number> {
  const drawn = await readSample(run);
  if (drawn === undefined)
    return refuse(io, 'Nothing has been coded yet.', 'First: klartext study label --coder anna');
  if ('reason' in drawn) return refuse(io, drawn.reason);
  const { sample, digest } = drawn;
  const read = await readCoders(run.out, digest);
  if ('reason' in read) return refuse(io, read.reason);
  const decisions = { sample, coders: read.coders.map(({ states }) => states), settled: read.settled };
  const { hashOf } = await itemTexts(run, sample.items);
  const hashes = new Map(sample.items.map((item) => [item.number, hashOf(item)]));
  const labels = labelsOf(decisions, {
    set: `study:${run.study.definition.study.id}`,
    hashOf: (number) => hashes.get(number),
  });
  const path = asked === true ? join(labelFolder(run.out), 'labels.tsv') : resolve(io.cwd, asked);
  const written = await writeAtomically(path, labelFile(labels));
  if (!written.ok) return refuse(io, `${shown(io, path)} cannot be written: ${written.reason}.`);
  const count = (kind: string): number =>
    sample.items.filter((item) => outcomeOf(decisions, item).kind === kind).length;
  const weighted = labels.filter(({ probability }) => probability !== undefined).length;
  io.out(
    `Wrote ${labels.length} labels to ${safeText(shown(io, path))}; no text is in it.\n${weighted} of them lie in whole rounds and can correct figures. ${count('open')} items are open, ${count('skipped')} left out, ${count('missing')} not reached yet.\n`,
  );
  io.out(`Next: klartext study report ${safeText(run.study.file)} --labels ${safeText(shown(io, path))}\n`);
  return 0;
}
