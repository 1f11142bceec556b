import { hash } from 'node:crypto';
import type { CustomerKey } from './record-store.ts';

/** Number of virtual partitions; fixed, because rows keep their partition. */
export const PARTITIONS = 256;

/** The partition of a customer, 0 to 255: the first byte of SHA-256(controller ‖ 0x00 ‖ customer key). */
export function partitionOf(controller: string, customer: CustomerKey): number {
  const digest = hash('sha256', Buffer.concat([Buffer.from(`${controller}\0`, 'utf8'), customer]), 'buffer');
  return digest[0] ?? 0;
}
