import { describe, expect, it } from 'vitest';
import { madeReceipt, ports, SHOP_KEY } from '../../../test/support/receipt-made.ts';
import { readReceipt, verifyReceipt } from '../index.ts';

/** What an outcome is: the fault, or `valid`, or `same` where white space alone is another. */
function outcomeOf(bytes: Uint8Array, good: string, trusted: boolean): string {
  const read = readReceipt(bytes);
  const keys = trusted ? [SHOP_KEY.publicKey] : [];
  const verdict = read.ok ? verifyReceipt(read.value, { keys }, ports) : read;
  if (!verdict.ok) return verdict.code;
  return read.ok && JSON.stringify(read.value) === good ? 'same' : 'valid';
}

/** All 255 other values of each byte, a million receipts, instead of those that are likeliest to pass. */
const ALL = process.env.KLARTEXT_MUTATIONS === 'all';
const EVERY: readonly number[] = Array.from({ length: 256 }, (_, value) => value);
const MARKS: readonly number[] = [...'\0\t\n "\\/,:{}[]019-+.eEuAz='].map((mark) => mark.charCodeAt(0));

/** The bytes that a byte is exchanged for: near ones in the signature, whose every letter matters; bits and marks elsewhere. */
function othersOf(byte: number, isInJws: boolean): readonly number[] {
  const bits = [0, 1, 2, 3, 4, 5, 6, 7].map((bit) => byte ^ (1 << bit));
  const some = isInJws ? [byte ^ 1, byte + 1, 0x2d] : [...bits, ...MARKS, 0xff];
  return [...new Set(ALL ? EVERY : some)].filter((other) => other !== byte);
}

const made = await madeReceipt({ before: 1, after: 1 });
const good = JSON.stringify(made);
const start = good.indexOf(made.jws);
const isInJws = (at: number): boolean => at >= start && at < start + made.jws.length;

describe('a receipt in which one byte is another', () => {
  it.each([true, false])(
    'is refused, whichever byte it is, with a trusted key: %s',
    (trusted) => {
      const bytes = new TextEncoder().encode(good);
      const valid: string[] = [];
      const seen = new Set<string>();
      for (const [at, byte] of bytes.entries()) {
        // Without a trusted key the parts beside the signature could be exchanged; the signature is the same.
        if (isInJws(at) && !trusted && !ALL) continue;
        for (const other of othersOf(byte, isInJws(at))) {
          bytes[at] = other;
          const outcome = outcomeOf(bytes, good, trusted);
          seen.add(outcome);
          if (outcome === 'valid' || outcome === 'same') valid.push(`${at}: ${byte} to ${other}`);
        }
        bytes[at] = byte;
      }
      expect(outcomeOf(bytes, good, trusted)).toBe('same');
      expect(valid).toEqual([]);
      // They reach every check but those that a change of signed text cannot come to.
      const reached = [
        'not-json',
        'shape',
        'entry-form',
        'commitment',
        'checkpoint-form',
        'checkpoint-signer',
      ];
      const ofJws = trusted ? ['signature-form', 'signature', 'unknown-signer'] : [];
      for (const code of [...reached, ...ofJws, 'checkpoint-signature', 'sizes', 'not-in-log', 'seal'])
        expect(seen).toContain(code);
    },
    900_000,
  );
});

describe('a receipt with one byte too few or too many', () => {
  it('is refused, or says the same JSON', () => {
    const wrong: string[] = [];
    const same = new Set<string | undefined>();
    for (let at = 0; at <= good.length; at += 1) {
      for (const put of isInJws(at) ? [undefined, 'A'] : [undefined, ' ', '0', 'A', '"', '\\', '-']) {
        const text = good.slice(0, at) + (put ?? '') + good.slice(put === undefined ? at + 1 : at);
        const outcome = outcomeOf(new TextEncoder().encode(text), good, true);
        if (outcome === 'valid') wrong.push(`${at}: ${put}`);
        if (outcome === 'same' && text !== good) same.add(put);
      }
    }
    expect(wrong).toEqual([]);
    // White space, and `\/`, which is another way to write `/`.
    expect([...same].sort()).toEqual([' ', '\\']);
    for (const length of [0, 1, 100, good.length - 1])
      expect(outcomeOf(new TextEncoder().encode(good.slice(0, length)), good, true)).toBe('not-json');
  }, 120_000);
});
