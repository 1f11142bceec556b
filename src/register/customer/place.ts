import type { CustomerKey } from '../../store/index.ts';

/** Associated data of what lies in the store: whose it is, and which one, so that no row can take another's place. */
export function placeOf(
  controller: string,
  customer: CustomerKey,
  sequence: number,
  kind: 'event' | 'state',
): Uint8Array {
  return Buffer.from(`${kind}\0${sequence}\0${hexOf(customer)}\0${controller}`, 'utf8');
}

/** Bytes in hexadecimal; names of customers in maps. */
export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');
}
