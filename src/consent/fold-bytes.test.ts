import { describe, expect, it } from 'vitest';
import type { ChoiceEvent } from './index.ts';
import { decodeFold, emptyFold, encodeFold, fold } from './index.ts';

const events: readonly ChoiceEvent[] = ['constructor', 'withdrawn-2', 'withdrawn-3'].map((id, index) => ({
  id,
  customer: 'c',
  at: '2026-05-01T09:30:00.000Z',
  actor: { kind: 'customer' },
  channel: 'web',
  language: 'de',
  notice: { version: index + 1, id: 'ab'.repeat(32) },
  kind: 'consent-withdrawn',
  about: { practice: '__proto__' },
}));
const folded = events.reduce(fold, emptyFold());

describe('the bytes of a fold', () => {
  it('are read back to the same, also from the middle of a larger buffer', () => {
    const bytes = encodeFold(folded);
    const within = new Uint8Array(bytes.length + 7);
    within.set(bytes, 3);
    expect(decodeFold(within.subarray(3, 3 + bytes.length))).toStrictEqual(folded);
    expect(decodeFold(encodeFold(emptyFold()))).toStrictEqual(emptyFold());
  });

  it('are refused with any single bit changed, cut anywhere, or with something behind them', () => {
    const bytes = encodeFold(folded);
    for (let at = 0; at < bytes.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        expect(() => decodeFold(damaged)).toThrow(RangeError);
      }
      expect(() => decodeFold(bytes.subarray(0, at))).toThrow(RangeError);
    }
    expect(() => decodeFold(Uint8Array.of(...bytes, 0))).toThrow(/is damaged/);
  });

  it('of another version are refused by number', () => {
    expect(() => decodeFold(encodeFold(folded).with(0, 9))).toThrow('unknown format 9');
  });
});
