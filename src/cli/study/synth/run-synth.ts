import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { planSynth, synthRows, truthCounter } from '../../../study/index.ts';
import type { StudySynthFlags } from '../../commands/study/synth.ts';
import { dayOf } from '../../day.ts';
import type { Io } from '../../io.ts';
import { refuse } from '../../refuse.ts';
import { safeText } from '../../safe-text.ts';
import { writeAtomically } from '../../write-file.ts';
import { corpusTexts } from '../corpus-texts.ts';
import { STUDY_NAME } from '../find-study.ts';
import { synthStudy } from './study-of.ts';
import { writeRows } from './write-rows.ts';

/** Name of the file that says what was planted. */
const TRUTH_NAME = 'truth.json';

/** Writes made-up conversations, their study and their truth; returns the exit status. */
export async function runSynth(io: Io, folder: string, flags: StudySynthFlags): Promise<number> {
  const day = dayOf(flags.from, io.now());
  if ('reason' in day) return refuse(io, day.reason);
  if (Temporal.PlainDate.from(day.on).dayOfWeek !== 1)
    return refuse(io, `${day.on} is no Monday.`, 'Weeks of a study begin on Mondays.');
  const target = resolve(io.cwd, folder);
  const name = flags.gzip === true ? 'conversations.csv.gz' : 'conversations.csv';
  const taken = [STUDY_NAME, name, TRUTH_NAME].filter((file) => existsSync(join(target, file)));
  if (taken.length > 0 && flags.force !== true)
    return refuse(
      io,
      `${folder} holds ${taken[0]} already; it stays as it is.`,
      'Give another folder, or --force.',
    );
  const texts = await corpusTexts();
  const plan = planSynth({ ...flags, from: day.on });
  const counter = truthCounter(plan);
  try {
    await mkdir(target, { recursive: true });
    for (const file of taken) await rm(join(target, file));
    await writeRows(join(target, name), synthRows(plan, texts), counter.add);
  } catch (error) {
    return refuse(io, `${join(folder, name)} cannot be written: ${reasonOf(error)}.`);
  }
  const truth = `${JSON.stringify(counter.truth(), null, 2)}\n`;
  for (const [file, text] of [
    [STUDY_NAME, synthStudy(plan, name)],
    [TRUTH_NAME, truth],
  ] as const) {
    const written = await writeAtomically(join(target, file), text);
    if (!written.ok) return refuse(io, `${join(folder, file)} cannot be written: ${written.reason}.`);
  }
  io.out(
    `Wrote ${flags.conversations.toLocaleString('en')} made-up conversations about ${flags.retailers} made-up retailers to ${safeText(folder)}: ${name}, ${STUDY_NAME} and ${TRUTH_NAME}.\nNext: klartext study run ${safeText(folder)}\n`,
  );
  return 0;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC') return 'the disk is full';
  if (code === 'EACCES' || code === 'EPERM') return 'you have no permission to write there';
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'a file stands where a folder is needed';
  return `the system says ${code === '' ? String(error) : code}`;
}
