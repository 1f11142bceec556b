import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../source/find-files.ts';

/** All that a run's outcome depends on; one that goes on must find the same. */
export interface Fingerprint {
  readonly study: string;
  readonly codebook: number;
  readonly models: string;
  readonly encoder: string;
  readonly withTexts: boolean;
  readonly key: string;
  /** Name, bytes, milliseconds of the last change, digest of beginning and end. */
  readonly files: readonly (readonly [string, number, number, string])[];
}

/** Bytes at each end of a file that are compared beside size and time. */
const EDGE = 1 << 16;

/** Describes the files that a run reads. */
export function describeFiles(files: readonly SourceFile[]): Fingerprint['files'] {
  return files.map(({ name, path }) => [name, ...describeFile(path)] as const);
}

/** Describes a folder that an encoder is loaded from. */
export function describeFolder(folder: string | undefined): string {
  if (folder === undefined) return '';
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return digest(JSON.stringify(files.map(({ name }) => [name, ...describeFile(join(folder, name))]).sort()));
}

/** SHA-256 in hex. */
export function digest(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Says what changed between two runs, or nothing. */
export function differenceOf(before: Fingerprint, now: Fingerprint): string | undefined {
  if (before.study !== now.study) return 'The study (study.yaml) has changed';
  if (before.codebook !== now.codebook) return 'The codebook has changed';
  if (before.models !== now.models) return 'The models have changed';
  if (before.encoder !== now.encoder) return 'The encoder has changed';
  if (before.withTexts !== now.withTexts) return 'Whether texts are kept has changed';
  if (before.key !== now.key) return 'The key of pseudonyms (study.key) has changed';
  const known = new Map(before.files.map((file) => [file[0], JSON.stringify(file)]));
  const changed = now.files.find((file) => known.get(file[0]) !== JSON.stringify(file))?.[0];
  if (changed !== undefined) return `The file ${changed} ${known.has(changed) ? 'has changed' : 'is new'}`;
  const names = new Set(now.files.map(([name]) => name));
  const gone = before.files.find(([name]) => !names.has(name))?.[0];
  return gone === undefined ? undefined : `The file ${gone} is gone`;
}

function describeFile(path: string): readonly [number, number, string] {
  const file = openSync(path, 'r');
  try {
    const { size, mtimeMs } = fstatSync(file);
    const bytes = Buffer.alloc(2 * EDGE);
    const start = readSync(file, bytes, 0, EDGE, 0);
    const end = readSync(file, bytes, start, EDGE, Math.max(0, size - EDGE));
    return [size, Math.floor(mtimeMs), digest(bytes.subarray(0, start + end)).slice(0, 16)];
  } finally {
    closeSync(file);
  }
}
