import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { KeyFault } from './key-fault.ts';

/** Bits of a mode that let others than the owner in. */
const OTHERS = 0o077;

/** Makes a folder that only its owner may enter, and refuses one that others may enter. */
export function privateFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new KeyFault(`The folder of keys ${path} cannot be made: ${codeOf(error)}.`);
  }
  refuseOthers(path, '700');
}

/**
 * Reads a file of secrets; undefined when there is none.
 *
 * @throws `KeyFault` when others than the owner may read it.
 */
export function readPrivate(path: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new KeyFault(`The file of keys ${path} cannot be read: ${codeOf(error)}.`);
  }
  refuseOthers(path, '600');
  return text;
}

/**
 * Writes a file of secrets durably: it appears as a whole or not at all, mode 600.
 *
 * `first`: never replaces a file; returns false when another process was quicker.
 */
export function writePrivate(
  path: string,
  text: string,
  suffix: string,
  how: 'first' | 'replace' = 'replace',
): boolean {
  const draft = `${path}.${suffix}.new`;
  try {
    const file = openSync(draft, 'wx', 0o600);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    chmodSync(draft, 0o600);
    if (how === 'replace') renameSync(draft, path);
    else linkSync(draft, path);
    return true;
  } catch (error) {
    if (how === 'first' && codeOf(error) === 'EEXIST') return false;
    throw new KeyFault(`The file of keys ${path} cannot be written: ${codeOf(error)}.`);
  } finally {
    rmSync(draft, { force: true });
    syncFolder(dirname(path));
  }
}

function refuseOthers(path: string, mode: string): void {
  // Windows has no such bits; its folders of users are private.
  if (process.platform === 'win32') return;
  const bits = statSync(path).mode & 0o777;
  if ((bits & OTHERS) === 0) return;
  throw new KeyFault(
    `Other users of this machine can reach the keys in ${path} (mode ${bits.toString(8)}). Nobody but the owner may: chmod ${mode} ${path}`,
  );
}

function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } catch {
    // Some file systems cannot sync folders; they keep names by other means.
  } finally {
    closeSync(folder);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
