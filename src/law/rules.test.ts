import { describe, expect, it } from 'vitest';
import { BASES, CONTACT_CHANNELS, SPECIAL_CONDITIONS } from '../declaration/index.ts';
import { ageOfConsent } from './age-of-consent.ts';
import { BASIS_SOURCES } from './basis.ts';
import { EEA_MEMBERS } from './country-code.ts';
import { deviceRuleFor } from './device.ts';
import { marketingRuleFor } from './marketing-for.ts';
import { MARKETING_RULES } from './marketing-rules.ts';
import { ART9_CONDITIONS } from './special-category.ts';

const day = '2026-09-01';

describe('age of consent', () => {
  it.each([
    ['DE', 16],
    ['AT', 14],
    ['FR', 15],
    ['ES', 14],
    ['BE', 13],
    ['GB', 13],
  ])('is in %s %i', (country, age) => {
    expect(ageOfConsent(country)?.age).toBe(age);
  });

  it('lies between 13 and 16 in every member state, and is unknown elsewhere', () => {
    for (const country of EEA_MEMBERS) {
      const age = ageOfConsent(country)?.age ?? 0;
      expect(age >= 13 && age <= 16, country).toBe(true);
    }
    expect(ageOfConsent('CH')).toBeUndefined();
    expect(ageOfConsent('JP')).toBeUndefined();
  });
});

describe('advertising', () => {
  it('needs consent by e-mail in the Union, with an exception for customers', () => {
    expect(marketingRuleFor('IT', 'email', day)).toMatchObject({ needs: 'consent', hasSoftOptIn: true });
    expect(marketingRuleFor('IT', 'post', day)).toMatchObject({ needs: 'opt-out', hasSoftOptIn: false });
  });

  it('needs confirmed consent in Germany, kept for five years for calls', () => {
    expect(marketingRuleFor('DE', 'email', day)).toMatchObject({
      needs: 'confirmed-consent',
      hasSoftOptIn: true,
    });
    expect(marketingRuleFor('DE', 'phone', day)).toMatchObject({
      needs: 'confirmed-consent',
      hasSoftOptIn: false,
      evidenceYears: 5,
    });
    expect(marketingRuleFor('DE', 'post', day)?.area).toBe('EU');
  });

  it('needs consent for calls in France since 2026-08-11', () => {
    expect(marketingRuleFor('FR', 'phone', '2026-08-10')?.needs).toBe('opt-out');
    expect(marketingRuleFor('FR', 'phone', '2026-08-11')?.needs).toBe('consent');
  });

  it('may go on until an objection by e-mail in the United States, and is not known in Japan', () => {
    expect(marketingRuleFor('US-CA', 'email', day)?.needs).toBe('opt-out');
    expect(marketingRuleFor('US', 'sms', day)?.needs).toBe('consent');
    expect(marketingRuleFor('JP', 'email', day)).toBeUndefined();
  });

  it('has one rule for each area, channel and day', () => {
    for (const channel of ['email', 'sms', 'phone', 'post', 'push'] as const) {
      for (const country of ['DE', 'FR', 'GB', 'CH', 'US', 'PL']) {
        expect(marketingRuleFor(country, channel, day), `${country} ${channel}`).toBeDefined();
      }
    }
    const open = MARKETING_RULES.filter((rule) => rule.until === undefined);
    expect(new Set(open.map((rule) => `${rule.area} ${rule.channel}`)).size).toBe(open.length);
  });
});

describe('devices', () => {
  it('need consent in the Union, by its own law in Germany since 2021-12-01', () => {
    expect(deviceRuleFor('FR', day)).toMatchObject({ id: 'device-eu', needsConsent: true });
    expect(deviceRuleFor('DE', '2021-11-30')?.id).toBe('device-eu');
    expect(deviceRuleFor('DE', '2021-12-01')?.id).toBe('device-de');
  });

  it('need none for statistics in the United Kingdom since 2026-02-05', () => {
    expect(deviceRuleFor('GB', '2026-02-04')?.exceptions).toHaveLength(2);
    expect(deviceRuleFor('GB', '2026-02-05')?.exceptions).toHaveLength(5);
  });

  it('need information alone in Switzerland, and are not known in Japan', () => {
    expect(deviceRuleFor('CH', day)?.needsConsent).toBe(false);
    expect(deviceRuleFor('US-CA', day)?.needsConsent).toBe(false);
    expect(deviceRuleFor('JP', day)).toBeUndefined();
  });
});

it('special categories have the ten conditions (a) to (j) of Art. 9(2)', () => {
  expect(ART9_CONDITIONS.map(({ source }) => source.text.slice(-2, -1)).join('')).toBe('abcdefghij');
});

describe('the words that a declaration can use', () => {
  it('are the conditions of Art. 9(2) that the law knows, and the one of Art. 10', () => {
    const ids: readonly string[] = ART9_CONDITIONS.map(({ id }) => id);
    expect(SPECIAL_CONDITIONS).toEqual([...ids, 'law-allows-criminal-data']);
  });

  it('are the legal bases that the law has a source for', () => {
    expect(Object.keys(BASIS_SOURCES)).toEqual(BASES);
  });

  it('are the channels that the law on advertising has a rule for, everywhere', () => {
    for (const channel of CONTACT_CHANNELS) {
      for (const country of ['DE', 'IT', 'GB', 'CH', 'US-CA']) {
        expect(marketingRuleFor(country, channel, day), `${country} ${channel}`).toBeDefined();
      }
    }
  });
});
