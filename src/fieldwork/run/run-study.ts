import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { addsUp, type Funnel, type StudyDefinition } from '../../study/index.ts';
import { type DuplicateFinder, duplicateFinder } from '../duplicate/decide.ts';
import { SIGNATURE_WORDS } from '../duplicate/signature.ts';
import { problemText } from '../encoder/encoder.ts';
import { checkEncoder } from '../encoder/open-encoder.ts';
import { writeFindings } from '../findings/write-parquet.ts';
import { type Block, type Position, SourceError } from '../source/block.ts';
import { blocksOf } from '../source/blocks-of.ts';
import { findFiles, type SourceFile } from '../source/find-files.ts';
import { describeFiles, describeFolder, digest, type Fingerprint } from './fingerprint.ts';
import { GROWING, type Journal, openJournal } from './journal.ts';
import { takeLock } from './lock.ts';
import { moduleAddress, openPool, type Pool } from './pool.ts';
import { type Progress, pace } from './progress.ts';
import { studyKey } from './study-key.ts';
import { tally } from './tally.ts';

/** File names of a run's results, in its folder. */
export const FINDINGS_FILE = 'findings.parquet';
export const REJECTS_FILE = GROWING.rejects;

/** What a run needs. */
export interface RunOptions {
  readonly definition: StudyDefinition;
  /** Hash of the study; stands in every output. */
  readonly hash: string;
  /** Folder of `study.yaml`, which sources are relative to. */
  readonly folder: string;
  /** Folder of the run's results; made when it is not there. */
  readonly out: string;
  /** Worker threads; all cores when absent. */
  readonly workers?: number;
  /** Trained weights; only patterns speak when absent. */
  readonly models?: Uint8Array;
  /** Folder of a plugged encoder. */
  readonly encoder?: string;
  /** Keeps evidence, masked, in findings, and texts of refused rows in the rejects file. */
  readonly withTexts?: boolean;
  /** Begins again whatever was read before. */
  readonly fresh?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** Address of another module that makes the analyser; for tests. */
  readonly analyser?: string;
  /** Rows between two commits, and bytes of a block; others in tests. */
  readonly commitRows?: number;
  readonly blockBytes?: number;
}

/** How a run ended. */
export type RunResult =
  | {
      readonly outcome: 'done';
      readonly funnel: Funnel;
      readonly findings: string;
      readonly rejects: string;
      /** Milliseconds of each stage of this run. */
      readonly stages: { readonly reading: number; readonly writing: number };
      /** Rows that an earlier run had read. */
      readonly resumedFrom: number;
      /** Id of the encoder that took part. */
      readonly encoder?: string;
    }
  /** Stopped by the signal; what is committed stays, and the same call goes on. */
  | { readonly outcome: 'stopped'; readonly funnel: Funnel }
  /** Something changed since the run began, or another run holds the folder. */
  | { readonly outcome: 'refused'; readonly message: string }
  /** A file, a disk or a worker failed; what is committed stays. */
  | { readonly outcome: 'failed'; readonly message: string };

const COMMIT_ROWS = 20_000;

/**
 * Reads all files of a study into findings: the main thread cuts files into blocks and decides about duplicates in reading
 * order, workers do the rest. The same files make the same bytes, however many workers there are and however often it stops.
 */
export async function runStudy(options: RunOptions): Promise<RunResult> {
  let release: (() => Promise<void>) | undefined;
  try {
    mkdirSync(options.out, { recursive: true });
    release = await takeLock(options.out);
    if (release === undefined) return refused('Another run is writing to this folder.');
    return await runLocked(options);
  } catch (error) {
    return { outcome: 'failed', message: messageOf(error, options.out) };
  } finally {
    await release?.();
  }
}

async function runLocked(options: RunOptions): Promise<RunResult> {
  const { definition, out, folder } = options;
  const plugged = options.encoder === undefined ? undefined : await checkEncoder(options.encoder);
  if (plugged?.ok === false) return refused(problemText(plugged));
  const files = findFiles(folder, definition.sources);
  const key = await studyKey(out);
  const fingerprint = fingerprintOf(options, files, key);
  const opened = await openJournal(out, fingerprint, options.fresh ?? false);
  if (!opened.ok) return refused(opened.message);
  const { journal } = opened;
  const { start } = journal;
  const result = (funnel: Funnel, reading: number, writing: number): RunResult => ({
    outcome: 'done',
    funnel,
    findings: join(out, FINDINGS_FILE),
    rejects: join(out, REJECTS_FILE),
    stages: { reading, writing },
    resumedFrom: start.funnel.read,
    ...(plugged !== undefined && { encoder: plugged.id }),
  });
  if (start.isDone) return result(start.funnel, 0, 0);
  try {
    const began = performance.now();
    const funnel = await readAll(options, { files, key, journal });
    if (options.signal?.aborted === true) return { outcome: 'stopped', funnel };
    if (!addsUp(funnel)) throw new Error('The funnel does not add up.');
    const read = performance.now();
    await writeFindings(join(out, GROWING.findings), join(out, FINDINGS_FILE), {
      study: definition.study.id,
      hash: options.hash,
      codebook: definition.codebook,
      isSynthetic: definition.study.isSynthetic,
    });
    await journal.finish();
    return result(funnel, read - began, performance.now() - read);
  } finally {
    await journal.close();
  }
}

