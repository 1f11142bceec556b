import type { CustomerKey } from '../../store/index.ts';
import type { KeyRing } from '../keys/key-ring.ts';

/** Seals a customer's id for the journal of erasures, by the key of deliveries; as JSON, which keeps any text as it is. */
export function sealId(keys: KeyRing, controller: string, customer: CustomerKey, id: string): Uint8Array {
  return keys.sealFor('delivery', controller, customer, JSON.stringify(id));
}

/** Opens it. @throws `SealFault` */
export function openId(keys: KeyRing, controller: string, customer: CustomerKey, sealed: Uint8Array): string {
  return String(JSON.parse(keys.openFor('delivery', controller, customer, sealed)));
}
