import { resolve } from 'node:path';
import { backupStore, type Copied, copyStore, type Restored, restoreStore } from '../../store/index.ts';
import type { StoreFlags } from '../commands/store.ts';
import type { Io } from '../io.ts';
import { safeLines } from '../safe-text.ts';
import { ledgerTools } from './ledger-tools.ts';
import { placeOf, shownStore, storeProgress, toldFault } from './place.ts';

/** Backs a store up and returns the exit status. */
export function runStoreBackup(io: Io, file: string, flags: StoreFlags): Promise<number> {
  const from = placeOf(io, flags.store);
  const to = placeOf(io, file);
  return told(io, flags, { verb: 'Backed up', from, to }, (onProgress) =>
    backupStore(from, to, ledgerTools, onProgress),
  );
}

/** Restores a backup and returns the exit status. */
export function runStoreRestore(io: Io, file: string, flags: StoreFlags): Promise<number> {
  const from = placeOf(io, file);
  const to = placeOf(io, flags.store);
  const journal = flags.journal === undefined ? {} : { journal: resolve(io.cwd, flags.journal) };
  return told(io, flags, { verb: 'Restored', from, to }, (onProgress) =>
    restoreStore(from, to, ledgerTools, { ...journal, onProgress }),
  );
}

/** Moves a store and returns the exit status. */
export function runStoreMove(io: Io, place: string, flags: StoreFlags): Promise<number> {
  const from = placeOf(io, flags.store);
  const to = placeOf(io, place);
  return told(io, flags, { verb: 'Moved', from, to }, (onProgress) =>
    copyStore(from, to, ledgerTools, onProgress),
  );
}

async function told(
  io: Io,
  flags: StoreFlags,
  { verb, from, to }: { readonly verb: string; readonly from: string; readonly to: string },
  work: (onProgress: ReturnType<typeof storeProgress>['show']) => Promise<Copied | Restored>,
): Promise<number> {
  const progress = storeProgress(io);
  try {
    const done = await work(progress.show);
    progress.end();
    const places = { from: shownStore(io, from), to: shownStore(io, to) };
    io.out(
      flags.json === true
        ? `${JSON.stringify({ status: 0, ...places, ...done }, null, 2)}\n`
        : `${safeLines(summary(verb, places, done))}\n`,
    );
    return 0;
  } catch (error) {
    progress.end();
    return toldFault(io, error);
  }
}

function summary(
  verb: string,
  { from, to }: { readonly from: string; readonly to: string },
  done: Copied | Restored,
): string {
  const rows = Object.values(done.rows).reduce((sum, count) => sum + count, 0);
  const roots = done.roots.map(
    ({ controller, size, root }) => `  ${controller}: log of ${size}, root ${root.slice(0, 16)}`,
  );
  const replayed = 'replayed' in done ? done.replayed : undefined;
  return [
    `${verb} ${from} to ${to}: ${rows} rows. The copy was read again, and the logs have the same roots:`,
    ...(roots.length === 0 ? ['  (no records yet)'] : roots),
    ...(replayed === undefined ? [] : [replayedText(replayed)]),
  ].join('\n');
}

function replayedText(replayed: number): string {
  if (replayed === 0) return 'The journal holds no erasure since the backup.';
  return `${replayed === 1 ? 'One customer' : `${replayed} customers`} erased since the backup ${replayed === 1 ? 'was' : 'were'} erased again.`;
}
