import { join } from 'node:path';
import { isPostgres, openRecords, type RecordStore } from '../store/index.ts';
import { keptAtReplay } from './erase/kept-at-replay.ts';
import type { KeyRing } from './keys/key-ring.ts';
import type { PublishedRules } from './rules.ts';

/** What a store is opened with, wherever that happens. */
export interface StorePlace {
  /** Path of a SQLite file, or an address that starts with `postgres://`. */
  readonly store: string;
  /** Folder of the keys; the journal of erasures of a database elsewhere lies there. */
  readonly keysFolder: string;
  /** The keys; undefined where there are none yet. */
  readonly keys: KeyRing | undefined;
  readonly versions: (controller: string) => readonly PublishedRules[];
}

/** The journal of erasures of a store that is no file; one that is has it beside itself. */
export function journalOf({
  store,
  keysFolder,
}: Pick<StorePlace, 'store' | 'keysFolder'>): string | undefined {
  return isPostgres(store) ? join(keysFolder, 'erasures.jsonl') : undefined;
}

/**
 * Opens a store so that no erasure is forgotten: with its journal, and with what duties keep when one is done again.
 *
 * @throws `StoreFault`; `KeyFault` or `RegisterFault` when an erasure must be done again and cannot.
 */
export function openStore(place: StorePlace): Promise<RecordStore> {
  const journal = journalOf(place);
  return openRecords(place.store, {
    ...(journal === undefined ? {} : { journal }),
    keptAtReplay: keptAtReplay(place.keys, place.versions),
  });
}
