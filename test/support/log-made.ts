import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import {
  createTree,
  type LogEntry,
  leafHash,
  type Sha256,
  type Sign,
  type Verify,
} from '../../src/ledger/index.ts';

/** SHA-256 of Node. */
export const sha256: Sha256 = (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest());

/** A made Ed25519 key. */
export function signingKey(): { readonly publicKey: Uint8Array; readonly sign: Sign } {
  const pair = generateKeyPairSync('ed25519');
  const { x = '' } = pair.publicKey.export({ format: 'jwk' });
  return {
    publicKey: new Uint8Array(Buffer.from(x, 'base64url')),
    sign: (bytes) => new Uint8Array(sign(null, bytes, pair.privateKey)),
  };
}

/** Ed25519 of Node. */
export const verifyEd25519: Verify = (signature, bytes, publicKey) => {
  const x = Buffer.from(publicKey).toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, bytes, key, signature);
};

/** Hexadecimal digits of bytes. */
export const hex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('hex');

/** The nth made entry of a log. */
export function madeEntry(n: number): LogEntry {
  const digest = (name: string) => createHash('sha256').update(`${name} ${n}`).digest('hex');
  const kind = n % 7 === 6 ? 'tombstone' : 'event';
  return { v: 1, kind, subject: digest('subject'), body: digest('body'), record: digest('record') };
}

/** A log in memory: all subtree hashes. */
export function logOf(entries: readonly Uint8Array[]) {
  const hashes = new Map<string, Uint8Array>();
  const tree = createTree(sha256, [], (level, index, hash) => hashes.set(`${level}/${index}`, hash));
  const leaves = entries.map((entry) => leafHash(sha256, entry));
  for (const leaf of leaves) tree.append(leaf);
  const hashAt = (level: number, index: number): Uint8Array => {
    const hash = hashes.get(`${level}/${index}`);
    if (hash === undefined) throw new Error(`no subtree ${level}/${index}`);
    return hash;
  };
  return { tree, leaves, hashAt, size: leaves.length };
}

/** Every change of one bit, every byte left out, every byte doubled, and every beginning of the bytes. */
export function* mutationsOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      yield flipped;
    }
    yield Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1)]);
    for (const added of [0, 0x0a, 0x20, 0x30, 0x41, 0x3d, 0xff])
      yield Uint8Array.from([...bytes.subarray(0, at), added, ...bytes.subarray(at)]);
    yield bytes.slice(0, at);
  }
  for (const added of [0, 0x0a, 0x20, 0x30, 0x41, 0x3d, 0xff]) yield Uint8Array.from([...bytes, added]);
}
