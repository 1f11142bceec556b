import { dirname, join, resolve } from 'node:path';
import { erasureJournal } from '../journal/journal.ts';
import { isPostgres } from '../open-records.ts';
import { keyOf } from '../sql/row.ts';
import { JOURNAL_NAME } from '../sqlite/open-sqlite.ts';
import { type Copied, copyStore } from './copy-store.ts';
import type { LedgerTools, StoreProgress } from './ledger-tools.ts';
import { openSession, refuseTaken } from './places.ts';

/** What a move brought along. */
export interface Moved extends Copied {
  /** The journal of erasures of the new place; absent where none is kept. */
  readonly journal?: string;
  /** Erasures that were copied into it. */
  readonly journalled: number;
}

/** How a store is moved. */
export interface MoveOptions {
  /** The journals of erasures of both places; that of a file lies beside it when absent. */
  readonly fromJournal?: string;
  readonly toJournal?: string;
  readonly onProgress?: (progress: StoreProgress) => void;
}

/**
 * Moves a store to a place where none is yet, see {@link copyStore}, with its journal of erasures: without it a backup that is
 * put back at the new place would revive whoever was erased. The journal goes first, so that no store is there without it.
 *
 * @throws `StoreFault`.
 */
export async function moveStore(
  from: string,
  to: string,
  tools: LedgerTools,
  options: MoveOptions = {},
): Promise<Moved> {
  const { onProgress = () => {} } = options;
  const { session, identity } = await openSession(from, 'read');
  await session.end();
  const [source, target] = [journalAt(from, options.fromJournal), journalAt(to, options.toJournal)];
  if (!isPostgres(to)) refuseTaken(resolve(to));
  const before = copyJournal(source, target, identity.id);
  const copied = await copyStore(from, to, tools, onProgress);
  // Who was erased while it was copied is erased again when the new place is opened.
  const journalled = before + copyJournal(source, target, identity.id);
  return { ...copied, ...(target === undefined ? {} : { journal: target }), journalled };
}

function journalAt(place: string, journal: string | undefined): string | undefined {
  if (journal !== undefined) return resolve(journal);
  return isPostgres(place) ? undefined : join(dirname(resolve(place)), JOURNAL_NAME);
}

/** Adds what the target lacks; returns how many erasures. */
function copyJournal(from: string | undefined, to: string | undefined, store: string): number {
  if (from === undefined || to === undefined || from === to) return 0;
  const target = erasureJournal(to);
  const there = new Set(target.read(store).map(({ leaf }) => keyOf(leaf)));
  const missing = erasureJournal(from)
    .read(store)
    .filter(({ leaf }) => !there.has(keyOf(leaf)));
  for (const erasure of missing) target.add(store, erasure);
  return missing.length;
}
