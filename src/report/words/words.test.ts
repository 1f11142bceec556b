import { describe, expect, it } from 'vitest';
import { wordsIn } from './words.ts';

describe('numbers in words', () => {
  it('follow the language', () => {
    expect(wordsIn('en').percents({ low: 0.91, high: 0.95 })).toBe('91–95%');
    expect(wordsIn('de').percents({ low: 0.91, high: 0.95 })).toBe('91–95\u00a0%');
    expect(wordsIn('en').count(12345)).toBe('12,345');
    expect(wordsIn('de').count(12345)).toBe('12.345');
    expect(wordsIn('en').position(-0.86)).toBe('−0.86');
    expect(wordsIn('fr').position(0.5)).toBe('+0,50');
    expect(wordsIn('en').points(0.123)).toBe('+12');
    expect(wordsIn('en').shortDay('2026-03-25')).toBe('25 Mar');
  });

  it('never round a little to nothing, or nearly all to all', () => {
    const { percent } = wordsIn('en');
    expect([percent(0.002), percent(0.998), percent(0), percent(1)]).toEqual(['0.2%', '99.8%', '0%', '100%']);
  });
});
