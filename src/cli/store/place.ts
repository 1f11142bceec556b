import { resolve } from 'node:path';
import { KeyFault, RegisterFault } from '../../register/index.ts';
import { isPostgres, StoreFault, type StoreProgress, shownPlace } from '../../store/index.ts';
import { progressLine } from '../build/progress.ts';
import type { StoreFlags } from '../commands/store.ts';
import { loadSettings, type Settings } from '../config/index.ts';
import { shown } from '../find-file.ts';
import type { Io } from '../io.ts';
import { refuse } from '../refuse.ts';

/** The settings of a command about a store, or the exit status when they cannot be used. */
export function settingsOf(io: Io, { store, keys, config }: StoreFlags): Settings | number {
  const loaded = loadSettings(io, { store, keys }, config);
  return 'wrong' in loaded ? refuse(io, loaded.wrong) : loaded.settings;
}

/** A place of a store as a command means it: paths start from the current folder. */
export function placeOf(io: Io, place: string): string {
  return isPostgres(place) ? place : resolve(io.cwd, place);
}

/** A place as it is shown: never with a password. */
export function shownStore(io: Io, place: string): string {
  return isPostgres(place) ? shownPlace(place) : shown(io, place);
}

/** Shows on a terminal how far a long work on a store is. */
export function storeProgress(io: Io): {
  readonly show: (progress: StoreProgress) => void;
  readonly end: () => void;
} {
  return progressLine(io);
}

/** Tells of a store that cannot be used: status 1 where it is damaged, otherwise 2. Other errors are thrown on. */
export function toldFault(io: Io, error: unknown): number {
  if (error instanceof KeyFault || error instanceof RegisterFault) return refuse(io, error.message);
  if (!(error instanceof StoreFault)) throw error;
  const status = refuse(io, error.message);
  return error.code === 'damaged' ? 1 : status;
}
