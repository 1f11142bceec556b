import { resolve } from 'node:path';
import { didYouMean } from '../../shared/index.ts';
import { isPostgres } from '../../store/index.ts';
import type { Io } from '../io.ts';
import { type ConfigFile, readConfig } from './read-config.ts';
import { SETTINGS, type Setting, type SettingName, type Settings } from './setting.ts';

/** A setting, what it holds, and whence. */
export interface Held {
  readonly setting: Setting;
  readonly value: unknown;
  /** `default`, the name of the file, the variable, or the flag. */
  readonly from: string;
}

/** All settings, or the first thing that is wrong with them. */
export type Loaded =
  | {
      readonly settings: Settings;
      readonly held: readonly Held[];
      /** Sentences about variables that look like settings and are none. */
      readonly notes: readonly string[];
    }
  | { readonly wrong: string };

/** Values of flags, by the name of the setting; what is absent was not given. */
export type SettingFlags = Readonly<Partial<Record<SettingName, unknown>>>;

/** Variables of ours that are no settings. */
const OTHER_VARIABLES = ['KLARTEXT_CONFIG', 'KLARTEXT_DEBUG', 'KLARTEXT_URL', 'KLARTEXT_KEY'];

/**
 * Puts the settings together: defaults, then `klartext.config.yaml` (or `config`, or `KLARTEXT_CONFIG`), then the
 * environment, then flags; what comes later goes before what came earlier.
 */
export function loadSettings(io: Pick<Io, 'cwd' | 'env'>, flags: SettingFlags = {}, config?: string): Loaded {
  const file = readConfig(io, config ?? givenIn(io.env, 'KLARTEXT_CONFIG'));
  if ('wrong' in file) return file;
  const held: Held[] = [];
  for (const setting of SETTINGS as readonly Setting[]) {
    const found = find(setting, file, io, flags);
    if ('wrong' in found) return found;
    if (found.value === undefined) continue;
    const checked = setting.schema.safeParse(found.value);
    if (!checked.success) {
      const issue = checked.error.issues[0];
      const inner = issue && issue.path.length > 0 ? ` (${issue.path.join('.')})` : '';
      return { wrong: `${setting.name}${inner}, from ${found.from}, ${issue?.message ?? 'does not fit'}.` };
    }
    held.push({ setting, value: wholePath(setting, checked.data, found.folder), from: found.from });
  }
  // The parsing border: each value was checked by the schema of its setting.
  const settings = Object.fromEntries(held.map(({ setting, value }) => [setting.name, value]));
  return { settings: settings as unknown as Settings, held, notes: notesOn(io.env) };
}

interface Found {
  readonly value: unknown;
  readonly from: string;
  /** The folder that a path starts from. */
  readonly folder: string;
}

function find(
  setting: Setting,
  file: ConfigFile,
  { cwd, env }: Pick<Io, 'cwd' | 'env'>,
  flags: SettingFlags,
): Found | { readonly wrong: string } {
  const flag = flags[setting.name as SettingName];
  if (flag !== undefined) return { value: flag, from: setting.flag ?? `--${setting.name}`, folder: cwd };
  for (const variable of setting.variables) {
    const text = givenIn(env, variable);
    if (text === undefined) continue;
    const value = readText(setting, text);
    return value === undefined
      ? { wrong: `${variable} must be ${FORMS[setting.shape]}.` }
      : { value, from: variable, folder: cwd };
  }
  if (file.file !== undefined && file.values.has(setting.name))
    return { value: file.values.get(setting.name), from: file.file, folder: file.folder };
  return { value: setting.fallback, from: 'default', folder: cwd };
}

const FORMS = {
  text: 'a text',
  number: 'a number',
  list: 'a list, with commas between',
  map: 'pairs such as mailer=https://mailer.example/hook, with commas between',
} as const satisfies Record<Setting['shape'], string>;

/** What the text of a variable means; undefined when it means nothing. */
function readText({ shape }: Setting, text: string): unknown {
  const parts = (): string[] => text.split(',').map((part) => part.trim());
  switch (shape) {
    case 'text':
      return text;
    case 'number':
      return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
    case 'list':
      return parts();
    case 'map': {
      const pairs = parts().map((part) => /^([^=]+)=(.+)$/.exec(part));
      if (pairs.includes(null)) return undefined;
      return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']));
    }
  }
}

function wholePath({ isPath }: Setting, value: unknown, folder: string): unknown {
  return isPath && typeof value === 'string' && !isPostgres(value) ? resolve(folder, value) : value;
}

/** A variable that is set to nothing counts as not set. */
function givenIn(env: Io['env'], name: string): string | undefined {
  const text = env[name];
  return text === undefined || text === '' ? undefined : text;
}

function notesOn(env: Io['env']): readonly string[] {
  const known = [...SETTINGS.flatMap(({ variables }) => [...variables]), ...OTHER_VARIABLES];
  return Object.keys(env)
    .filter((name) => name.startsWith('KLARTEXT_') && !known.includes(name))
    .toSorted()
    .map((name) => `${name} is no setting. ${didYouMean(name, known)}`.trim());
}
