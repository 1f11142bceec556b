import { describe, expect, it } from 'vitest';
import { itFinds } from '../../../test/support/check-case.ts';
import { checkSmall, pathsOf } from '../../../test/support/parsed.ts';

const kept = 'practices.newsletter.retention';
const sentence = { en: 'tax law (§ 147 AO)', de: 'Steuerrecht (§ 147 AO)' };
/** Both practices use the e-mail address, three years and one month. */
const shared = { 'practices.delivery.data': ['address', 'email'] };

describe('how long data are kept', () => {
  itFinds([
    {
      name: 'is not stated at all',
      wrong: { [kept]: undefined },
      code: 'retention-missing',
      path: kept,
      article: 'GDPR Art. 13(2)(a)',
      mended: { [kept]: { for: 'P1M', after: 'withdrawal' } },
    },
    {
      name: 'has no beginning',
      wrong: { [kept]: { for: 'P1M' } },
      code: 'retention-missing',
      path: `${kept}.after`,
      article: 'Art. 13(2)(a)',
      mended: { [kept]: { for: 'P1M', after: 'withdrawal' } },
    },
    {
      name: 'has neither a time nor a criterion',
      wrong: { [kept]: { after: 'withdrawal' } },
      code: 'retention-never-ends',
      path: kept,
      article: 'GDPR Art. 5(1)(e)',
      mended: { [kept]: { for: 'P1M', after: 'withdrawal' } },
    },
    {
      name: 'is fifty years',
      wrong: { [kept]: { for: 'P50Y', after: 'withdrawal' } },
      code: 'retention-never-ends',
      path: `${kept}.for`,
      article: 'GDPR Art. 5(1)(e)',
      mended: { [kept]: { for: 'P49Y', after: 'withdrawal' } },
    },
    {
      name: 'is fifty years in months',
      wrong: { [kept]: { for: 'P600M', after: 'withdrawal' } },
      code: 'retention-never-ends',
      path: `${kept}.for`,
      article: 'GDPR Art. 5(1)(e)',
      mended: { [kept]: { for: 'P599M', after: 'withdrawal' } },
    },
    {
      name: 'is for ever, in words',
      wrong: { [kept]: { until: { en: 'until you ask us', de: 'für immer' } } },
      code: 'retention-never-ends',
      path: `${kept}.until.de`,
      article: 'GDPR Art. 5(1)(e)',
      mended: { [kept]: { until: { en: 'until you ask us', de: 'bis Sie es sagen' } } },
    },
    {
      name: 'is longer in another practice',
      wrong: shared,
      code: 'kept-longer-elsewhere',
      path: 'data.email',
      article: 'longest time',
      says: '"delivery" keeps this for 3 years, longer than newsletter.',
      mended: { 'practices.delivery.retention': { for: 'P1M', after: 'order' } },
    },
  ]);

  it.each([
    'forever',
    'indefinitely',
    'unbegrenzt',
    'dauerhaft',
    'indéfiniment',
    'para siempre',
    'per sempre',
    'onbeperkt',
  ])('"%s" is no end', (words) => {
    expect(
      pathsOf(checkSmall({ [kept]: { until: { en: words, de: 'x' } } }), 'retention-never-ends'),
    ).toEqual([`${kept}.until.en`]);
  });

  it('is reported once when it is missing', () => {
    const codes = checkSmall({ [kept]: undefined }).map((p) => p.code);
    expect(codes).toEqual(['retention-missing']);
  });

  it('may be longer where a law asks for it, and only the rest is compared', () => {
    const law = {
      ...shared,
      'practices.delivery.basis': 'legal-obligation',
      'practices.delivery.obligation': sentence,
    };
    expect(pathsOf(checkSmall(law), 'kept-longer-elsewhere')).toEqual([]);
    // A third practice is compared with the newsletter, not with what the law asks for.
    const third = {
      ...law,
      'practices.third': {
        name: { en: 'Help', de: 'Hilfe' },
        data: ['email'],
        purpose: 'delivery',
        basis: 'contract',
        retention: { for: 'P1Y', after: 'last-contact' },
        required: true,
        ifNot: { en: 'No help.', de: 'Keine Hilfe.' },
        benefit: { en: 'Help.', de: 'Hilfe.' },
        collected: ['shop'],
      },
    };
    const found = checkSmall(third).filter((p) => p.code === 'kept-longer-elsewhere');
    expect(found.map((p) => p.message)).toEqual(['"third" keeps this for 1 year, longer than newsletter.']);
  });

  it('equal times written differently are equal', () => {
    const equal = {
      ...shared,
      'practices.delivery.retention': { for: 'P12M', after: 'order' },
      [kept]: { for: 'P1Y', after: 'withdrawal' },
    };
    expect(pathsOf(checkSmall(equal), 'kept-longer-elsewhere')).toEqual([]);
  });
});
