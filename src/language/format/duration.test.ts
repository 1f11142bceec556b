import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDurations, formatDuration, parseDuration } from './duration.ts';

const plain = (text: string) => text.replace(/\s/gu, ' ');
const amount = fc.nat({ max: 999 });
const duration = fc
  .record({ Y: amount, M: amount, W: amount, D: amount })
  .map(
    (parts) =>
      `P${Object.entries(parts)
        .flatMap(([unit, n]) => (n > 0 ? [`${n}${unit}`] : []))
        .join('')}`,
  )
  .filter((iso) => iso !== 'P');
const language = fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'nl');

describe('formatDuration', () => {
  it.each([
    ['P3Y', 'en', '3 years'],
    ['P3Y', 'de', '3 Jahre'],
    ['P1Y6M', 'de', '1 Jahr und 6 Monate'],
    ['P18M', 'en', '1 year and 6 months'],
    ['P36M', 'fr', '3 ans'],
    ['P14D', 'es', '14 días'],
    ['P1W', 'it', '1 settimana'],
    ['P1M', 'nl', '1 maand'],
    ['P1Y2M3D', 'en', '1 year, 2 months and 3 days'],
  ])('%s in %s is "%s"', (iso, code, words) => {
    expect(plain(formatDuration(iso, code))).toBe(words);
  });

  it('puts German words in the dative where asked, and leaves other languages alone', () => {
    const dative = (iso: string, code: string) => plain(formatDuration(iso, code, { case: 'dative' }));
    expect(['P3Y', 'P1Y6M', 'P30D', 'P2W', 'P1M'].map((iso) => dative(iso, 'de'))).toEqual([
      '3 Jahren',
      '1 Jahr und 6 Monaten',
      '30 Tagen',
      '2 Wochen',
      '1 Monat',
    ]);
    expect(dative('P3Y', 'en')).toBe('3 years');
  });

  it('has words for every valid duration in every language', () => {
    fc.assert(
      fc.property(duration, language, (iso, code) => {
        expect(formatDuration(iso, code)).toMatch(/\d/u);
      }),
    );
  });

  it('refuses what is no duration', () => {
    expect(() => formatDuration('PT1H', 'en')).toThrow(RangeError);
    expect(() => formatDuration('forever', 'en')).toThrow(RangeError);
  });
});

describe('parseDuration', () => {
  it.each([
    'P0D',
    '-P1Y',
    'PT1H',
    'P1YT1H',
    'P',
    'P1.5Y',
    '3 years',
    '',
    'P999999Y',
    'P99999999999Y',
    'P1D ',
  ])('refuses "%s"', (text) => expect(parseDuration(text)).toBeUndefined());

  it('gives every valid duration back, and never throws on any text', () => {
    fc.assert(
      fc.property(duration, fc.string(), (iso, text) => {
        expect(parseDuration(iso)).toBe(iso);
        expect(() => parseDuration(text)).not.toThrow();
      }),
    );
    expect(parseDuration('p1y6m')).toBe('P1Y6M');
  });
});

describe('compareDurations', () => {
  it('orders durations by their length from 2024-01-01', () => {
    expect(compareDurations('P1Y', 'P12M')).toBe(0);
    expect(compareDurations('P1Y', 'P366D')).toBe(0);
    expect(compareDurations('P30D', 'P1M')).toBe(-1);
    expect(compareDurations('P2Y', 'P18M')).toBe(1);
  });

  it('is an order: turning the pair round turns the sign', () => {
    fc.assert(
      fc.property(duration, duration, (a, b) => {
        expect(compareDurations(a, b) + compareDurations(b, a)).toBe(0);
      }),
    );
  });
});
