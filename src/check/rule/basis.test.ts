import { describe, expect, it } from 'vitest';
import { itFinds } from '../../../test/support/check-case.ts';
import { checkSmall, pathsOf } from '../../../test/support/parsed.ts';

const news = 'practices.newsletter';
const delivery = 'practices.delivery';
const sentence = { en: 'It is so.', de: 'Es ist so.' };

describe('a legal basis that does not fit', () => {
  itFinds([
    {
      name: 'consent for what the contract needs',
      wrong: { [`${delivery}.basis`]: 'consent' },
      code: 'basis-does-not-fit',
      path: `${delivery}.basis`,
      article: 'GDPR Art. 6(1)(b), Art. 7(4)',
      mended: { [`${delivery}.basis`]: 'contract' },
    },
    {
      name: 'consent that customers cannot refuse',
      wrong: { [`${news}.required`]: true },
      code: 'basis-does-not-fit',
      path: `${news}.basis`,
      article: 'Art. 4(11), Art. 7(4)',
      mended: { [`${news}.required`]: false },
    },
    {
      name: 'a contract for advertising',
      wrong: { [`${news}.basis`]: 'contract' },
      code: 'basis-does-not-fit',
      path: `${news}.basis`,
      article: 'Art. 6(1)(b)',
      mended: { [`${news}.basis`]: 'consent' },
    },
    {
      name: 'vital interests',
      wrong: { [`${delivery}.basis`]: 'vital-interests' },
      code: 'basis-does-not-fit',
      path: `${delivery}.basis`,
      article: 'Art. 6(1)(d)',
      mended: { [`${delivery}.basis`]: 'contract' },
    },
    {
      name: 'a legal obligation without the law',
      wrong: { [`${delivery}.basis`]: 'legal-obligation' },
      code: 'obligation-missing',
      path: `${delivery}.basis`,
      article: 'GDPR Art. 6(3)',
      mended: { [`${delivery}.obligation`]: sentence },
    },
    {
      name: 'recognised legitimate interests outside the United Kingdom',
      wrong: { [`${delivery}.basis`]: 'recognised-legitimate-interests', countries: ['DE', 'GB'] },
      code: 'basis-does-not-fit',
      path: `${delivery}.basis`,
      article: 'UK GDPR Art. 6(1)(ea)',
      says: 'does not exist in: DE.',
      mended: { countries: ['GB'], 'controller.country': 'GB' },
    },
    {
      name: 'recognised legitimate interests before they existed',
      wrong: {
        [`${delivery}.basis`]: 'recognised-legitimate-interests',
        countries: ['GB'],
        'controller.country': 'GB',
      },
      code: 'basis-does-not-fit',
      path: `${delivery}.basis`,
      article: 'UK GDPR Art. 6(1)(ea)',
      on: '2026-02-04',
      mended: { [`${delivery}.basis`]: 'contract' },
    },
  ]);

  it('recognised legitimate interests exist from their first day', () => {
    const changes = {
      [`${delivery}.basis`]: 'recognised-legitimate-interests',
      countries: ['GB'],
      'controller.country': 'GB',
    };
    expect(pathsOf(checkSmall(changes, { on: '2026-02-05' }), 'basis-does-not-fit')).toEqual([]);
  });

  it('says nothing where no legal basis is asked for', () => {
    const swiss = { [`${delivery}.basis`]: 'consent', countries: ['CH'], 'controller.country': 'CH' };
    expect(pathsOf(checkSmall(swiss), 'basis-does-not-fit')).toEqual([]);
    const abroad = { ...swiss, countries: ['CH', 'AT'] };
    expect(pathsOf(checkSmall(abroad), 'basis-does-not-fit')).toEqual([`${delivery}.basis`]);
  });

  it('cites the law of the United Kingdom where it alone binds', () => {
    const [first] = checkSmall({
      [`${delivery}.basis`]: 'consent',
      countries: ['GB'],
      'controller.country': 'GB',
    }).filter((p) => p.code === 'basis-does-not-fit');
    expect(first?.why).toMatch(/^UK GDPR Art\. 6/);
  });
});
