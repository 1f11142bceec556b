import { describe, expect, it } from 'vitest';
import { itFinds } from '../../../test/support/check-case.ts';
import { checkSmall, pathsOf } from '../../../test/support/parsed.ts';

describe('languages', () => {
  itFinds([
    {
      name: 'without sentences',
      wrong: { languages: ['en', 'de', 'sw'] },
      code: 'language-without-words',
      path: 'languages.2',
      mended: { languages: ['en', 'de'] },
    },
    {
      name: 'of a country that is served without it',
      wrong: { countries: ['DE', 'FR'] },
      code: 'language-of-country',
      path: 'countries.1',
      article: 'GDPR Art. 12(1)',
      says: 'French',
      mended: { languages: ['en', 'de', 'fr'] },
    },
  ]);

  it('are known for every country, or nothing is said', () => {
    for (const country of ['AQ', 'US-CA', 'ZZ']) {
      const found = checkSmall({ countries: [country] }).filter((p) => p.code === 'language-of-country');
      expect(found.map((p) => p.message)).toEqual([]);
    }
    expect(pathsOf(checkSmall({ countries: ['CH'] }), 'language-of-country')).toEqual([]);
  });
});
