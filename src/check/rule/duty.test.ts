import { describe, expect, it } from 'vitest';
import { type CheckCase, itFinds } from '../../../test/support/check-case.ts';
import { type Changes, checkSmall, pathsOf } from '../../../test/support/parsed.ts';

const delivery = 'practices.delivery';
const news = 'practices.newsletter';
const sentence = { en: 'It is so.', de: 'Es ist so.' };
const transfer = { recipient: 'parcel', country: 'US', instruments: [{ use: 'scc-2021', assessment: true }] };
const joint = { 'recipients.parcel.role': 'joint' };

const MISSING: readonly CheckCase[] = [
  {
    name: 'the legitimate interest',
    wrong: { [`${news}.basis`]: 'legitimate-interests' },
    code: 'interest-missing',
    path: `${news}.basis`,
    article: 'GDPR Art. 13(1)(d)',
    mended: { [`${news}.interest`]: sentence },
  },
  {
    name: 'the legitimate interest, of data from elsewhere',
    wrong: { [`${news}.basis`]: 'legitimate-interests', 'data.email.source': 'elsewhere' },
    code: 'interest-missing',
    path: `${news}.basis`,
    article: 'GDPR Art. 14(2)(b)',
    mended: { [`${news}.interest`]: sentence },
  },
  {
    name: 'the period of storage',
    wrong: { [`${news}.retention`]: undefined },
    code: 'retention-missing',
    path: `${news}.retention`,
    article: 'GDPR Art. 13(2)(a)',
    mended: { [`${news}.retention`]: { for: 'P1M', after: 'withdrawal' } },
  },
  {
    name: 'whether the data must be given',
    wrong: { [`${news}.required`]: undefined },
    code: 'missing-notice-element',
    path: `${news}.required`,
    article: 'GDPR Art. 13(2)(e)',
    mended: { [`${news}.required`]: false },
  },
  {
    name: 'what happens if not',
    wrong: { [`${news}.ifNot`]: undefined },
    code: 'consequence-missing',
    path: `${news}.ifNot`,
    article: 'GDPR Art. 13(2)(e)',
    mended: { [`${news}.ifNot`]: sentence },
  },
  {
    name: 'who gave the data',
    wrong: { 'data.email.source': 'elsewhere', 'data.email.isPublic': false },
    code: 'missing-notice-element',
    path: 'data.email.origin',
    article: 'GDPR Art. 14(2)(f)',
    mended: { 'data.email.origin': sentence },
  },
  {
    name: 'whether the source is public',
    wrong: { 'data.email.source': 'elsewhere', 'data.email.origin': sentence },
    code: 'missing-notice-element',
    path: 'data.email.isPublic',
    article: 'GDPR Art. 14(2)(f)',
    mended: { 'data.email.isPublic': true },
  },
  {
    name: 'from what data are inferred',
    wrong: { 'data.email.source': 'inferred' },
    code: 'missing-notice-element',
    path: 'data.email.inferredFrom',
    article: 'GDPR Art. 14(2)(f)',
    mended: { 'data.email.inferredFrom': ['address'] },
  },
  {
    name: 'the logic of a decision by machine',
    wrong: {
      [`${delivery}.automatedDecision`]: {
        humanReview: true,
        significance: sentence,
        consequences: sentence,
      },
    },
    code: 'missing-notice-element',
    path: `${delivery}.automatedDecision.logic`,
    article: 'GDPR Art. 13(2)(f)',
    mended: {
      [`${delivery}.automatedDecision`]: {
        humanReview: true,
        logic: sentence,
        significance: sentence,
        consequences: sentence,
      },
    },
  },
  {
    name: 'how to get a copy of the safeguards',
    wrong: { [`${delivery}.transfers`]: [transfer] },
    code: 'missing-notice-element',
    path: `${delivery}.transfers.0`,
    article: 'GDPR Art. 13(1)(f)',
    mended: { [`${delivery}.transfers`]: [{ ...transfer, copy: sentence }] },
  },
  {
    name: 'the essence of a joint arrangement',
    wrong: joint,
    code: 'joint-without-arrangement',
    path: 'recipients.parcel.arrangement',
    article: 'GDPR Art. 26(2)',
    mended: { 'recipients.parcel.arrangement': sentence },
  },
  {
    name: 'the authority to complain to',
    wrong: { supervisoryAuthority: undefined },
    code: 'missing-notice-element',
    path: 'supervisoryAuthority',
    article: 'GDPR Art. 13(2)(d)',
    mended: { supervisoryAuthority: { name: 'A', country: 'DE' } },
  },
  {
    name: 'the opt-out page of a shop that sells data in California',
    wrong: { countries: ['US-CA'], 'recipients.parcel.buysData': true },
    code: 'missing-notice-element',
    path: 'controller.rights',
    article: '§1798.120',
    mended: { 'controller.rights': 'https://kornblume.example/rights' },
  },
  {
    name: 'the opt-out page of a shop whose data are shared in California',
    wrong: { countries: ['US-CA'], 'recipients.parcel.advertisesElsewhere': true },
    code: 'missing-notice-element',
    path: 'controller.rights',
    article: '§1798.120',
    mended: { 'controller.rights': 'https://kornblume.example/rights' },
  },
];

