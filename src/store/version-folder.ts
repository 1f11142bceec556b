import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseNotice } from '../channel/index.ts';
import { type Declaration, parseDeclaration } from '../declaration/index.ts';
import type { Fact } from '../fact/index.ts';
import type { Notice } from '../notice/index.ts';
import {
  cellOf,
  type PublishedVersion,
  type StoreFailure,
  type VersionRecord,
  type VersionStore,
  versionRecordSchema,
} from '../publication/index.ts';

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A file beside the versions that changes with each publication, for programs that watch. */
export const NEWEST_NAME = 'NEWEST';

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

function namesIn(path: string): string[] | StoreFailure {
  try {
    return readdirSync(path);
  } catch (error) {
    // No folder yet: nothing was published.
    return codeOf(error) === 'ENOENT' ? [] : failure(`${path} cannot be read: ${codeOf(error)}.`);
  }
}

function readRecord(folder: string, number: number): VersionRecord | StoreFailure {
  const file = join(folder, 'version.json');
  try {
    const parsed = versionRecordSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!parsed.success) return failure(`${file} is no record of a version.`);
    if (parsed.data.number !== number)
      return failure(`${file} says that it is version ${parsed.data.number}.`);
    return parsed.data;
  } catch (error) {
    return failure(`${file} cannot be read: ${codeOf(error)}.`);
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
  const notices = readNotices(folder, record, () => true);
  if ('ok' in notices) return notices;
  const version = { record, declaration: declared, facts: JSON.parse(facts) as readonly Fact[], notices };
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

/**
 * Reads notices of a version from its JSON outputs: those of the languages that are wanted. Every output of such a
 * language must still have the digest of the manifest.
 */
export function readNotices(
  folder: string,
  record: VersionRecord,
  isWanted: (language: string) => boolean,
): readonly Notice[] | StoreFailure {
  const manifest = readOwn(folder, record, 'manifest.json');
  if (typeof manifest !== 'string') return manifest;
  const { outputs } = JSON.parse(manifest) as { outputs: readonly { file: string; sha256: string }[] };
  const notices: Notice[] = [];
  for (const output of outputs) {
    const cell = cellOf(`/${output.file}`);
    if (cell && !isWanted(cell.language)) continue;
    const bytes = readVerified(join(folder, output.file), output.sha256);
    if ('ok' in bytes) return bytes;
    if (cell?.channel !== 'json') continue;
    const parsed = parseNotice(textOf(bytes));
    if (!parsed.ok) return failure(`${join(folder, output.file)} is no notice: ${parsed.reason}.`);
    notices.push(parsed.notice);
  }
  return notices;
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
      codeOf(error) === 'ENOENT' ? `${file} is missing.` : `${file} cannot be read: ${codeOf(error)}.`,
    );
  }
}

async function addVersion(
  path: string,
  folder: string,
  record: VersionRecord,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<{ readonly ok: true } | StoreFailure> {
  const draft = join(path, `.draft-${randomBytes(6).toString('hex')}`);
  try {
    const folders = new Set([...files.keys()].map((name) => dirname(join(draft, name))));
    for (const inner of folders) await mkdir(inner, { recursive: true });
    for (const [name, bytes] of files) await writeDurably(join(draft, name), bytes);
    for (const inner of [...folders, draft]) await syncFolder(inner);
    const taken = namesIn(path);
    if (Array.isArray(taken) && taken.includes(basename(folder))) {
      await rm(draft, { recursive: true, force: true });
      return takenBy(record.number);
    }
    // A folder that is not empty is never replaced by a rename, so two publishers cannot both take a number.
    await rename(draft, folder);
    await syncFolder(path);
    // A sign for whoever watches; the versions themselves say what there is.
    await writeFile(join(path, NEWEST_NAME), `${record.number}\n`).catch(() => undefined);
    return { ok: true };
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    const code = codeOf(error);
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return takenBy(record.number);
    if (code === 'ENOSPC') return failure('The disk is full; nothing was published.');
    if (code === 'EACCES' || code === 'EROFS') return failure(`You have no permission to write to ${path}.`);
    return failure(`${path} cannot be written: ${code}.`);
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await chmod(path, 0o444);
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => undefined);
  if (!handle) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}

function takenBy(number: number): StoreFailure {
  return failure(`Version ${number} was published meanwhile. Run the command again.`);
}

function changed(file: string): StoreFailure {
  return failure(`${file} was changed after it was published; restore it from a copy.`);
}

function failure(reason: string): StoreFailure {
  return { ok: false, reason };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function codeOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'it is not JSON';
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
