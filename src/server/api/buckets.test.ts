import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBuckets } from './buckets.ts';

describe('token buckets', () => {
  it('let through what fits, say how long to wait, and fill again', () => {
    let now = 0;
    const { take } = createBuckets({ perSecond: 2, burst: 3 }, 10, () => now);
    expect([take('a'), take('a'), take('a')].map(({ remaining }) => remaining)).toEqual([2, 1, 0]);
    expect(take('a')).toEqual({ isAllowed: false, remaining: 0, waitSeconds: 1 });
    now = 500;
    expect(take('a').isAllowed).toBe(true);
    expect(take('b').isAllowed).toBe(true);
    // More than a bucket holds is let through by a full one: nobody waits for ever.
    expect(take('c', 100)).toEqual({ isAllowed: true, remaining: 0, waitSeconds: 0 });
  });

  it('never let through more than the burst and what flowed in, whatever comes and however the clock goes', () => {
    const calls = fc.array(fc.tuple(fc.integer({ min: -50, max: 400 }), fc.integer({ min: 1, max: 4 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(calls, (steps) => {
        let now = 1000;
        let latest = 1000;
        let flowed = 0;
        const { take } = createBuckets({ perSecond: 5, burst: 4 }, 10, () => now);
        let taken = 0;
        for (const [step, tokens] of steps) {
          now += step;
          // A clock that is set back and goes on again can fill a bucket twice: that much is counted.
          flowed += Math.max(0, step);
          latest = Math.max(latest, now);
          if (take('a', tokens).isAllowed) taken += tokens;
          expect(taken).toBeLessThanOrEqual(4 + (flowed * 5) / 1000 + 1e-6);
        }
      }),
    );
  });

  it('remember a bounded number, and forget full ones first', () => {
    let now = 0;
    const { take, size } = createBuckets({ perSecond: 1, burst: 2 }, 3, () => now);
    take('empty');
    take('empty');
    now = 1500;
    take('empty');
    take('x');
    now = 3100;
    for (let i = 0; i < 1000; i += 1) {
      take(`n${i}`);
      expect(size()).toBeLessThanOrEqual(3);
    }
  });
});