describe('a duty to inform that is not met', () => {
  itFinds(MISSING);
});

/** What the rule finds when a practice leaves out the period of storage, and who asks for it. */
const everything: Changes = {
  [`${news}.retention`]: undefined,
  [`${news}.required`]: undefined,
  [`${news}.ifNot`]: undefined,
  supervisoryAuthority: undefined,
};

describe('what several practices lack together', () => {
  it('is reported once', () => {
    const changes = {
      'data.email.source': 'elsewhere',
      [`${delivery}.data`]: ['address', 'email'],
      'recipients.parcel.role': 'joint',
      [`${news}.recipients`]: ['parcel'],
    };
    const found = checkSmall(changes).filter((p) => p.severity === 'error');
    expect(found.map((p) => [p.code, p.path, p.where.line])).toEqual([
      ['missing-notice-element', 'data.email.origin', expect.any(Number)],
      ['joint-without-arrangement', 'recipients.parcel.arrangement', expect.any(Number)],
    ]);
  });
});

describe('the law of each country', () => {
  it.each([
    ['DE', 'DE', ['GDPR Art. 13(2)(a)'], ['UK GDPR', 'Cal.']],
    ['ES', 'ES', ['GDPR Art. 13(2)(a)'], ['UK GDPR', 'Cal.']],
    ['NO', 'NO', ['GDPR Art. 13(2)(a)'], ['UK GDPR', 'Cal.']],
    ['GB', 'GB', ['UK GDPR Art. 13(2)(a)'], ['; GDPR', 'Cal.']],
    ['US-CA', 'US-CA', ['Cal. Civ. Code §1798.100(a)(3)'], ['GDPR']],
    ['DE', 'GB', ['UK GDPR Art. 13(2)(a)', '; GDPR Art. 13(2)(a)'], ['Cal.']],
  ])('controller in %s, customers in %s: the period of storage', (controller, country, asked, not) => {
    const [first] = checkSmall({
      ...everything,
      'controller.country': controller,
      countries: [country],
    }).filter((p) => p.code === 'retention-missing');
    for (const source of asked) expect(first?.why).toContain(source);
    for (const source of not) expect(first?.why).not.toContain(source);
  });

  it('asks for no period of storage in Switzerland', () => {
    const found = checkSmall({ ...everything, 'controller.country': 'CH', countries: ['CH'] });
    expect(pathsOf(found, 'retention-missing')).toEqual([]);
    expect(pathsOf(found, 'missing-notice-element')).toEqual([]);
  });

  it('asks for a decision by machine to be told in Switzerland', () => {
    const found = checkSmall({
      'controller.country': 'CH',
      countries: ['CH'],
      [`${delivery}.automatedDecision`]: { humanReview: true },
    });
    expect(found.find((p) => p.path === `${delivery}.automatedDecision.logic`)?.why).toContain(
      'FADP Art. 21(1)',
    );
  });

  it('asks for nothing in a country that is not covered, and says so; the law at home binds all the same', () => {
    const abroad = checkSmall({ ...everything, 'controller.country': 'JP', countries: ['JP'] });
    expect(pathsOf(abroad, 'not-covered')).toEqual(['controller.country', 'countries.0']);
    expect(pathsOf(abroad, 'retention-missing')).toEqual([]);
    expect(pathsOf(abroad, 'missing-notice-element')).toEqual([]);
    const fromGermany = checkSmall({ ...everything, countries: ['JP'] });
    expect(pathsOf(fromGermany, 'not-covered')).toEqual(['countries.0']);
    expect(pathsOf(fromGermany, 'retention-missing')).toEqual([`${news}.retention`]);
  });

  it('asks for nothing before it is law', () => {
    expect(pathsOf(checkSmall(everything, { on: '2018-05-24' }), 'retention-missing')).toEqual([]);
    expect(pathsOf(checkSmall(everything, { on: '2018-05-25' }), 'retention-missing')).toEqual([
      `${news}.retention`,
    ]);
  });

  it('Articles 13 and 14 are both named for a practice with data of both kinds', () => {
    const changes = {
      ...everything,
      'data.email.source': 'elsewhere',
      [`${news}.data`]: ['email', 'address'],
    };
    const [first] = checkSmall(changes).filter((p) => p.code === 'retention-missing');
    expect(first?.why).toContain('Art. 13(2)(a)');
    expect(first?.why).toContain('Art. 14(2)(a)');
  });

  it('the duty to name the authority cites the articles of every practice', () => {
    const changes = { supervisoryAuthority: undefined, 'data.email.source': 'elsewhere' };
    const [first] = checkSmall(changes).filter((p) => p.path === 'supervisoryAuthority');
    expect(first?.why).toContain('Art. 13(2)(d)');
    expect(first?.why).toContain('Art. 14(2)(e)');
  });

  it('an adequacy decision is public, so nobody needs a copy', () => {
    const changes = {
      [`${delivery}.transfers`]: [
        { recipient: 'parcel', country: 'US', instruments: [{ use: 'eu-us-dpf', listed: true }] },
      ],
    };
    expect(pathsOf(checkSmall(changes), 'missing-notice-element')).toEqual([]);
  });
});
