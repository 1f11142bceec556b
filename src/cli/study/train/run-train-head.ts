import { resolve } from 'node:path';
import { type TrainedHead, trainHead } from '../../../fieldwork/index.ts';
import type { StudyTrainFlags } from '../../commands/study/train.ts';
import type { Io } from '../../io.ts';
import { reasonOf } from '../../read-file.ts';
import { refuse } from '../../refuse.ts';
import { safeText } from '../../safe-text.ts';
import { modelsOf } from '../models-of.ts';
import { progressBar } from '../run/progress-bar.ts';
import { trainingFiles } from './training-files.ts';

/** Learns how an encoder takes part and writes it into the encoder's folder; returns the exit status. */
export async function runTrainHead(
  io: Io,
  places: readonly string[],
  flags: StudyTrainFlags & { readonly encoder: string },
): Promise<number> {
  const found = await trainingFiles(io, places, flags.corpus);
  if ('reason' in found) return refuse(io, found.reason);
  const models = await modelsOf(io, flags.models);
  if ('status' in models) return models.status;
  if (models.bytes === undefined) return refuse(io, 'There are no weights to measure the encoder beside.');
  const bar = progressBar(io);
  try {
    const trained = await trainHead(
      resolve(io.cwd, flags.encoder),
      found.files,
      models.bytes,
      (step, done, total) =>
        bar.say(`${step === 'asking' ? 'Asking the encoder' : 'Learning'}: ${done} of ${total} …`),
    );
    bar.end();
    if (!trained.ok) return refuse(io, trained.message, trained.help);
    io.out(headText(trained, flags.encoder));
    return 0;
  } catch (error) {
    return refuse(io, `The head cannot be written: ${reasonOf(error)}.`);
  } finally {
    bar.end();
  }
}

/** What a head reaches, as a table: mean recall of negative, neutral and positive in percent, and log loss. */
function headText({ path, learnt }: TrainedHead, encoder: string): string {
  const { weight, chosenOn, measured } = learnt;
  const lines = [`Wrote ${safeText(path)}`, ''];
  lines.push('Sentiment towards the topic, by cross-validation: mean recall in % (log loss)');
  lines.push(
    `  ${'texts'.padEnd(10)}${'n'.padStart(7)}${'Klartext'.padStart(16)}${'encoder'.padStart(16)}${'together'.padStart(16)}`,
  );
  for (const { set, n, own, encoder: alone, together } of measured) {
    const cells = [own, alone, together].map(({ macroRecall, logLoss }) =>
      `${macroRecall.toFixed(1)} (${logLoss.toFixed(3)})`.padStart(16),
    );
    lines.push(`  ${set.padEnd(10)}${String(n).padStart(7)}${cells.join('')}`);
  }
  lines.push('');
  const share = Math.round(100 * weight);
  const on = chosenOn.join(' and ');
  if (share === 0)
    lines.push(
      `On ${on} texts the encoder does not help: it counts 0 %, and a run with it answers as one without.`,
    );
  else if (share === 100) lines.push(`On ${on} texts the encoder answers best alone: it counts 100 %.`);
  else lines.push(`The encoder counts ${share} % beside Klartext's own reading, chosen on ${on} texts.`);
  lines.push(`Next: klartext study run --encoder ${safeText(encoder)}`);
  return `${lines.join('\n')}\n`;
}
