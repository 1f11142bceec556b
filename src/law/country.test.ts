import { describe, expect, it } from 'vitest';
import { countryOf, isInEea, isInEu, isKnownCountry, isKnownDestination } from './country.ts';
import { EEA_MEMBERS, EU_MEMBERS, ISO_COUNTRIES } from './country-code.ts';

describe('countries', () => {
  it('lists the 249 codes of ISO 3166-1, the 27 members of the Union and the 30 of the area', () => {
    expect(ISO_COUNTRIES.size).toBe(249);
    expect(EU_MEMBERS).toHaveLength(27);
    expect(EEA_MEMBERS).toHaveLength(30);
    expect(EEA_MEMBERS.every(isKnownCountry)).toBe(true);
    expect(isInEu('NO')).toBe(false);
    expect(isInEea('NO')).toBe(true);
  });

  it('knows the codes of ISO 3166-1 and California, and nothing else', () => {
    for (const code of ['DE', 'US', 'US-CA', 'ZW', 'TW']) expect(isKnownCountry(code)).toBe(true);
    for (const code of ['UK', 'EU', 'EL', 'XX', 'de', '', 'US-NY', 'EPO'])
      expect(isKnownCountry(code)).toBe(false);
    expect(isKnownDestination('EPO')).toBe(true);
    expect(countryOf('US-CA')).toBe('US');
  });

  it('counts the United Kingdom until the last day of its transition', () => {
    expect(isInEea('GB', '2020-12-31')).toBe(true);
    expect(isInEea('GB', '2021-01-01')).toBe(false);
    expect(isInEea('GB')).toBe(false);
  });

  it('counts the outermost regions with a code of their own', () => {
    expect(isInEea('RE')).toBe(true);
    expect(isInEea('GL')).toBe(false);
  });
});
