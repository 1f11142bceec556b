import { resolve } from 'node:path';
import { readTrainingFiles, trainAll } from '../../../training/index.ts';
import type { StudyTrainFlags } from '../../commands/study/train.ts';
import type { Io } from '../../io.ts';
import { refuse } from '../../refuse.ts';
import { safeText } from '../../safe-text.ts';
import { writeAtomically } from '../../write-file.ts';
import { sha256 } from '../load-study.ts';
import { progressBar } from '../run/progress-bar.ts';
import { ownTexts } from './own-texts.ts';
import { trainingFiles } from './training-files.ts';

/** Faulty lines that are told one by one. */
const TOLD = 10;

/** Trains the models from files and writes their weights; returns the exit status. */
export async function runTrain(io: Io, places: readonly string[], flags: StudyTrainFlags): Promise<number> {
  const found = await trainingFiles(io, places, flags.corpus);
  if ('reason' in found) return refuse(io, found.reason);
  const own = await ownTexts(io, flags.study);
  if ('status' in own) return own.status;
  if (flags.study.length > 0) io.err(`Texts that were coded in studies: ${own.length}\n`);
  const { faulty, written, sentiment } = readTrainingFiles(found.files);
  for (const { file, line, reason } of faulty.slice(0, TOLD))
    io.err(`klartext: ${safeText(file)}:${line}: ${safeText(reason)}; the line is left out\n`);
  if (faulty.length > TOLD) io.err(`klartext: and ${faulty.length - TOLD} lines more\n`);
  if (written.length === 0 || sentiment.length === 0) {
    const missing = written.length === 0 ? 'coded conversations' : 'texts with their sentiment';
    return refuse(
      io,
      `There are no ${missing} to learn from.`,
      'Sets are known by their names, such as sentiment-en-train.tsv (label, tab, text).',
    );
  }
  const bar = progressBar(io);
  const { data, bytes } = trainAll(
    found.files,
    sha256,
    (step, done, total) => bar.say(`Learning ${done + 1} of ${total}: ${step} …`),
    own,
  );
  bar.end();
  const output = resolve(io.cwd, flags.output);
  const saved = await writeAtomically(output, bytes);
  if (!saved.ok) return refuse(io, `${flags.output} cannot be written: ${saved.reason}.`);
  const megabytes = (bytes.byteLength / 1e6).toFixed(1);
  io.out(
    `Wrote ${safeText(flags.output)} (${megabytes} MB): ${data.id}\nNext: klartext study run --models ${safeText(flags.output)}\n`,
  );
  return 0;
}
