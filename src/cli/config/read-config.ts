import { dirname, resolve } from 'node:path';
import { decode, parseYaml, toPlain } from '../../declaration/index.ts';
import { didYouMean, quote } from '../../shared/index.ts';
import type { Io } from '../io.ts';
import { fileReader } from '../read-file.ts';
import { SETTINGS } from './setting.ts';

/** The name of the configuration in its folder. */
export const CONFIG_NAME = 'klartext.config.yaml';

/** What a configuration file holds. */
export interface ConfigFile {
  /** Path as it is shown; absent when there is no file. */
  readonly file?: string;
  /** The folder that paths in it start from. */
  readonly folder: string;
  readonly values: ReadonlyMap<string, unknown>;
}

/** Largest configuration in bytes: a page of settings has a few hundred. */
const LIMIT = 65_536;

/** Reads the configuration; `asked` must be there, the one in the current folder need not. */
export function readConfig(
  io: Pick<Io, 'cwd'>,
  asked: string | undefined,
): ConfigFile | { readonly wrong: string } {
  const file = asked ?? CONFIG_NAME;
  const folder = dirname(resolve(io.cwd, file));
  const read = fileReader(io.cwd, LIMIT)(file);
  if ('size' in read) return { wrong: `${file} is too large: a configuration has at most ${LIMIT} bytes.` };
  if ('reason' in read) {
    if (asked === undefined && read.reason === 'there is no such file') return { folder, values: new Map() };
    return { wrong: `${file} cannot be read: ${read.reason}.` };
  }
  const decoded = decode(file, read.bytes);
  if (decoded.text === undefined) return { wrong: `${file} is no text in UTF-8.` };
  const { yaml, problems } = parseYaml(file, decoded.text);
  const plain = yaml && toPlain(yaml);
  const [first] = [...problems, ...(plain?.problems ?? [])];
  if (first) return { wrong: `${file}:${first.where?.line ?? 1}: ${first.message}` };
  const value = plain?.value ?? null;
  if (value === null) return { file, folder, values: new Map() };
  if (typeof value !== 'object' || Array.isArray(value))
    return { wrong: `${file} must hold settings, a name and a value each, such as "port: 4700".` };
  const names = SETTINGS.map(({ name }) => name);
  for (const key of Object.keys(value)) {
    if (!names.some((name) => name === key))
      return { wrong: `${file}: ${quote(key)} is no setting. ${didYouMean(key, names)}`.trim() };
  }
  return { file, folder, values: new Map(Object.entries(value)) };
}
