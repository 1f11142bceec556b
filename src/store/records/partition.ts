import { createHash } from 'node:crypto';
import type { CustomerKey } from './record-store.ts';

/** Number of virtual partitions; fixed, because rows keep their partition. */
export const PARTITIONS = 256;

/** The partition of a customer, 0 to 255: the first byte of SHA-256(controller ‖ 0x00 ‖ customer key). */
export function partitionOf(controller: string, customer: CustomerKey): number {
  const digest = createHash('sha256').update(controller).update('\0').update(customer).digest();
  return digest[0] ?? 0;
}
