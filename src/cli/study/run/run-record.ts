import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { addsUp, FUNNEL_EXITS, type Funnel } from '../../../study/index.ts';
import { type Written, writeAtomically } from '../../write-file.ts';

/** What a finished run says about itself, beside its findings; a report is made from both. */
export interface RunRecord {
  readonly study: string;
  /** Hash of the study. */
  readonly hash: string;
  readonly codebook: number;
  /** Id of the models that read the conversations. */
  readonly model: string;
  readonly isSynthetic: boolean;
  readonly withTexts: boolean;
  readonly funnel: Funnel;
}

const RECORD_NAME = 'run.json';

const count = z.int().nonnegative();
const SCHEMA = z.object({
  study: z.string(),
  hash: z.string(),
  codebook: count,
  model: z.string(),
  isSynthetic: z.boolean(),
  withTexts: z.boolean(),
  funnel: z
    .object({
      read: count,
      exits: z.record(z.enum(FUNNEL_EXITS), count),
      withFindings: count,
      findings: count,
      readings: count,
      abstained: count,
    })
    .refine(addsUp, 'the funnel does not add up'),
});

/** Writes the record of a finished run into its folder. */
export function writeRecord(out: string, record: RunRecord): Promise<Written> {
  return writeAtomically(join(out, RECORD_NAME), `${JSON.stringify(record, null, 2)}\n`);
}

/** Reads the record of a run's folder; undefined when no run has finished there. */
export async function readRecord(out: string): Promise<RunRecord | undefined> {
  try {
    return SCHEMA.parse(JSON.parse(await readFile(join(out, RECORD_NAME), 'utf8')));
  } catch {
    return undefined;
  }
}
