import { describe, expect, it } from 'vitest';
import { isKnownDestination } from './country.ts';
import { EEA_MEMBERS } from './country-code.ts';
import { untilOf } from './instrument.ts';
import { INSTRUMENT_IDS, INSTRUMENTS, instrumentOf, isKnownInstrument } from './instrument-list.ts';

describe('transfer instruments', () => {
  it('have ids of their own, known countries and a first day', () => {
    expect(new Set(INSTRUMENT_IDS).size).toBe(INSTRUMENTS.length);
    for (const { id, countries, dates } of INSTRUMENTS) {
      expect(dates.from, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (countries !== 'any')
        expect(
          countries.filter((code) => !isKnownDestination(code)),
          id,
        ).toEqual([]);
    }
  });

  it('are never in effect before they were adopted, and end after they began', () => {
    for (const instrument of INSTRUMENTS) {
      const { adopted, from } = instrument.dates;
      if (adopted !== undefined && from !== undefined) expect(adopted <= from, instrument.id).toBe(true);
      const until = untilOf(instrument);
      if (until !== undefined && from !== undefined) expect(from < until, instrument.id).toBe(true);
    }
  });

  it('count as verified where decision and case were read, and nowhere by accident', () => {
    expect(INSTRUMENTS.filter(({ isVerified }) => isVerified).map(({ id }) => id)).toEqual([
      'eu-us-safe-harbor',
      'eu-us-privacy-shield',
      'eu-us-dpf',
      'bcr',
      'uk-adequacy-kr',
      'derogation-consent',
      'derogation-contract',
      'derogation-contract-in-interest',
      'derogation-public-interest',
      'derogation-legal-claims',
      'derogation-vital-interests',
      'derogation-register',
    ]);
  });

  it('let an annulment bite on its day and an expiry on the day after, over ends of months and years', () => {
    const [sample] = INSTRUMENTS;
    if (sample === undefined) throw new Error('no instruments');
    const until = (kind: 'annulled' | 'withdrawn' | 'expires', on: string): string | undefined =>
      untilOf({ ...sample, dates: { ends: { kind, on, source: sample.source } } });
    expect(until('annulled', '2015-10-06')).toBe('2015-10-06');
    expect(until('withdrawn', '2020-09-08')).toBe('2020-09-08');
    expect(until('expires', '2022-12-27')).toBe('2022-12-28');
    expect(until('expires', '2023-12-31')).toBe('2024-01-01');
    expect(until('expires', '2024-02-28')).toBe('2024-02-29');
  });

  it('are found by id', () => {
    expect(instrumentOf('eu-us-dpf')?.name).toBe('EU-US Data Privacy Framework');
    expect(isKnownInstrument('eu-us-safe-harbor')).toBe(true);
    expect(isKnownInstrument('eu-us-pdf')).toBe(false);
  });

  it('hold the 43 states and territories of the Swiss list, and the countries that UK law took over', () => {
    const swiss = instrumentOf('ch-annex-1')?.countries;
    expect(swiss).toHaveLength(43);
    expect(swiss).toEqual(expect.arrayContaining([...EEA_MEMBERS, 'GB', 'MC']));
    expect(swiss).not.toContain('JP');
    expect(INSTRUMENT_IDS.filter((id) => /^uk-adequacy-..$/.test(id))).toHaveLength(13);
  });
});
