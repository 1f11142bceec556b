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

/**
 * An erasure as the journal keeps it: enough to do it again on a restored database, and no personal data but the sealed id,
 * which is forgotten when all recipients have been told.
 */
export interface JournalledErasure {
  readonly controller: string;
  readonly customer: CustomerKey;
  readonly entry: Uint8Array;
  readonly leaf: Uint8Array;
  /** The customer's id, sealed, while recipients are still to be told. */
  readonly sealedId?: Uint8Array;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * The journal of erasures: a file of JSON lines that lives beside the database and outlives it. Lines are only ever
 * appended, since other processes append too; sealed ids are overwritten in place. A line is on disk before the erasure is
 * committed.
 */
export interface ErasureJournal {
  readonly path: string;
  /** Erasures of a store, in order, less those that were called off. Half lines of a crash are passed over. */
  readonly read: (store: string) => readonly JournalledErasure[];
  readonly add: (store: string, erasure: JournalledErasure) => void;
  /** Takes back an erasure that was written and then not committed. */
  readonly callOff: (store: string, erasure: JournalledErasure) => void;
  /** Overwrites the sealed id of a customer where it stands: everybody has been told. */
  readonly forgetId: (store: string, controller: string, customer: CustomerKey) => void;
}

/** Opens the journal at a path; the file is made with the first erasure. */
export function erasureJournal(path: string): ErasureJournal {
  return {
    path,
    read: (store) => readJournal(path, store),
    add: (store, erasure) => {
      const { at, sealedId } = erasure;
      const sealed = sealedId === undefined ? {} : { sealedId: hex(sealedId) };
      append(path, { ...written(store, erasure), ...sealed, at });
    },
    forgetId: (store, controller, customer) => forgetId(path, { store, controller, customer: hex(customer) }),
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
      ...(line.sealedId === undefined || isForgotten(line.sealedId)
        ? {}
        : { sealedId: bytes(line.sealedId) }),
      at: line.at,
    });
  }
  return [...standing.values()];
}

/** Overwritten where it stands: the places of other lines stay the same, whoever appends meanwhile. */
function forgetId(
  path: string,
  whose: { readonly store: string; readonly controller: string; readonly customer: string },
): void {
  if (!existsSync(path)) return;
  const file = openSync(path, 'r+');
  try {
    const all = readFileSync(file);
    let isChanged = false;
    for (let start = 0, end = 0; start < all.length; start = end + 1) {
      const next = all.indexOf('\n', start);
      end = next < 0 ? all.length : next;
      const bytes = all.subarray(start, end);
      const line = parseLine(bytes.toString('utf8'));
      if (line?.sealedId === undefined || isForgotten(line.sealedId)) continue;
      if (line.store !== whose.store || line.controller !== whose.controller) continue;
      if (line.customer !== whose.customer) continue;
      writeSync(file, '0'.repeat(line.sealedId.length), start + bytes.indexOf(line.sealedId));
      isChanged = true;
    }
    if (isChanged) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function isForgotten(sealedId: string): boolean {
  return /^0+$/.test(sealedId);
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
