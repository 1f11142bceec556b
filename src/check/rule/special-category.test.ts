import { describe, expect, it } from 'vitest';
import { itFinds } from '../../../test/support/check-case.ts';
import { checkSmall, pathsOf } from '../../../test/support/parsed.ts';
import { SPECIAL_CATEGORIES, SPECIAL_CONDITIONS } from '../../declaration/index.ts';

const at = 'practices.newsletter.data.0';
const condition = 'practices.newsletter.condition';

describe('data that the law protects most', () => {
  itFinds([
    {
      name: 'without a condition',
      wrong: { 'data.email.special': 'health' },
      code: 'special-category-without-condition',
      path: at,
      article: 'GDPR Art. 9(1), (2)',
      says: 'health',
      mended: { [condition]: 'explicit-consent' },
    },
    {
      name: 'about offences, on a condition of Art. 9',
      wrong: { 'data.email.special': 'criminal', [condition]: 'explicit-consent' },
      code: 'criminal-data-without-law',
      path: at,
      article: 'GDPR Art. 10',
      mended: { [condition]: 'law-allows-criminal-data' },
    },
    {
      name: 'on the condition for offences',
      wrong: { 'data.email.special': 'health', [condition]: 'law-allows-criminal-data' },
      code: 'special-category-without-condition',
      path: at,
      article: 'GDPR Art. 9(1), (2)',
      mended: { [condition]: 'explicit-consent' },
    },
    {
      name: 'not marked as such',
      wrong: { 'data.email.dpv': 'pd:Health', [condition]: 'explicit-consent' },
      code: 'special-category-not-marked',
      path: 'data.email.dpv',
      article: 'GDPR Art. 9(1)',
      mended: { 'data.email.special': 'health' },
    },
    {
      name: 'about offences, not marked as such',
      wrong: { 'data.email.dpv': 'pd:Criminal' },
      code: 'special-category-not-marked',
      path: 'data.email.dpv',
      article: 'GDPR Art. 10',
      mended: { 'data.email.special': 'criminal' },
    },
  ]);

  it.each(SPECIAL_CATEGORIES.filter((c) => c !== 'criminal'))(
    '%s is allowed on each condition of Art. 9(2), and on no other',
    (special) => {
      for (const allowed of SPECIAL_CONDITIONS) {
        const found = pathsOf(
          checkSmall({ 'data.email.special': special, [condition]: allowed }),
          'special-category-without-condition',
        );
        expect(found).toEqual(allowed === 'law-allows-criminal-data' ? [at] : []);
      }
    },
  );

  it('in California need no condition, but a page to limit their use', () => {
    const changes = { 'data.email.special': 'health', countries: ['US-CA'], 'controller.country': 'US-CA' };
    const found = checkSmall(changes);
    expect(pathsOf(found, 'special-category-without-condition')).toEqual([]);
    expect(found.find((p) => p.path === 'controller.rights')?.why).toContain('§1798.121');
  });
});
