import { describe, expect, it } from 'vitest';
import { itFinds } from '../../../test/support/check-case.ts';
import { checkSmall, pathsOf } from '../../../test/support/parsed.ts';

const grew = 'practices.newsletter.grewFrom';
const sentence = { en: 'You bought from us.', de: 'Sie haben bei uns gekauft.' };
const own = {
  'practices.newsletter.basis': 'legitimate-interests',
  'practices.newsletter.interest': sentence,
};

describe('data used again for another purpose', () => {
  itFinds([
    {
      name: 'without an assessment',
      wrong: { ...own, [grew]: { practice: 'delivery' } },
      code: 'reuse-without-assessment',
      path: grew,
      article: 'GDPR Art. 6(4)',
      mended: { [grew]: { practice: 'delivery', assessment: sentence } },
    },
    {
      name: 'without an assessment, until customers are asked',
      wrong: { ...own, [grew]: { practice: 'delivery' } },
      code: 'reuse-without-assessment',
      path: grew,
      article: 'Art. 13(3), 14(4)',
      mended: { 'practices.newsletter.basis': 'consent' },
    },
    {
      name: 'a practice that grew from itself',
      wrong: { [grew]: { practice: 'newsletter' } },
      code: 'contradiction',
      path: `${grew}.practice`,
      says: 'itself',
      mended: { [grew]: { practice: 'delivery' } },
    },
  ]);

  it('is no other purpose when the purpose is the same', () => {
    const changes = { ...own, [grew]: { practice: 'delivery' }, 'practices.newsletter.purpose': 'delivery' };
    expect(pathsOf(checkSmall(changes), 'reuse-without-assessment')).toEqual([]);
  });
});
