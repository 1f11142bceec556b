import { describe, expect, it } from 'vitest';
import { itFinds } from '../../../test/support/check-case.ts';
import { checkSmall, pathsOf } from '../../../test/support/parsed.ts';

const delivery = 'practices.delivery';
const decision = `${delivery}.automatedDecision`;
const sentence = { en: 'It is so.', de: 'Es ist so.' };
const complete = { logic: sentence, significance: sentence, consequences: sentence, humanReview: true };
const british = { countries: ['GB'], 'controller.country': 'GB' };

describe('a decision by machine alone', () => {
  itFinds([
    {
      name: 'without a person to turn to',
      wrong: { [decision]: { ...complete, humanReview: false } },
      code: 'automated-decision',
      path: `${decision}.humanReview`,
      article: 'GDPR Art. 22(3)',
      mended: { [decision]: complete },
    },
    {
      name: 'that does not say whether a person can be asked',
      wrong: { [decision]: { logic: sentence } },
      code: 'automated-decision',
      path: `${decision}.humanReview`,
      article: 'GDPR Art. 22(3)',
      mended: { [decision]: complete },
    },
    {
      name: 'on a basis that does not allow it',
      wrong: { [decision]: complete, [`${delivery}.basis`]: 'legitimate-interests' },
      code: 'automated-decision',
      path: `${delivery}.basis`,
      article: 'GDPR Art. 22(1), (2)',
      mended: { [`${delivery}.basis`]: 'contract' },
    },
    {
      name: 'with protected data, on a condition that is not enough',
      wrong: {
        [decision]: complete,
        'data.address.special': 'health',
        [`${delivery}.condition`]: 'legal-claims',
      },
      code: 'automated-decision',
      path: `${delivery}.data.0`,
      article: 'GDPR Art. 22(4)',
      mended: { [`${delivery}.condition`]: 'explicit-consent' },
    },
    {
      name: 'that the United Kingdom did not allow yet',
      wrong: { ...british, [decision]: complete, [`${delivery}.basis`]: 'legitimate-interests' },
      code: 'automated-decision',
      path: `${delivery}.basis`,
      article: 'UK GDPR Art. 22(1), (2)',
      on: '2026-02-04',
      mended: { [`${delivery}.basis`]: 'contract' },
    },
    {
      name: 'on recognised interests, which the United Kingdom does not allow',
      wrong: { ...british, [decision]: complete, [`${delivery}.basis`]: 'recognised-legitimate-interests' },
      code: 'automated-decision',
      path: `${delivery}.basis`,
      article: 'UK GDPR Art. 22B(4)',
      on: '2026-02-05',
      mended: { [`${delivery}.basis`]: 'legitimate-interests' },
    },
    {
      name: 'without a person in the United Kingdom',
      wrong: { ...british, [decision]: { ...complete, humanReview: false } },
      code: 'automated-decision',
      path: `${decision}.humanReview`,
      article: 'UK GDPR Art. 22C(2)',
      on: '2026-02-05',
      mended: { [decision]: complete },
    },
    {
      name: 'without a person in Switzerland',
      wrong: {
        countries: ['CH'],
        'controller.country': 'CH',
        [decision]: { ...complete, humanReview: false },
      },
      code: 'automated-decision',
      path: `${decision}.humanReview`,
      article: 'FADP Art. 21(2)',
      mended: { [decision]: complete },
    },
  ]);

  it('with protected data and no condition at all is one problem, that of Art. 9', () => {
    const found = checkSmall({ [decision]: complete, 'data.address.special': 'health' }).filter(
      (p) => p.path === `${delivery}.data.0`,
    );
    expect(found.map((p) => p.code)).toEqual(['special-category-without-condition']);
  });

  it('with data about offences is no matter of Art. 22(4)', () => {
    const changes = {
      [decision]: complete,
      'data.address.special': 'criminal',
      [`${delivery}.condition`]: 'law-allows-criminal-data',
    };
    expect(pathsOf(checkSmall(changes), 'automated-decision')).toEqual([]);
    // On a condition of Art. 9 they lack a law, and that is said by the rule on offences alone.
    const found = checkSmall({ ...changes, [`${delivery}.condition`]: 'legal-claims' }).map((p) => p.code);
    expect(found).toContain('criminal-data-without-law');
    expect(found).not.toContain('automated-decision');
  });

  it('that a law asks for needs no person', () => {
    const changes = {
      [decision]: { ...complete, humanReview: false },
      [`${delivery}.basis`]: 'legal-obligation',
      [`${delivery}.obligation`]: sentence,
    };
    expect(pathsOf(checkSmall(changes), 'automated-decision')).toEqual([]);
  });
});
