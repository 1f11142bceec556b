import { agreementOf, codingOf, disagreements, outcomeOf } from '../../../study/index.ts';
import type { StudyLabelFlags } from '../../commands/study/label.ts';
import type { Io } from '../../io.ts';
import { paintFor } from '../../paint.ts';
import { refuse } from '../../refuse.ts';
import { safeText } from '../../safe-text.ts';
import { agreementTable } from './agreement-table.ts';
import { type CodedRun, readCoders, readSample } from './label-folder.ts';

/** Says how far coders agree on every code. */
export async function tellAgreement(
  io: Io,
  run: CodedRun,
  flags: Pick<StudyLabelFlags, 'json'>,
): Promise<number> {
  const drawn = await readSample(run);
  if (drawn === undefined)
    return refuse(io, 'Nothing has been coded yet.', 'First: klartext study label --coder anna');
  if ('reason' in drawn) return refuse(io, drawn.reason);
  const { sample, digest } = drawn;
  const read = await readCoders(run.out, digest);
  if ('reason' in read) return refuse(io, read.reason);
  const { coders, settled } = read;
  if (coders.length < 2)
    return refuse(
      io,
      'Agreement takes two coders.',
      'Let a second one code: klartext study label --coder ben',
    );
  const states = coders.map((one) => one.states);
  const units = sample.items.map(({ number }) => states.map((one) => codingOf(one.get(number))));
  const rows = agreementOf(units, coders.length);
  const decisions = { sample, coders: states, settled };
  const differing = disagreements(decisions);
  const open = differing.filter((item) => outcomeOf(decisions, item).kind === 'open').length;
  const double = units.filter((unit) => unit.filter((coding) => coding !== undefined).length >= 2).length;
  const counts = { items: sample.items.length, double, differing: differing.length, open };
  if (flags.json === true) {
    const names = coders.map(({ coder }) => coder);
    io.out(
      `${JSON.stringify({ study: sample.study, codebook: sample.codebook, coders: names, ...counts, codes: rows }, null, 2)}\n`,
    );
    return 0;
  }
  const paint = paintFor(io);
  io.out(
    `${paint.bold(safeText(coders.map(({ coder }) => coder).join(', ')))}: ${double} of ${counts.items} items coded by two or more\n\n`,
  );
  if (rows.length > 0) io.out(agreementTable(rows, paint));
  io.out(
    paint.dim(
      '\nIntervals: 95 %, bootstrap over items, from ten items on. – : nothing to tell apart. Sentiment and causes are compared where both say that the topic is there; alpha of sentiment counts how far apart the steps are.\n',
    ),
  );
  io.out(`${differing.length} items differ, ${open} of them are open.\n`);
  if (open > 0) io.out('Next: klartext study label --settle --coder carla\n');
  return 0;
}
