import { decodeFold, encodeFold, type Folded } from '../../consent/index.ts';
import type { CustomerRow } from '../../store/index.ts';
import { type Random, seal, unseal } from '../keys/seal.ts';
import type { OwnKey } from './own-key.ts';
import { placeOf } from './place.ts';

/** What lies encrypted in the state row: the customer's id, and everything that their events amount to. */
export interface OpenState {
  readonly id: string;
  readonly folded: Folded;
}

/** Seals the state after `sequence` events: two bytes of length, the id in UTF-8, the encoded fold. */
export function sealState(
  controller: string,
  own: OwnKey,
  sequence: number,
  { id, folded }: OpenState,
  random: Random,
): Uint8Array {
  const fold = encodeFold(folded);
  const name = Buffer.from(id, 'utf8');
  const plain = Buffer.allocUnsafe(2 + name.length + fold.length);
  plain.writeUInt16BE(name.length, 0);
  plain.set(name, 2);
  plain.set(fold, 2 + name.length);
  return seal(own.key, plain, placeOf(controller, own.customer, sequence, 'state'), random);
}

/** Opens the state of a row. @throws `SealFault` for changed bytes, `RangeError` for a damaged fold. */
export function openState(controller: string, own: OwnKey, row: CustomerRow): OpenState {
  const bytes = unseal(own.key, row.state, placeOf(controller, own.customer, row.sequence, 'state'));
  const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = plain.readUInt16BE(0);
  return {
    id: plain.toString('utf8', 2, 2 + length),
    folded: decodeFold(plain.subarray(2 + length)),
  };
}
