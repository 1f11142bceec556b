import { describe } from 'vitest';
import { itFinds } from '../../../test/support/check-case.ts';

describe('what the customer gets', () => {
  itFinds([
    {
      name: 'is not said',
      wrong: { 'practices.newsletter.benefit': undefined },
      code: 'no-benefit',
      path: 'practices.newsletter',
      article: 'Value exchange',
      mended: { 'practices.newsletter.benefit': { en: 'You hear of news.', de: 'Sie hören Neues.' } },
    },
  ]);
});
