import { sameBytes } from './bytes.ts';
import type { LogEntry } from './ledger.ts';
import { type Refusal, refuse } from './refusal.ts';

/** An entry that was read, or why it was refused. */
export type ParsedEntry = { readonly ok: true; readonly entry: LogEntry } | Refusal;

const DIGEST = /^[0-9a-f]{64}$/;
/** The longest entry, a tombstone, has fewer. */
const MAX_LENGTH = 512;

/**
 * The bytes of an entry, which its leaf is made of: canonical JSON (RFC 8785).
 *
 * @throws TypeError when a digest is not 64 lower-case hexadecimal digits, or the entry has other keys.
 */
export function entryBytes(entry: LogEntry): Uint8Array {
  if (!isEntry(entry)) throw new TypeError('This is no entry of a log.');
  // Digests and kinds need no escapes, so this is the canonical form, five times as fast as a library for any value.
  const { body, kind, record, subject } = entry;
  return new TextEncoder().encode(
    `{"body":"${body}","kind":"${kind}","record":"${record}","subject":"${subject}","v":1}`,
  );
}

/** Reads an entry; refuses anything that `entryBytes` would not have written, byte for byte. */
export function parseEntry(bytes: Uint8Array): ParsedEntry {
  if (bytes.length > MAX_LENGTH)
    return refuse('entry-malformed', `The entry has ${bytes.length} bytes, more than any entry has.`);
  const entry = parsed(bytes);
  if (!isEntry(entry))
    return refuse('entry-malformed', 'The entry is not an object of body, kind, record, subject and v.');
  return sameBytes(entryBytes(entry), bytes)
    ? { ok: true, entry }
    : refuse('entry-not-canonical', 'The entry is not written in its canonical form.');
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is LogEntry {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 5) return false;
  const { v, kind, subject, body, record } = value as Partial<Record<keyof LogEntry, unknown>>;
  return (
    v === 1 &&
    (kind === 'event' || kind === 'tombstone') &&
    isDigest(subject) &&
    isDigest(body) &&
    isDigest(record)
  );
}

const isDigest = (value: unknown): boolean => typeof value === 'string' && DIGEST.test(value);
