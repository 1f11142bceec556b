import { hash } from 'node:crypto';
import type { Sha256 } from '../../ledger/index.ts';

/** SHA-256 by Node. */
export const sha256: Sha256 = (bytes) => new Uint8Array(hash('sha256', bytes, 'buffer'));
