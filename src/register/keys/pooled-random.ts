import { randomFillSync } from 'node:crypto';
import type { Random } from './seal.ts';

/** Bytes drawn at once: asking the system for each nonce takes longer than encrypting. */
const POOL = 8_192;

/** Random bytes of the system, drawn in larger pieces; each byte is given out once and then forgotten. */
export function pooledRandom(): Random {
  const pool = new Uint8Array(POOL);
  let at = POOL;
  return (length) => {
    if (length > POOL) return randomFillSync(new Uint8Array(length));
    if (at + length > POOL) {
      randomFillSync(pool);
      at = 0;
    }
    const bytes = pool.slice(at, at + length);
    pool.fill(0, at, at + length);
    at += length;
    return bytes;
  };
}
