import { describe, expect, it } from 'vitest';
import { type CheckCase, itFinds } from '../../../test/support/check-case.ts';
import { checkSmall, pathsOf } from '../../../test/support/parsed.ts';
import { NEVER_STATEMENTS } from '../../declaration/index.ts';

const delivery = 'practices.delivery';
const never = (statement: string) => ({ never: [statement] });

/** For each statement: what makes it untrue, and where that shows. */
const CLASHES: readonly (Pick<CheckCase, 'name' | 'wrong' | 'path'> & { readonly statement: string })[] = [
  {
    statement: 'sale',
    name: 'a buyer',
    wrong: { 'recipients.parcel.buysData': true },
    path: `${delivery}.recipients.0`,
  },
  {
    statement: 'face-recognition',
    name: 'biometric data',
    wrong: { 'data.address.dpv': 'pd:Biometric' },
    path: `${delivery}.data.0`,
  },
  {
    statement: 'face-recognition',
    name: 'data marked as biometric',
    wrong: { 'data.address.special': 'biometric' },
    path: `${delivery}.data.0`,
  },
  {
    statement: 'special-data',
    name: 'protected data',
    wrong: { 'data.address.special': 'religion' },
    path: `${delivery}.data.0`,
  },
  {
    statement: 'children-profiles',
    name: 'children who are profiled',
    wrong: { 'data.address.children': true, [`${delivery}.profiling`]: true },
    path: `${delivery}.data`,
  },
  {
    statement: 'automated-decisions',
    name: 'a decision by machine',
    wrong: { [`${delivery}.automatedDecision`]: { humanReview: true } },
    path: `${delivery}.automatedDecision`,
  },
  {
    statement: 'transfer-outside',
    name: 'a recipient abroad',
    wrong: { 'recipients.parcel.country': 'US' },
    path: `${delivery}.recipients.0`,
  },
  {
    statement: 'transfer-outside',
    name: 'a transfer abroad by a recipient at home',
    wrong: { [`${delivery}.transfers`]: [{ recipient: 'parcel', country: 'US' }] },
    path: `${delivery}.transfers.0.country`,
  },
  {
    statement: 'precise-location',
    name: 'coordinates',
    wrong: { 'data.address.dpv': 'pd:GPSCoordinate' },
    path: `${delivery}.data.0`,
  },
  {
    statement: 'reading-messages',
    name: 'messages that are profiled',
    wrong: { 'data.address.dpv': 'pd:Communication', [`${delivery}.profiling`]: true },
    path: `${delivery}.data`,
  },
  {
    statement: 'personal-prices',
    name: 'benefits by profile',
    wrong: { 'purposes.delivery.dpv': 'dpv:PersonalisedBenefits', [`${delivery}.profiling`]: true },
    path: `${delivery}.profiling`,
  },
  {
    statement: 'advertising-by-others',
    name: 'advertising elsewhere',
    wrong: { 'recipients.parcel.advertisesElsewhere': true },
    path: `${delivery}.recipients.0`,
  },
];

describe('what the shop says it never does', () => {
  itFinds(
    CLASHES.map(({ statement, name, wrong, path }) => ({
      name: `${statement}: ${name}`,
      wrong: { ...wrong, ...never(statement) },
      code: 'contradiction' as const,
      path,
      article: 'Directive 2005/29/EC Art. 6',
      mended: { never: undefined },
    })),
  );

  it('is tested for every statement that can be made', () => {
    expect(new Set(CLASHES.map((c) => c.statement))).toEqual(new Set(NEVER_STATEMENTS));
  });

  it('may all be said of the small declaration', () => {
    expect(pathsOf(checkSmall({ never: [...NEVER_STATEMENTS] }), 'contradiction')).toEqual([]);
  });

  it('a recipient abroad with its transfer is one contradiction', () => {
    const changes = {
      ...never('transfer-outside'),
      'recipients.parcel.country': 'US',
      [`${delivery}.transfers`]: [{ recipient: 'parcel', country: 'US' }],
    };
    expect(pathsOf(checkSmall(changes), 'contradiction')).toEqual([`${delivery}.recipients.0`]);
  });

  it('abroad is seen from the country of the shop', () => {
    expect(
      pathsOf(
        checkSmall({ ...never('transfer-outside'), 'recipients.parcel.country': 'AT' }),
        'contradiction',
      ),
    ).toEqual([]);
    expect(
      pathsOf(checkSmall({ ...never('transfer-outside'), 'controller.country': 'CH' }), 'contradiction'),
    ).toEqual([`${delivery}.recipients.0`]);
  });

  it('abroad is any other country for a shop whose law on transfers is not covered', () => {
    const to = (country: string) =>
      pathsOf(
        checkSmall({
          ...never('transfer-outside'),
          'controller.country': 'US-CA',
          'recipients.parcel.country': country,
        }),
        'contradiction',
      );
    expect(to('US')).toEqual([]);
    expect(to('IN')).toEqual([`${delivery}.recipients.0`]);
  });
});

describe('what cannot both be true', () => {
  itFinds([
    {
      name: 'a processor that buys data',
      wrong: { 'recipients.parcel.role': 'processor', 'recipients.parcel.buysData': true, never: undefined },
      code: 'contradiction',
      path: 'recipients.parcel.role',
      article: 'GDPR Art. 4(8), Art. 28(10)',
      mended: { 'recipients.parcel.role': 'controller' },
    },
    {
      name: 'a processor that advertises elsewhere',
      wrong: { 'recipients.parcel.role': 'processor', 'recipients.parcel.advertisesElsewhere': true },
      code: 'contradiction',
      path: 'recipients.parcel.role',
      article: 'GDPR Art. 4(8)',
      mended: { 'recipients.parcel.advertisesElsewhere': false },
    },
    {
      name: 'consent, and letters until customers say no',
      wrong: { 'practices.newsletter.contact': { channels: ['post'], permission: 'opt-out' } },
      code: 'contradiction',
      path: 'practices.newsletter.contact.permission',
      article: 'GDPR Art. 4(11)',
      mended: { 'practices.newsletter.contact': { channels: ['post'], permission: 'consent' } },
    },
  ]);
});
