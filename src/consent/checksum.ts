const PRIME = 0x01000193;

/**
 * A number of 32 bits that notices damage to stored bytes; it keeps nobody from forging them.
 *
 * Steps of FNV-1a over words of four bytes. Each step is one-to-one, so a change within one word is always noticed.
 */
export function checksumOf(bytes: Uint8Array, from: number): number {
  let sum = 0x811c9dc5 ^ bytes.length;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lastWord = bytes.length - 4;
  let at = from;
  for (; at <= lastWord; at += 4) sum = Math.imul(sum ^ view.getUint32(at, true), PRIME);
  for (; at < bytes.length; at += 1) sum = Math.imul(sum ^ view.getUint8(at), PRIME);
  return sum >>> 0;
}