interface Reading {
  readonly files: readonly SourceFile[];
  readonly key: string;
  readonly journal: Journal;
}

/** Reads until the end or the signal; returns the funnel as committed. */
async function readAll(options: RunOptions, { files, key, journal }: Reading): Promise<Funnel> {
  const { start } = journal;
  const workers = options.workers ?? availableParallelism();
  const finder = duplicateFinder();
  remember(finder, join(options.out, GROWING.signatures));
  const counts = tally(start.funnel, finder);
  const sizes = files.map(({ path }) => statSync(path).size);
  const before = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const bytesAt = ({ next, share }: Block) => (before[next.file] ?? total) + share * (sizes[next.file] ?? 0);
  const measure = pace(() => performance.now(), { rows: start.funnel.read, bytes: start.bytes }, total);
  const pool = await openPool(workers, {
    definition: options.definition,
    key,
    withTexts: options.withTexts ?? false,
    hash: options.hash,
    singleFile: options.definition.sources.map(
      (_, index) => files.filter(({ source }) => source === index).length === 1,
    ),
    models: shared(options.models),
    encoder: options.encoder,
    analyser: options.analyser ?? moduleAddress('default-analyser'),
  });
  let committed = start.funnel;
  let position = start.position;
  let bytes = start.bytes;
  try {
    const commitRows = options.commitRows ?? COMMIT_ROWS;
    for await (const { block, result } of inOrder(
      pool,
      blocksFrom(options, files, start.position),
      workers * 2,
    )) {
      if (options.signal?.aborted === true) break;
      const kept = counts.take(result);
      for (const piece of kept.findings) journal.add('findings', piece);
      journal.add('signatures', kept.signatures);
      journal.add('rejects', result.rejects);
      position = block.next;
      bytes = bytesAt(block);
      const funnel = counts.funnel();
      if (funnel.read - committed.read >= commitRows) {
        await journal.commit(position, funnel, bytes);
        committed = funnel;
      }
      options.onProgress?.(measure(funnel, bytes, 'reading'));
    }
    if (options.signal?.aborted !== true) {
      committed = counts.funnel();
      await journal.commit(position, committed, bytes);
      options.onProgress?.(measure(committed, total, 'writing'));
    }
    return committed;
  } finally {
    await pool.close();
  }
}

function blocksFrom(
  options: RunOptions,
  files: readonly SourceFile[],
  from: Position,
): AsyncGenerator<Block> {
  const { blockBytes } = options;
  return blocksOf(files, options.definition.sources, from, blockBytes === undefined ? {} : { blockBytes });
}

/** Hands blocks to the workers, a few ahead, and gives their results back in reading order. */
async function* inOrder(pool: Pool, blocks: AsyncGenerator<Block>, ahead: number) {
  const waiting: { readonly block: Block; readonly result: ReturnType<Pool['read']> }[] = [];
  try {
    for await (const block of blocks) {
      const result = pool.read(block);
      // A failure is thrown where its turn comes; until then it is not unheard of.
      result.catch(() => undefined);
      waiting.push({ block, result });
      if (waiting.length < ahead) continue;
      const first = waiting.shift();
      if (first !== undefined) yield { block: first.block, result: await first.result };
    }
    for (const { block, result } of waiting) yield { block, result: await result };
  } finally {
    await blocks.return(undefined);
  }
}

/** Puts conversations of an earlier run back into memory. */
function remember(finder: DuplicateFinder, path: string): void {
  const bytes = readFileSync(path);
  const signatures = new Uint32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  );
  for (let offset = 0; offset < signatures.length; offset += SIGNATURE_WORDS)
    finder.judge(signatures, offset);
}

/** One copy of the weights for all workers. */
function shared(models: Uint8Array | undefined): Uint8Array | undefined {
  if (models === undefined) return undefined;
  const copy = new Uint8Array(new SharedArrayBuffer(models.byteLength));
  copy.set(models);
  return copy;
}

function fingerprintOf(options: RunOptions, files: readonly SourceFile[], key: string): Fingerprint {
  return {
    study: options.hash,
    codebook: options.definition.codebook,
    models: options.models === undefined ? '' : digest(options.models),
    encoder: describeFolder(options.encoder),
    withTexts: options.withTexts ?? false,
    key: digest(key),
    files: describeFiles(files),
  };
}

function refused(message: string): RunResult {
  return { outcome: 'refused', message };
}

function messageOf(error: unknown, out: string): string {
  if (error instanceof SourceError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT' || /no space left/i.test(String(error))) {
    return `The disk of ${out} is full. Nothing that was read is lost: make room and run the same command again.`;
  }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'A worker ran out of memory.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `${out} cannot be written to.`;
  return error instanceof Error ? error.message : String(error);
}
