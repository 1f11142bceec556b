import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryName, formatDate, formatList, formatNumber, languageName } from './index.ts';
import { territoryNames } from './territory-names.ts';

const languages = ['en', 'de', 'fr', 'es', 'it', 'nl'];
const inAll = (format: (language: string) => string) =>
  languages.map((language) => format(language).replace(/\s/gu, ' '));

describe('formats', () => {
  it('write dates in words', () => {
    expect(inAll((language) => formatDate('2026-05-03', language))).toEqual([
      '3 May 2026',
      '3. Mai 2026',
      '3 mai 2026',
      '3 de mayo de 2026',
      '3 maggio 2026',
      '3 mei 2026',
    ]);
    expect(formatDate('2026-05-01', 'fr')).toBe('1er mai 2026');
    expect(formatDate('2026-05-11', 'fr')).toBe('11 mai 2026');
    expect(formatDate('2026-05-03', 'en-US')).toBe('May 3, 2026');
  });

  it('refuse dates that do not exist', () => {
    expect(() => formatDate('2026-02-30', 'en')).toThrow(RangeError);
  });

  it('write numbers and lists as the language does', () => {
    expect([formatNumber(12345.6, 'en'), formatNumber(12345.6, 'de')]).toEqual(['12,345.6', '12.345,6']);
    expect(inAll((language) => formatList(['a', 'b', 'ice'], language))).toEqual([
      'a, b and ice',
      'a, b und ice',
      'a, b et ice',
      'a, b e ice',
      'a, b e ice',
      'a, b en ice',
    ]);
    expect([formatList([], 'en'), formatList(['a'], 'en')]).toEqual(['', 'a']);
  });

  it('name countries, a state, an organisation', () => {
    expect(inAll((language) => countryName('US-CA', language))).toEqual([
      'California',
      'Kalifornien',
      'Californie',
      'California',
      'California',
      'Californië',
    ]);
    expect(['DE', 'EPO', 'EU', 'HK', 'us-ny', 'XYZ', ''].map((code) => countryName(code, 'en'))).toEqual([
      'Germany',
      'European Patent Organisation',
      'European Union',
      'Hong Kong',
      'United States (NY)',
      'XYZ',
      '',
    ]);
    expect(countryName('KR', 'nl-BE')).toBe('Zuid-Korea');
  });

  it('name the same territories in every language', () => {
    const codes = Object.values(territoryNames).map((names) => Object.keys(names).sort().join());
    expect(Object.keys(territoryNames).sort()).toEqual([...languages].sort());
    expect(new Set(codes).size).toBe(1);
  });

  it('name languages', () => {
    expect(inAll((language) => languageName('de', language))).toEqual([
      'German',
      'Deutsch',
      'allemand',
      'alemán',
      'tedesco',
      'Duits',
    ]);
    expect(languageName('not a code', 'en')).toBe('not a code');
  });

  it('never throw on valid input and never give an empty text', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        day,
        fc.double(),
        letter,
        letter,
        (language, date, value, a, b) => {
          expect(formatDate(date.toISOString().slice(0, 10), language)).not.toBe('');
          expect(formatNumber(value, language)).not.toBe('');
          expect(countryName(a + b, language)).not.toBe('');
          expect(countryName(`${a}${b}-${b}`, language)).not.toBe('');
          expect(languageName((a + b).toLowerCase(), language)).not.toBe('');
          expect(formatList([a, b], language)).toContain(b);
        },
      ),
    );
  });
});
