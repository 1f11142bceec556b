import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FINDINGS_FILE, readFindings } from '../../../fieldwork/index.ts';
import {
  type LabelSample,
  makeSample,
  parseSample,
  type SampleKind,
  type States,
  statesOf,
} from '../../../study/index.ts';
import { reasonOf } from '../../read-file.ts';
import { writeAtomically } from '../../write-file.ts';
import { type LoadedStudy, sha256 } from '../load-study.ts';
import type { RunRecord } from '../run/run-record.ts';
import { readCodeFile, type Unusable } from './code-file.ts';

/** A study whose run is coded. */
export interface CodedRun {
  readonly study: LoadedStudy;
  readonly record: RunRecord;
  /** Folder of the run. */
  readonly out: string;
}

/** The items that were drawn. */
export interface DrawnSample {
  readonly sample: LabelSample;
  /** Digest of its file, which coders' files name. */
  readonly digest: string;
  /** True when it was drawn just now. */
  readonly isNew: boolean;
}

/** Folder of a run's labels. */
export function labelFolder(out: string): string {
  return join(out, 'labels');
}

/** File of a coder's decisions. */
export function codesPath(out: string, coder: string): string {
  return join(labelFolder(out), `codes.${coder}.jsonl`);
}

/** File of third decisions. */
export function settledPath(out: string): string {
  return join(labelFolder(out), 'settled.jsonl');
}

/** Reads the items that were drawn from a run; undefined when none were. */
export async function readSample({ study, out }: CodedRun): Promise<DrawnSample | Unusable | undefined> {
  const path = join(labelFolder(out), 'sample.json');
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    return { reason: `${path} cannot be read: ${reasonOf(error)}.` };
  }
  const sample = parseSample(text);
  if (sample === undefined) return { reason: `${path} holds no items that can be read.` };
  if (sample.study !== study.hash)
    return {
      reason: `The study has changed since the items in ${path} were drawn. Move that folder away to draw new ones.`,
    };
  return { sample, digest: sha256(text).slice(0, 16), isNew: false };
}

/** Draws items from a run and keeps them; what is there already stays. */
export async function drawOnce(
  run: CodedRun,
  options: { readonly kind: SampleKind; readonly size: number },
): Promise<DrawnSample | Unusable> {
  const there = await readSample(run);
  if (there !== undefined) return there;
  const { study, record, out } = run;
  const sample = await makeSample({
    ...options,
    study: study.hash,
    codebook: record.codebook,
    model: record.model,
    findings: () => readFindings(join(out, FINDINGS_FILE)),
    unitOf: (text) => Number.parseInt(sha256(text).slice(0, 13), 16) / 2 ** 52,
  });
  const folder = labelFolder(out);
  const text = `${JSON.stringify(sample, null, 1)}\n`;
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return { reason: `${folder} cannot be made: ${reasonOf(error)}.` };
  }
  const written = await writeAtomically(join(folder, 'sample.json'), text);
  if (!written.ok) return { reason: `The items cannot be written: ${written.reason}.` };
  return { sample, digest: sha256(text).slice(0, 16), isNew: true };
}

/** Decisions of one coder. */
export interface CoderStates {
  readonly coder: string;
  readonly states: States;
}

/** Reads the decisions of all coders, in the order of their names, and those that settle. */
export async function readCoders(
  out: string,
  digest: string,
): Promise<{ readonly coders: readonly CoderStates[]; readonly settled: States } | Unusable> {
  const folder = labelFolder(out);
  const names = (await readdir(folder).catch((): string[] => [])).sort();
  const coders: CoderStates[] = [];
  for (const name of names) {
    const coder = /^codes\.(.+)\.jsonl$/u.exec(name)?.[1];
    if (coder === undefined) continue;
    const read = await readCodeFile(join(folder, name), digest);
    if ('reason' in read) return read;
    coders.push({ coder, states: statesOf(read.events) });
  }
  if (!names.includes('settled.jsonl')) return { coders, settled: new Map() };
  const settled = await readCodeFile(settledPath(out), digest);
  return 'reason' in settled ? settled : { coders, settled: statesOf(settled.events) };
}
