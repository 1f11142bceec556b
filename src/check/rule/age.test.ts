import { describe, expect, it } from 'vitest';
import { itFinds } from '../../../test/support/check-case.ts';
import { checkSmall, pathsOf } from '../../../test/support/parsed.ts';

const age = 'practices.newsletter.age';
const sentence = { en: 'We ask a parent.', de: 'Wir fragen die Eltern.' };

describe('the age of consent', () => {
  itFinds([
    {
      name: 'is not stated for data about children',
      wrong: { 'data.email.children': true },
      code: 'age-of-consent',
      path: age,
      article: 'GDPR Art. 8(1)',
      mended: { [age]: { minimum: 16 } },
    },
    {
      name: 'is too low for one of the countries',
      wrong: { [age]: { minimum: 14 }, countries: ['DE', 'AT', 'FR'] },
      code: 'age-of-consent',
      path: `${age}.minimum`,
      article: 'GDPR Art. 8(1)',
      says: 'too early in: DE (16), FR (15).',
      mended: { [age]: { minimum: 16 } },
    },
    {
      name: 'is too low for one of the countries, until parents are asked',
      wrong: { [age]: { minimum: 14 } },
      code: 'age-of-consent',
      path: `${age}.minimum`,
      article: 'GDPR Art. 8(1)',
      mended: { [age]: { minimum: 14, check: sentence } },
    },
  ]);

  it('matters online and with consent alone', () => {
    const changes = { 'data.email.children': true };
    expect(
      pathsOf(checkSmall({ ...changes, 'practices.newsletter.collected': ['shop'] }), 'age-of-consent'),
    ).toEqual([]);
    expect(
      pathsOf(
        checkSmall({ ...changes, 'practices.newsletter.basis': 'legitimate-interests' }),
        'age-of-consent',
      ),
    ).toEqual([]);
    expect(pathsOf(checkSmall({ ...changes, countries: ['CH'] }), 'age-of-consent')).toEqual([]);
  });

  it.each([
    ['ES', 13, 14],
    ['AT', 13, 14],
    ['GB', 12, 13],
    ['DE', 15, 16],
  ])('in %s is too low at %i and enough at %i', (country, low, enough) => {
    const found = (minimum: number): readonly string[] =>
      pathsOf(checkSmall({ [age]: { minimum }, countries: [country] }), 'age-of-consent');
    expect(found(low)).toEqual([`${age}.minimum`]);
    expect(found(enough)).toEqual([]);
  });
});
