import { createHash, randomBytes } from 'node:crypto';
import type { Append, CustomerKey, Erasure, NewDelivery } from '../../src/store/index.ts';

/** A customer key from a word. */
export function customerKey(word: string): CustomerKey {
  return new Uint8Array(createHash('sha256').update(word).digest().subarray(0, 16));
}

/** SHA-256 with the prefix of a leaf (RFC 6962). */
export function leafOf(entry: Uint8Array): Uint8Array {
  return new Uint8Array(
    createHash('sha256')
      .update(new Uint8Array([0]))
      .update(entry)
      .digest(),
  );
}

/** Random bytes, not a `Buffer`. */
export function someBytes(length: number): Uint8Array {
  return new Uint8Array(randomBytes(length));
}

/** An entry of the log. */
export function entryOf(kind: 'event' | 'tombstone'): Uint8Array {
  const hex = (): string => randomBytes(32).toString('hex');
  return new TextEncoder().encode(JSON.stringify({ body: hex(), kind, record: hex(), subject: hex(), v: 1 }));
}

/** An event to be added; everything that is not given is random. */
export function anAppend(customer: CustomerKey, sequence: number, given: Partial<Append> = {}): Append {
  const entry = entryOf('event');
  return {
    customer,
    sequence,
    eventKey: someBytes(16),
    body: someBytes(200),
    entry,
    leaf: leafOf(entry),
    key: someBytes(60),
    state: someBytes(150),
    deliveries: [],
    ...given,
  };
}

/** An erasure; everything that is not given is random. */
export function anErasure(customer: CustomerKey, given: Partial<Erasure> = {}): Erasure {
  const entry = entryOf('tombstone');
  return {
    customer,
    entry,
    leaf: leafOf(entry),
    at: '2026-03-01T10:00:00.000Z',
    kept: [],
    deliveries: [],
    ...given,
  };
}

/** A message; everything that is not given is random. */
export function aDelivery(given: Partial<NewDelivery> = {}): NewDelivery {
  return {
    id: randomBytes(8).toString('hex'),
    recipient: 'carrier',
    kind: 'withdrawal',
    body: someBytes(40),
    at: '2026-02-01T10:00:00.000Z',
    ...given,
  };
}
