import { describe, expect, it } from 'vitest';
import { itFinds } from '../../../test/support/check-case.ts';
import { checkSmall, pathsOf } from '../../../test/support/parsed.ts';

const unreachable = { 'controller.email': undefined, 'controller.address': undefined };

describe('who answers for the data', () => {
  itFinds([
    {
      name: 'a company that cannot be reached',
      wrong: unreachable,
      code: 'missing-contact',
      path: 'controller.email',
      article: 'GDPR Art. 13(1)(a), 14(1)(a)',
      mended: { 'controller.phone': '+49 341 1' },
    },
    {
      name: 'an officer who cannot be reached',
      wrong: { dataProtectionOfficer: { name: 'A. B.' } },
      code: 'missing-contact',
      path: 'dataProtectionOfficer',
      article: 'GDPR Art. 13(1)(b), 14(1)(b)',
      mended: { dataProtectionOfficer: { email: 'dpo@kornblume.example' } },
    },
    {
      name: 'a representative who cannot be reached',
      wrong: { countries: ['GB'], representatives: [{ for: 'UK', name: 'A', country: 'GB' }] },
      code: 'missing-contact',
      path: 'representatives.0.for',
      article: 'GDPR Art. 13(1)(a), 14(1)(a)',
      mended: { representatives: [{ for: 'UK', name: 'A', country: 'GB', phone: '+44 20 1' }] },
    },
    {
      name: 'no representative in the EU',
      wrong: { 'controller.country': 'GB' },
      code: 'representative-missing',
      path: 'countries.0',
      article: 'GDPR Art. 27(1)',
      mended: { representatives: [{ for: 'EU', name: 'A', country: 'DE', phone: '+49 1 1' }] },
    },
    {
      name: 'no representative in the United Kingdom',
      wrong: { countries: ['DE', 'GB'] },
      code: 'representative-missing',
      path: 'countries.1',
      article: 'UK GDPR Art. 27(1)',
      mended: { representatives: [{ for: 'UK', name: 'A', country: 'GB', phone: '+44 20 1' }] },
    },
    {
      name: 'no representative in Switzerland',
      wrong: { countries: ['DE', 'CH'] },
      code: 'representative-missing',
      path: 'countries.1',
      article: 'FADP Art. 14(1)',
      mended: { representatives: [{ for: 'CH', name: 'A', country: 'CH', phone: '+41 44 1' }] },
    },
  ]);

  it('needs no representative before the law that asks for one', () => {
    expect(
      pathsOf(checkSmall({ countries: ['CH'] }, { on: '2023-08-31' }), 'representative-missing'),
    ).toEqual([]);
    expect(
      pathsOf(checkSmall({ countries: ['CH'] }, { on: '2023-09-01' }), 'representative-missing'),
    ).toEqual(['countries.0']);
    expect(
      pathsOf(checkSmall({ countries: ['GB'] }, { on: '2020-12-31' }), 'representative-missing'),
    ).toEqual([]);
    expect(
      pathsOf(checkSmall({ countries: ['GB'] }, { on: '2021-01-01' }), 'representative-missing'),
    ).toEqual(['countries.0']);
  });
});
