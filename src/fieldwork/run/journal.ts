import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyFunnel, type Funnel } from '../../study/index.ts';
import { type Position, startOf } from '../source/block.ts';
import { differenceOf, type Fingerprint } from './fingerprint.ts';

/** What grows while a run reads, each file a stream of bytes that the record says the length of. */
export const GROWING = {
  findings: 'findings.partial',
  signatures: 'signatures.partial',
  rejects: 'rejects.jsonl',
} as const;
type Kind = keyof typeof GROWING;
const KINDS = ['findings', 'signatures', 'rejects'] as const;

/** How far a run has come; replaced as a whole by a rename after what it counts is on the disk. */
export interface Committed {
  readonly fingerprint: Fingerprint;
  readonly position: Position;
  /** Bytes of the files up to there, for showing how far it is. */
  readonly bytes: number;
  readonly lengths: Readonly<Record<Kind, number>>;
  readonly funnel: Funnel;
  /** True when `findings.parquet` is written. */
  readonly isDone: boolean;
}

const RECORD_FILE = 'progress.json';

/** Keeps what a run has found so that it can be killed at any moment. */
export interface Journal {
  /** What was committed when it was opened. */
  readonly start: Committed;
  /** Adds bytes to what the next commit takes. */
  add(kind: Kind, bytes: Uint8Array): void;
  commit(position: Position, funnel: Funnel, bytes: number): Promise<void>;
  /** Says that the run is whole and removes what only going on needs. */
  finish(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the journal of a folder: a run that was stopped goes on if all that it depends on is the same. */
export async function openJournal(
  out: string,
  fingerprint: Fingerprint,
  fresh: boolean,
): Promise<
  { readonly ok: true; readonly journal: Journal } | { readonly ok: false; readonly message: string }
> {
  const before = fresh ? undefined : await readRecord(out);
  if (before !== undefined) {
    const difference = differenceOf(before.fingerprint, fingerprint);
    if (difference !== undefined) {
      return { ok: false, message: `${difference} since this run began. Use --fresh to begin again.` };
    }
  }
  const start: Committed = before ?? {
    fingerprint,
    position: startOf(0),
    bytes: 0,
    lengths: { findings: 0, signatures: 0, rejects: 0 },
    funnel: emptyFunnel(),
    isDone: false,
  };
  if (before === undefined) {
    await rm(join(out, RECORD_FILE), { force: true });
    await rm(join(out, 'findings.parquet'), { force: true });
  }
  if (start.isDone) return { ok: true, journal: doneJournal(start) };
  const files = {} as Record<Kind, FileHandle>;
  for (const kind of KINDS) {
    const path = join(out, GROWING[kind]);
    const file = await open(path, before === undefined ? 'w' : 'r+').catch(() => open(path, 'w'));
    files[kind] = file;
    const { size } = await file.stat();
    if (size < start.lengths[kind]) {
      await closeAll(files);
      return {
        ok: false,
        message: `${GROWING[kind]} is shorter than this run wrote it. Use --fresh to begin again.`,
      };
    }
    // What a killed process wrote after its last commit does not count.
    await file.truncate(start.lengths[kind]);
  }
  return { ok: true, journal: openedJournal(out, start, files) };
}

function openedJournal(out: string, start: Committed, files: Record<Kind, FileHandle>): Journal {
  const lengths = { ...start.lengths };
  const waiting: Record<Kind, Uint8Array[]> = { findings: [], signatures: [], rejects: [] };
  let last = start;
  return {
    start,
    add(kind, bytes) {
      if (bytes.length > 0) waiting[kind].push(bytes);
    },
    async commit(position, funnel, read) {
      for (const kind of KINDS) {
        const bytes = Buffer.concat(waiting[kind]);
        waiting[kind] = [];
        if (bytes.length === 0) continue;
        await writeAll(files[kind], bytes, lengths[kind]);
        await files[kind].datasync();
        lengths[kind] += bytes.length;
      }
      last = { ...last, position, bytes: read, funnel, lengths: { ...lengths } };
      await writeRecord(out, last);
    },
    async finish() {
      last = { ...last, isDone: true };
      await writeRecord(out, last);
      await closeAll(files);
      await rm(join(out, GROWING.findings), { force: true });
      await rm(join(out, GROWING.signatures), { force: true });
    },
    close: () => closeAll(files),
  };
}

function doneJournal(start: Committed): Journal {
  const nothing = () => Promise.resolve();
  return { start, add: () => undefined, commit: nothing, finish: nothing, close: nothing };
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}

async function closeAll(files: Partial<Record<Kind, FileHandle>>): Promise<void> {
  for (const file of Object.values(files)) await file.close().catch(() => undefined);
}

async function readRecord(out: string): Promise<Committed | undefined> {
  try {
    return JSON.parse(await readFile(join(out, RECORD_FILE), 'utf8')) as Committed;
  } catch {
    return undefined;
  }
}

async function writeRecord(out: string, record: Committed): Promise<void> {
  const path = join(out, RECORD_FILE);
  const file = await open(`${path}.new`, 'w');
  try {
    await file.writeFile(`${JSON.stringify(record)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
  const folder = await open(out, 'r');
  await folder.sync().catch(() => undefined);
  await folder.close();
}
