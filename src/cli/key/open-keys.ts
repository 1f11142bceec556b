import { existsSync } from 'node:fs';
import { type ControllerRecords, isPostgres, openRecords, StoreFault } from '../../store/index.ts';
import type { KeyPlaceFlags } from '../commands/key.ts';
import { loadSettings } from '../config/index.ts';
import type { Io } from '../io.ts';
import { refuse } from '../refuse.ts';

/**
 * Opens the records of the controller that is meant, runs something on them and closes the store; returns the exit
 * status. A store that is not there is made only when `mayMake` says so.
 */
export async function withRecords(
  io: Io,
  { store: place, controller, config }: KeyPlaceFlags,
  mayMake: boolean,
  run: (records: ControllerRecords) => Promise<number>,
): Promise<number> {
  const flags = {
    ...(place === undefined ? {} : { store: place }),
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
    const store = await openRecords(settings.store);
    try {
      return await run(store.for(settings.controller));
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreFault) return refuse(io, error.message);
    throw error;
  }
}
