import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  KeyFault,
  type KeyRing,
  openKeyRing,
  openStore,
  type PublishedRules,
  RegisterFault,
  versionsIn,
} from '../../register/index.ts';
import { isPostgres, type RecordStore, StoreFault } from '../../store/index.ts';
import { loadSettings, type Settings } from '../config/index.ts';
import type { Io } from '../io.ts';
import { VERSIONS_NAME } from '../publish/versions-name.ts';

/** Flags of commands that work on a store of choices. */
export interface PlaceFlags {
  readonly store?: string;
  readonly keys?: string;
  readonly controller?: string;
  readonly versions?: string;
  readonly config?: string;
}

/** A store of choices that is open, with what belongs to it. */
export interface Place {
  readonly store: RecordStore;
  /** The keys; undefined where the folder of the settings holds none. */
  readonly keys: KeyRing | undefined;
  /** Controllers in the store that are meant: the one that was named, or all. */
  readonly controllers: readonly string[];
  readonly versions: readonly PublishedRules[];
}

/** A place that cannot be used, and what to do. */
export interface Refused {
  readonly wrong: string;
  readonly next?: string;
}

/** Opens the store, the keys and the versions that flags and settings name; makes none of them. */
export async function openPlace(io: Io, flags: PlaceFlags): Promise<Place | Refused> {
  const { store: place, keys: folder, controller, versions, config } = flags;
  const loaded = loadSettings(io, given({ store: place, keys: folder, controller }), config);
  if ('wrong' in loaded) return loaded;
  const { settings } = loaded;
  if (!isPostgres(settings.store) && !existsSync(settings.store)) {
    return {
      wrong: `There is no store at ${settings.store}.`,
      next: 'Name it: --store store/klartext.db, or --store postgres://…',
    };
  }
  const published = versionsIn(resolve(io.cwd, versions ?? VERSIONS_NAME));
  if (!published.ok) return { wrong: published.reason };
  let store: RecordStore | undefined;
  try {
    const keys = existsSync(join(settings.keys, 'secrets.json'))
      ? openKeyRing(settings.keys, { now: io.now })
      : undefined;
    store = await openStore({
      store: settings.store,
      keysFolder: settings.keys,
      keys,
      versions: () => published.versions,
    });
    const controllers = meant(await store.controllers(), settings, loaded.held);
    if (!('wrong' in controllers)) return { store, keys, controllers, versions: published.versions };
    await store.close();
    return controllers;
  } catch (error) {
    await store?.close();
    return faultOf(error);
  }
}

/** A fault that an operator can do something about, as a sentence; others are thrown on. */
export function faultOf(error: unknown): Refused {
  if (error instanceof StoreFault || error instanceof KeyFault || error instanceof RegisterFault) {
    return { wrong: error.message };
  }
  throw error;
}

function meant(
  there: readonly string[],
  settings: Settings,
  held: readonly { readonly setting: { readonly name: string }; readonly from: string }[],
): readonly string[] | Refused {
  const isNamed = held.some(({ setting, from }) => setting.name === 'controller' && from !== 'default');
  if (!isNamed) return there;
  if (there.includes(settings.controller)) return [settings.controller];
  const list = there.length === 0 ? 'It is empty.' : `It has: ${there.join(', ')}.`;
  return { wrong: `The store has no records of "${settings.controller}". ${list}` };
}

function given(flags: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const entries = Object.entries(flags).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return Object.fromEntries(entries);
}
