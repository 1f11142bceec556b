import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StoreFault } from '../fault.ts';
import { syncFolder } from '../journal/journal.ts';
import { isPostgres } from '../open-records.ts';
import { writeIdentity } from '../schema/migrate.ts';
import { copyTables, countRows, type RowCounts } from './copy-tables.ts';
import type { LedgerTools, StoreProgress } from './ledger-tools.ts';
import { BESIDE, openSession, refuseTaken } from './places.ts';
import { type Root, rootsOf } from './roots.ts';
import { inSession } from './run-session.ts';
import type { Session } from './session.ts';

/** What was copied, and the roots that prove it. */
export interface Copied {
  readonly rows: RowCounts;
  readonly roots: readonly Root[];
}

/**
 * Copies a store, as it is at one moment, to a place where none is yet. The copy is compared with the original, row counts and
 * the recomputed roots of all logs, before it is there at all: a copy that failed leaves nothing.
 *
 * @param finish changes the copy after it was compared and before it is there.
 * @throws `StoreFault`.
 */
export async function copyStore(
  from: string,
  to: string,
  tools: LedgerTools,
  onProgress: (progress: StoreProgress) => void = () => {},
  finish: (target: Session) => Promise<void> = async () => {},
): Promise<Copied> {
  if (isPostgres(to)) return copyInto(from, to, tools, onProgress, finish);
  const file = resolve(to);
  refuseTaken(file);
  const part = `${file}.part`;
  removeStore(part);
  try {
    const copied = await copyInto(from, part, tools, onProgress, finish);
    putInPlace(part, file);
    return copied;
  } finally {
    removeStore(part);
  }
}

async function copyInto(
  from: string,
  to: string,
  tools: LedgerTools,
  onProgress: (progress: StoreProgress) => void,
  finish: (target: Session) => Promise<void>,
): Promise<Copied> {
  const source = await openSession(from, 'read');
  let target: Session | undefined;
  try {
    target = (await openSession(to, 'write')).session;
    const there = await inSession(target, countRows());
    if (Object.values(there).some((count) => count > 0)) {
      throw new StoreFault('unreachable', `The target is not empty: ${target.place}.`);
    }
    const rows = await inSession(source.session, countRows());
    await inSession(target, writeIdentity(source.identity.id));
    await copyTables(source.session, target, rows, onProgress);
    onProgress({ done: 1, of: 1, next: 'comparing' });
    const roots = await rootsOf(source.session, tools);
    const copy = { rows: await inSession(target, countRows()), roots: await rootsOf(target, tools) };
    if (JSON.stringify(copy) !== JSON.stringify({ rows, roots })) {
      throw new StoreFault('damaged', 'The copy differs from the original, so it was given up.');
    }
    await finish(target);
    await target.commit();
    return copy;
  } finally {
    await target?.end();
    await source.session.end();
  }
}

/** Makes a finished file durable, readable by its owner only, and gives it its name. */
export function putInPlace(part: string, file: string): void {
  chmodSync(part, 0o600);
  const handle = openSync(part, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  refuseTaken(file);
  renameSync(part, file);
  syncFolder(dirname(file));
}

/** Removes a file of SQLite and what stands beside it. */
export function removeStore(file: string): void {
  for (const path of ['', ...BESIDE].map((ending) => `${file}${ending}`)) {
    if (existsSync(path)) rmSync(path, { force: true });
  }
}
