import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { KeyFault, openKeyRing, openStore, RegisterFault, versionsIn } from '../../register/index.ts';
import { type ControllerRecords, isPostgres, StoreFault } from '../../store/index.ts';
import type { KeyPlaceFlags } from '../commands/key.ts';
import { loadSettings } from '../config/index.ts';
import type { Io } from '../io.ts';
import { VERSIONS_NAME } from '../publish/versions-name.ts';
import { refuse } from '../refuse.ts';

/**
 * Opens the records of the controller that is meant, runs something on them and closes the store; returns the exit
 * status. A store that is not there is made only when `mayMake` says so.
 */
export async function withRecords(
  io: Io,
  { store: place, keys, controller, config }: KeyPlaceFlags,
  mayMake: boolean,
  run: (records: ControllerRecords) => Promise<number>,
): Promise<number> {
  const flags = {
    ...(place === undefined ? {} : { store: place }),
    ...(keys === undefined ? {} : { keys }),
    ...(controller === undefined ? {} : { controller }),
  };
  const loaded = loadSettings(io, flags, config);
  if ('wrong' in loaded) return refuse(io, loaded.wrong);
  const { settings } = loaded;
  if (!mayMake && !isPostgres(settings.store) && !existsSync(settings.store)) {
    return refuse(
      io,
      `There is no store at ${settings.store}.`,
      'Name it with --store, or make a key: klartext key create.',
    );
  }
  try {
    const published = versionsIn(resolve(io.cwd, VERSIONS_NAME));
    const isThere = existsSync(join(settings.keys, 'secrets.json'));
    const store = await openStore({
      store: settings.store,
      keysFolder: settings.keys,
      keys: isThere ? openKeyRing(settings.keys, { now: io.now }) : undefined,
      versions: () => (published.ok ? published.versions : []),
    });
    try {
      return await run(store.for(settings.controller));
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreFault || error instanceof KeyFault || error instanceof RegisterFault)
      return refuse(io, error.message);
    throw error;
  }
}
