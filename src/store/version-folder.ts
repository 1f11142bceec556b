import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseNotice } from '../channel/index.ts';
import { type Declaration, parseDeclaration } from '../declaration/index.ts';
import type { Fact } from '../fact/index.ts';
import type { Notice } from '../notice/index.ts';
import {
  type Cell,
  cellOf,
  manifestFilesSchema,
  type PublishedVersion,
  type StoreFailure,
  type VersionRecord,
  type VersionStore,
  versionRecordSchema,
} from '../publication/index.ts';
import { addVersion } from './add-version.ts';
import { codeOf, failure, reasonOf } from './failure.ts';
import { namesIn } from './names-in.ts';

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const FOLDER = /^\d{4,}$/;

/**
 * Keeps versions in a folder, one folder for each number: `0007/version.json`, the declaration, the facts, the manifest
 * and all outputs. A version appears as a whole by one rename; its files are read-only.
 */
export function versionFolder(path: string): VersionStore {
  return {
    list: () => Promise.resolve(listVersions(path)),
    read: (number) => Promise.resolve(readVersion(folderOf(path, number), number)),
    add: (record, files) => addVersion(path, folderOf(path, record.number), record, files),
  };
}

/** The folder of a version. */
export function folderOf(path: string, number: number): string {
  return join(path, String(number).padStart(4, '0'));
}

/** The records of all versions in a folder, newest first. */
export function listVersions(
  path: string,
): { readonly ok: true; readonly records: readonly VersionRecord[] } | StoreFailure {
  const names = namesIn(path);
  if (!Array.isArray(names)) return names;
  const records: VersionRecord[] = [];
  const numbers = names.filter((name) => FOLDER.test(name)).map(Number);
  for (const number of numbers.sort((a, b) => b - a)) {
    const record = readRecord(folderOf(path, number), number);
    if ('ok' in record) return record;
    records.push(record);
  }
  return { ok: true, records };
}

/** Reads the record of a version; `number` is the one that it must have. */
export function readRecord(folder: string, number?: number): VersionRecord | StoreFailure {
  const file = join(folder, 'version.json');
  try {
    const parsed = versionRecordSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!parsed.success) return failure(`${file} is no record of a version.`);
    if (number !== undefined && parsed.data.number !== number)
      return failure(`${file} says that it is version ${parsed.data.number}.`);
    return parsed.data;
  } catch (error) {
    return failure(`${file} cannot be read: ${reasonOf(error)}.`);
  }
}

/** Reads a version as a whole and checks that no file of it was changed. */
export function readVersion(
  folder: string,
  number: number,
): { readonly ok: true; readonly version: PublishedVersion } | StoreFailure {
  const record = readRecord(folder, number);
  if ('ok' in record) return record;
  const declared = readDeclaration(folder, record);
  if ('ok' in declared) return declared;
  const facts = readOwn(folder, record, 'facts.json');
  if (typeof facts !== 'string') return facts;
  const stated = jsonOf(facts);
  if (!Array.isArray(stated)) return failure(`${join(folder, 'facts.json')} holds no facts.`);
  const notices = readNotices(folder, record, () => true);
  if ('ok' in notices) return notices;
  const version = { record, declaration: declared, facts: stated as readonly Fact[], notices };
  return { ok: true, version };
}

/** Reads the declaration of a version. */
export function readDeclaration(folder: string, record: VersionRecord): Declaration | StoreFailure {
  const text = readOwn(folder, record, 'declaration.json');
  if (typeof text !== 'string') return text;
  const file = join(folder, 'declaration.json');
  const { declaration } = parseDeclaration(file, () => ({ bytes: new TextEncoder().encode(text) }));
  return declaration ?? failure(`${file} cannot be used as a declaration.`);
}

/** Reads notices of a version from its JSON outputs. Every output that is wanted must still have the digest of the manifest. */
export function readNotices(
  folder: string,
  record: VersionRecord,
  isWanted: (cell: Cell) => boolean,
): readonly Notice[] | StoreFailure {
  const manifest = readOwn(folder, record, 'manifest.json');
  if (typeof manifest !== 'string') return manifest;
  const files = manifestFilesSchema.safeParse(jsonOf(manifest));
  if (!files.success) return failure(`${join(folder, 'manifest.json')} is no manifest.`);
  const notices: Notice[] = [];
  for (const output of files.data.outputs) {
    const cell = cellOf(`/${output.file}`);
    if (cell && !isWanted(cell)) continue;
    const bytes = readVerified(join(folder, output.file), output.sha256);
    if ('ok' in bytes) return bytes;
    if (cell?.channel !== 'json') continue;
    const parsed = parseNotice(textOf(bytes));
    if (!parsed.ok) return failure(`${join(folder, output.file)} is no notice: ${parsed.reason}.`);
    notices.push(parsed.notice);
  }
  return notices;
}

/** What a text says as JSON; undefined where it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readOwn(
  folder: string,
  record: VersionRecord,
  name: keyof VersionRecord['files'],
): string | StoreFailure {
  const bytes = readVerified(join(folder, name), record.files[name]);
  return 'ok' in bytes ? bytes : textOf(bytes);
}

function readVerified(file: string, digest: string): Uint8Array | StoreFailure {
  try {
    const bytes = readFileSync(file);
    return sha256(bytes) === digest ? bytes : changed(file);
  } catch (error) {
    return failure(
      codeOf(error) === 'ENOENT' ? `${file} is missing.` : `${file} cannot be read: ${reasonOf(error)}.`,
    );
  }
}

function changed(file: string): StoreFailure {
  return failure(`${file} was changed after it was published; restore it from a copy.`);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
