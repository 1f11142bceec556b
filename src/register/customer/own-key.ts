import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { CustomerKey } from '../../store/index.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Random } from '../keys/seal.ts';

/** A customer's own key, open in memory. Destroying it makes everything that it sealed unreadable. */
export interface OwnKey {
  readonly customer: CustomerKey;
  readonly key: KeyObject;
  /** What stands for the customer in the log: an HMAC under the own key, 64 hexadecimal digits. */
  readonly subject: string;
  /** The key as it lies in the store. */
  readonly wrapped: Uint8Array;
}

/** Makes a key for a new customer. */
export function makeOwnKey(keys: KeyRing, controller: string, customer: CustomerKey, random: Random): OwnKey {
  const own = random(32);
  return opened(own, customer, keys.wrap(controller, customer, own));
}

/** Opens the key of a known customer. @throws `SealFault` when the key ring is not the one of this store. */
export function openOwnKey(
  keys: KeyRing,
  controller: string,
  customer: CustomerKey,
  wrapped: Uint8Array,
): OwnKey {
  return opened(keys.unwrap(controller, customer, wrapped), customer, wrapped);
}

function opened(own: Uint8Array, customer: CustomerKey, wrapped: Uint8Array): OwnKey {
  const key = createSecretKey(own);
  let subject: string | undefined;
  return {
    customer,
    key,
    wrapped,
    // The cold start opens every customer and asks for no subject.
    get subject() {
      subject ??= createHmac('sha256', key).update('subject').digest('hex');
      return subject;
    },
  };
}
