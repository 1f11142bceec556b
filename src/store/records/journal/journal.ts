import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { StoreFault } from '../fault.ts';
import type { CustomerKey } from '../record-store.ts';
import { parseLine } from './line.ts';

/** An erasure as the journal keeps it: enough to do it again on a restored database, and no personal data. */
export interface JournalledErasure {
  readonly controller: string;
  readonly customer: CustomerKey;
  readonly entry: Uint8Array;
  readonly leaf: Uint8Array;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * The journal of erasures: a file of JSON lines that lives beside the database, outlives it, and is only ever appended
 * to. A line is on disk before the erasure is committed.
 */
export interface ErasureJournal {
  readonly path: string;
  /** Erasures of a store, in order, less those that were called off. Half lines of a crash are passed over. */
  readonly read: (store: string) => readonly JournalledErasure[];
  readonly add: (store: string, erasure: JournalledErasure) => void;
  /** Takes back an erasure that was written and then not committed. */
  readonly callOff: (store: string, erasure: JournalledErasure) => void;
}

/** Opens the journal at a path; the file is made with the first erasure. */
export function erasureJournal(path: string): ErasureJournal {
  return {
    path,
    read: (store) => readJournal(path, store),
    add: (store, erasure) => append(path, { ...written(store, erasure), at: erasure.at }),
    callOff: (store, erasure) => append(path, { ...written(store, erasure), calledOff: true }),
  };
}

function written(store: string, { controller, customer, entry, leaf }: JournalledErasure): object {
  return { store, controller, customer: hex(customer), entry: hex(entry), leaf: hex(leaf) };
}

function readJournal(path: string, store: string): readonly JournalledErasure[] {
  if (!existsSync(path)) return [];
  const standing = new Map<string, JournalledErasure>();
  for (const text of readText(path).split('\n')) {
    const line = parseLine(text);
    if (line === undefined || line.store !== store) continue;
    const key = JSON.stringify([line.controller, line.customer, line.leaf]);
    if (line.at === undefined) {
      standing.delete(key);
      continue;
    }
    standing.set(key, {
      controller: line.controller,
      customer: bytes(line.customer),
      entry: bytes(line.entry),
      leaf: bytes(line.leaf),
      at: line.at,
    });
  }
  return [...standing.values()];
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new StoreFault('unreachable', `The journal of erasures cannot be read: ${path}.`);
  }
}

function append(path: string, line: object): void {
  const isNew = !existsSync(path);
  try {
    if (isNew) mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const file = openSync(path, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT, 0o600);
    try {
      const bytes = Buffer.from(`${endsInHalfLine(file) ? '\n' : ''}${JSON.stringify(line)}\n`);
      if (writeSync(file, bytes) !== bytes.length) throw new Error('half a line was written');
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (isNew) syncFolder(dirname(path));
  } catch (error) {
    const isFull = error instanceof Error && 'code' in error && error.code !== 'EACCES';
    throw new StoreFault(
      isFull ? 'disk-full' : 'unreachable',
      `The erasure could not be written to its journal, so nothing was erased: ${path}.`,
    );
  }
}

function endsInHalfLine(file: number): boolean {
  const { size } = fstatSync(file);
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  readSync(file, last, 0, 1, size - 1);
  return last.toString() !== '\n';
}

/** Makes the name of a new file durable. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } catch {
    // Some systems cannot flush a folder; the file itself is on disk.
  } finally {
    closeSync(handle);
  }
}

function hex(value: Uint8Array): string {
  return Buffer.from(value).toString('hex');
}

function bytes(value: string): Uint8Array {
  return new Uint8Array(Buffer.from(value, 'hex'));
}
