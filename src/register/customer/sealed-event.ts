import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ChoiceEvent } from '../../consent/index.ts';
import { entryBytes, leafHash, type Sha256 } from '../../ledger/index.ts';
import type { EventRow } from '../../store/index.ts';
import { type Random, seal, unseal } from '../keys/seal.ts';
import type { OwnKey } from './own-key.ts';
import { hexOf, placeOf } from './place.ts';

/** SHA-256 by Node; never a `Buffer`, whose `slice` shares memory. */
export const sha256: Sha256 = (bytes) => {
  const { buffer, byteOffset, length } = hash('sha256', bytes, 'buffer');
  return new Uint8Array(buffer, byteOffset, length);
};

/** Bytes of the nonce before an event; the commitment in the log is SHA-256(nonce ‖ JCS(event)). */
const NONCE = 32;

/** An event as it is stored and logged. */
export interface SealedEvent {
  readonly body: Uint8Array;
  readonly entry: Uint8Array;
  readonly leaf: Uint8Array;
}

/** An event as it was stored. */
export interface OpenEvent {
  readonly event: ChoiceEvent;
  /** 32 bytes. */
  readonly nonce: Uint8Array;
  readonly position: number;
  readonly sequence: number;
}

/** Seals an event (nonce ‖ JCS of the event) and makes its entry of the log. */
export function sealEvent(
  controller: string,
  own: OwnKey,
  sequence: number,
  event: ChoiceEvent,
  random: Random,
): SealedEvent {
  const text = canonicalize(event);
  if (text === undefined) throw new TypeError('An event is always an object.');
  const plain = Buffer.concat([random(NONCE), Buffer.from(text, 'utf8')]);
  const body = seal(own.key, plain, placeOf(controller, own.customer, sequence, 'event'), random);
  const entry = entryBytes({
    v: 1,
    kind: 'event',
    subject: own.subject,
    body: hexOf(sha256(body)),
    record: hexOf(sha256(plain)),
  });
  return { body, entry, leaf: leafHash(sha256, entry) };
}

/** Opens a stored event. @throws `SealFault` when it was changed, or stands in another place than its own. */
export function openEvent(controller: string, own: OwnKey, row: EventRow): OpenEvent {
  const bytes = unseal(own.key, row.body, placeOf(controller, own.customer, row.sequence, 'event'));
  const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // It was checked before it was sealed, and the seal says that it is the same.
  const event = JSON.parse(plain.toString('utf8', NONCE)) as ChoiceEvent;
  return { event, nonce: plain.subarray(0, NONCE), position: row.position, sequence: row.sequence };
}
