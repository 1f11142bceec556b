import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Basis } from './basis.ts';
import { DUTIES, dutiesFor, groupDuties } from './duties-for.ts';
import { BARE_CONTEXT, type DutyContext } from './duty.ts';

const day = '2026-07-01';
const elements = (country: string, context: Partial<DutyContext>, on = day): readonly string[] =>
  dutiesFor(country, { ...BARE_CONTEXT, ...context }, on).map((duty) => duty.element);
const ids = (country: string, context: Partial<DutyContext>, on = day): readonly string[] =>
  dutiesFor(country, { ...BARE_CONTEXT, ...context }, on).map((duty) => duty.id);

describe('duties to inform', () => {
  it('have ids of their own, a source and a sentence', () => {
    expect(new Set(DUTIES.map((duty) => duty.id)).size).toBe(DUTIES.length);
    for (const duty of DUTIES) {
      expect(duty.source.text).not.toBe('');
      expect(duty.text).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('give a plain practice the whole of Art. 13 and nothing of Art. 14', () => {
    expect(ids('FR', {})).toEqual([
      'gdpr-13-1-a-controller',
      'gdpr-13-1-c-purpose',
      'gdpr-13-1-c-legal-basis',
      'gdpr-13-2-a-retention',
      'gdpr-13-2-b-rights',
      'gdpr-13-2-d-right-to-complain',
      'gdpr-13-2-e-required-or-optional',
    ]);
  });

  it('name both articles for a practice with data of both kinds', () => {
    const sources = dutiesFor('FR', { ...BARE_CONTEXT, isIndirect: true }, day)
      .filter((duty) => duty.element === 'retention')
      .map((duty) => duty.source.text);
    expect(sources).toEqual(['GDPR Art. 13(2)(a)', 'GDPR Art. 14(2)(a)']);
  });

  it.each([
    ['legitimate-interest', { basis: 'legitimate-interests' }, 'GDPR Art. 13(1)(d)', 'GDPR Art. 14(2)(b)'],
    ['recipients', { hasRecipients: true }, 'GDPR Art. 13(1)(e)', 'GDPR Art. 14(1)(e)'],
    ['transfer', { hasThirdCountryTransfer: true }, 'GDPR Art. 13(1)(f)', 'GDPR Art. 14(1)(f)'],
    ['right-to-withdraw', { basis: 'consent' }, 'GDPR Art. 13(2)(c)', 'GDPR Art. 14(2)(d)'],
    ['automated-decision', { hasAutomatedDecision: true }, 'GDPR Art. 13(2)(f)', 'GDPR Art. 14(2)(g)'],
  ] as const)('ask for %s only when it applies', (element, context, art13, art14) => {
    expect(elements('FR', {})).not.toContain(element);
    const found = dutiesFor('FR', { ...BARE_CONTEXT, ...context, isIndirect: true }, day)
      .filter((duty) => duty.element === element)
      .map((duty) => duty.source.text);
    expect(found).toEqual([art13, art14]);
  });

  it('ask for the source and the categories of data under Art. 14, for required or optional under Art. 13', () => {
    const indirect = elements('FR', { isDirect: false, isIndirect: true });
    expect(indirect).toEqual(expect.arrayContaining(['source-of-data', 'data-categories']));
    expect(indirect).not.toContain('required-or-optional');
    expect(elements('FR', {})).not.toContain('source-of-data');
  });

  it('ask for a copy of the safeguards only where a transfer rests on safeguards', () => {
    expect(elements('FR', { hasThirdCountryTransfer: true })).not.toContain('transfer-copy');
    expect(elements('FR', { hasThirdCountryTransfer: true, hasTransferSafeguards: true })).toContain(
      'transfer-copy',
    );
  });

  it('ask to set the right to object apart', () => {
    expect(elements('FR', { isMarketing: true, basis: 'consent' })).toContain('right-to-object-marketing');
    expect(elements('FR', { basis: 'legitimate-interests' })).toContain('right-to-object');
    expect(elements('FR', { basis: 'consent' })).not.toContain('right-to-object');
  });

  it('add the Spanish first layer in Spain alone', () => {
    const context = { hasProfiling: true, isIndirect: true };
    const spanish = dutiesFor('ES', { ...BARE_CONTEXT, ...context }, day).filter(
      (duty) => duty.country === 'ES',
    );
    expect(spanish.map((duty) => duty.element)).toEqual([
      'controller',
      'purpose',
      'rights',
      'profiling',
      'data-categories',
      'source-of-data',
      'further-information',
    ]);
    expect(spanish.every((duty) => duty.layer === 'first')).toBe(true);
    expect(ids('PT', context).some((id) => id.startsWith('es-'))).toBe(false);
  });

  it('add German rules on devices and advertising in Germany alone', () => {
    const context = { usesDevice: true, isMarketing: true, usesElectronicMarketing: true };
    expect(ids('DE', context)).toEqual(
      expect.arrayContaining(['de-tdddg-25-device-access', 'de-uwg-7-marketing-channel']),
    );
    expect(ids('DE', context, '2021-11-30')).not.toContain('de-tdddg-25-device-access');
    expect(ids('DE', context, '2021-12-01')).toContain('de-tdddg-25-device-access');
    expect(ids('AT', context).some((id) => id.startsWith('de-'))).toBe(false);
  });

  it('follow the changes of UK law to the day', () => {
    const uk = (on: string): readonly string[] => ids('GB', { hasAutomatedDecision: true }, on);
    expect(uk('2026-02-04')).toContain('uk-13-2-f-automated-decision');
    expect(uk('2026-02-04')).not.toContain('uk-13-2-f-automated-decision-22a');
    expect(uk('2026-02-05')).toContain('uk-13-2-f-automated-decision-22a');
    expect(uk('2026-02-05')).not.toContain('uk-13-2-f-automated-decision');
    expect(uk('2026-06-18')).not.toContain('uk-164a-complaint-to-controller');
    expect(uk('2026-06-19')).toContain('uk-164a-complaint-to-controller');
  });

  it('ask a Swiss notice for the countries, adequate ones included, and not for the legal basis', () => {
    expect(elements('CH', { isDisclosedAbroad: true })).toEqual([
      'controller',
      'purpose',
      'transfer-countries',
    ]);
    expect(elements('CH', { hasThirdCountryTransfer: true })).toEqual([
      'controller',
      'purpose',
      'transfer-countries',
      'transfer',
    ]);
  });

  it('ask a Californian notice whether data are sold, and for incentives, signals and limits where they apply', () => {
    expect(elements('US-CA', {})).toContain('sold-or-shared');
    expect(elements('US-CA', {})).not.toContain('opt-out');
    expect(elements('US-CA', { isSoldOrShared: true, isSensitive: true, hasLoyaltyIncentive: true })).toEqual(
      expect.arrayContaining(['opt-out', 'gpc', 'sensitive-limit', 'financial-incentive']),
    );
  });

  it.each([
    ['FR', '2018-05-24', '2018-05-25'],
    ['CH', '2023-08-31', '2023-09-01'],
    ['US-CA', '2019-12-31', '2020-01-01'],
  ])('start in %s with its regime', (country, before, first) => {
    expect(elements(country, {}, before)).toEqual([]);
    expect(elements(country, {}, first)).toContain('purpose');
  });

  it('put the United Kingdom under the GDPR until 2020-12-31', () => {
    expect(ids('GB', {}, '2020-12-31')).toContain('gdpr-13-1-c-purpose');
    expect(ids('GB', {}, '2021-01-01')).toContain('uk-13-1-c-purpose');
  });

  it('are none where the country is not covered', () => {
    expect(elements('US', {})).toEqual([]);
    expect(elements('JP', {})).toEqual([]);
  });

  it('are joined by element, and a first layer anywhere makes the element first', () => {
    const groups = groupDuties(dutiesFor('ES', { ...BARE_CONTEXT, isIndirect: true }, day));
    const source = groups.find((group) => group.element === 'source-of-data');
    expect(source?.duties.map((duty) => duty.id)).toEqual([
      'gdpr-14-2-f-source-of-data',
      'es-11-3-b-source-of-data',
    ]);
    expect(source?.layer).toBe('first');
    expect(new Set(groups.map((group) => group.element)).size).toBe(groups.length);
  });

  it('never shrink when more is the case', () => {
    const flags = Object.keys(BARE_CONTEXT).filter((key) => key !== 'basis');
    const bases: readonly Basis[] = ['consent', 'contract', 'legitimate-interests', 'public-task'];
    fc.assert(
      fc.property(
        fc.constantFrom('DE', 'ES', 'FR', 'GB', 'CH', 'US-CA'),
        fc.constantFrom(...bases),
        fc.subarray(flags),
        fc.constantFrom(...flags),
        (country, basis, some, extra) => {
          const context = (keys: readonly string[]): DutyContext => ({
            ...BARE_CONTEXT,
            basis,
            ...Object.fromEntries(keys.map((key) => [key, true])),
          });
          const fewer = dutiesFor(country, context(some), day);
          const more = new Set(dutiesFor(country, context([...some, extra]), day));
          return fewer.every((duty) => more.has(duty));
        },
      ),
    );
  });
});
