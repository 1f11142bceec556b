import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { journalOf, keptAtReplay, openKeyRing, versionsIn } from '../../register/index.ts';
import {
  backupStore,
  type Copied,
  type Moved,
  moveStore,
  type Restored,
  restoreStore,
} from '../../store/index.ts';
import type { RestoreFlags, StoreFlags } from '../commands/store.ts';
import type { Io } from '../io.ts';
import { VERSIONS_NAME } from '../publish/versions-name.ts';
import { refuse } from '../refuse.ts';
import { safeLines } from '../safe-text.ts';
import { ledgerTools } from './ledger-tools.ts';
import { placeOf, settingsOf, shownStore, storeProgress, toldFault } from './place.ts';

/** Backs a store up and returns the exit status. */
export async function runStoreBackup(io: Io, file: string, flags: StoreFlags): Promise<number> {
  const settings = settingsOf(io, flags);
  if (typeof settings === 'number') return settings;
  const from = settings.store;
  const to = placeOf(io, file);
  return told(io, flags, { verb: 'Backed up', from, to }, (onProgress) =>
    backupStore(from, to, ledgerTools, onProgress),
  );
}

/** Restores a backup and returns the exit status. */
export async function runStoreRestore(io: Io, file: string, flags: RestoreFlags): Promise<number> {
  const settings = settingsOf(io, flags);
  if (typeof settings === 'number') return settings;
  const from = placeOf(io, file);
  const to = settings.store;
  const named = flags.journal === undefined ? undefined : resolve(io.cwd, flags.journal);
  const journal = named ?? journalOf({ store: to, keysFolder: settings.keys });
  const published = versionsIn(resolve(io.cwd, flags.versions ?? VERSIONS_NAME));
  const keys = existsSync(join(settings.keys, 'secrets.json'))
    ? openKeyRing(settings.keys, { now: io.now })
    : undefined;
  const journalThere = existsSync(journal ?? join(dirname(to), 'erasures.jsonl'));
  if (journalThere && (!keys || !published.ok || published.versions.length === 0)) {
    return refuse(
      io,
      'Customers were erased, and erasing them again needs the keys and the published versions, which say what a duty keeps.',
      'Name their folders: --keys keys --versions versions',
    );
  }
  const status = await told(io, flags, { verb: 'Restored', from, to }, (onProgress) =>
    restoreStore(from, to, ledgerTools, {
      ...(journal === undefined ? {} : { journal }),
      keptAtReplay: keptAtReplay(keys, () => (published.ok ? published.versions : [])),
      ...(flags.keepProgramKeys === true ? {} : { revokeKeysAt: new Date(io.now()).toISOString() }),
      onProgress,
    }),
  );
  if (status === 0 && !journalThere) {
    io.err(
      'klartext: no journal of erasures was found, so whoever was erased since the backup is back. If there is one, begin again with --journal.\n',
    );
  }
  return status;
}

/** Moves a store and returns the exit status. */
export async function runStoreMove(io: Io, place: string, flags: StoreFlags): Promise<number> {
  const settings = settingsOf(io, flags);
  if (typeof settings === 'number') return settings;
  const from = settings.store;
  const to = placeOf(io, place);
  return told(io, flags, { verb: 'Moved', from, to }, (onProgress) =>
    moveStore(from, to, ledgerTools, { ...journalsOf(from, to, settings.keys), onProgress }),
  );
}

function journalsOf(from: string, to: string, keysFolder: string) {
  const [fromJournal, toJournal] = [from, to].map((store) => journalOf({ store, keysFolder }));
  return {
    ...(fromJournal === undefined ? {} : { fromJournal }),
    ...(toJournal === undefined ? {} : { toJournal }),
  };
}

async function told(
  io: Io,
  flags: StoreFlags,
  { verb, from, to }: { readonly verb: string; readonly from: string; readonly to: string },
  work: (onProgress: ReturnType<typeof storeProgress>['show']) => Promise<Copied | Restored | Moved>,
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
  done: Copied | Restored | Moved,
): string {
  const rows = Object.values(done.rows).reduce((sum, count) => sum + count, 0);
  const roots = done.roots.map(
    ({ controller, size, root }) => `  ${controller}: log of ${size}, root ${root.slice(0, 16)}`,
  );
  return [
    `${verb} ${from} to ${to}: ${rows} rows. The copy was read again, and the logs have the same roots:`,
    ...(roots.length === 0 ? ['  (no records yet)'] : roots),
    ...('replayed' in done ? [replayedText(done.replayed), ...revokedText(done.revokedKeys)] : []),
    ...('journalled' in done && done.journal !== undefined
      ? [`The journal of erasures is now ${done.journal}; keep a copy of it apart from the backups.`]
      : []),
  ].join('\n');
}

function replayedText(replayed: number): string {
  if (replayed === 0) return 'The journal holds no erasure since the backup.';
  return `${replayed === 1 ? 'One customer' : `${replayed} customers`} erased since the backup ${replayed === 1 ? 'was' : 'were'} erased again.`;
}

function revokedText(revoked: number): readonly string[] {
  if (revoked === 0) return [];
  const many = revoked === 1 ? 'One key of programs was' : `${revoked} keys of programs were`;
  return [
    `${many} revoked, since some may have been revoked after the backup: make new ones, "klartext key create".`,
  ];
}
