import type { Duty } from '../duty.ts';
import { unverified, verified } from '../source.ts';

const common = { regime: 'us-ca-ccpa', level: 'practice', layer: 'any' } as const;

/** First day of the California Consumer Privacy Act. */
const ccpa = '2020-01-01';
/** First day of its amendment by the California Privacy Rights Act. */
const cpra = '2023-01-01';
/** First day of the regulations that carry that amendment out. */
const regulations = '2023-03-29';

/** What the California Consumer Privacy Act and its regulations oblige a business to tell. */
export const CALIFORNIAN_DUTIES: readonly Duty[] = [
  {
    ...common,
    id: 'ca-7011-controller',
    element: 'controller',
    level: 'controller',
    text: 'How to reach the business with questions about privacy.',
    appliesWhen: () => true,
    from: ccpa,
    source: unverified('CCPA regulations §7011(e)'),
  },
  {
    ...common,
    id: 'ca-100-a-1-data-categories',
    element: 'data-categories',
    layer: 'first',
    text: 'Which categories of personal information are collected, at or before collection.',
    appliesWhen: () => true,
    from: ccpa,
    source: unverified('Cal. Civ. Code §1798.100(a)(1); regulations §7012(e)'),
  },
  {
    ...common,
    id: 'ca-100-a-1-purpose',
    element: 'purpose',
    layer: 'first',
    text: 'What each category is collected and used for.',
    appliesWhen: () => true,
    from: ccpa,
    source: unverified('Cal. Civ. Code §1798.100(a)(1); regulations §7012(e)'),
  },
  {
    ...common,
    id: 'ca-100-a-1-sold-or-shared',
    element: 'sold-or-shared',
    layer: 'first',
    text: 'Whether the information is sold or shared, a plain "no" included.',
    appliesWhen: () => true,
    from: cpra,
    source: unverified('Cal. Civ. Code §1798.100(a)(1)'),
  },
  {
    ...common,
    id: 'ca-100-a-3-retention',
    element: 'retention',
    text: 'How long each category is kept, or what decides that.',
    appliesWhen: () => true,
    from: cpra,
    source: unverified('Cal. Civ. Code §1798.100(a)(3)'),
  },
  {
    ...common,
    id: 'ca-110-c-source-of-data',
    element: 'source-of-data',
    text: 'Which categories of sources the information comes from.',
    appliesWhen: () => true,
    from: ccpa,
    source: unverified('Cal. Civ. Code §1798.110(c)(2)'),
  },
  {
    ...common,
    id: 'ca-110-c-recipients',
    element: 'recipients',
    text: 'To which categories of third parties, service providers and contractors the information goes.',
    appliesWhen: (c) => c.hasRecipients || c.isSoldOrShared,
    from: ccpa,
    source: unverified('Cal. Civ. Code §1798.110(c)(4), §1798.130(a)(5)'),
  },
  {
    ...common,
    id: 'ca-130-a-5-rights',
    element: 'rights',
    layer: 'first',
    text: 'Which rights the customer has (to know, to delete, to correct, to opt out) and how to use them.',
    appliesWhen: () => true,
    from: ccpa,
    source: unverified('Cal. Civ. Code §1798.130(a)(5)(A); regulations §7011(e)'),
  },
  {
    ...common,
    id: 'ca-125-no-retaliation',
    element: 'no-retaliation',
    level: 'controller',
    text: 'That nobody is treated worse for using a right.',
    appliesWhen: () => true,
    from: ccpa,
    source: unverified('Cal. Civ. Code §1798.125; regulations §7011(e)'),
  },
  {
    ...common,
    id: 'ca-120-opt-out',
    element: 'opt-out',
    layer: 'first',
    text: 'That the customer can opt out of sale and sharing, with a link that does it.',
    appliesWhen: (c) => c.isSoldOrShared,
    from: ccpa,
    source: unverified('Cal. Civ. Code §1798.120, §1798.135(a); regulations §7013'),
  },
  {
    ...common,
    id: 'ca-7025-gpc',
    element: 'gpc',
    text: 'How the opt-out preference signal of a browser is honoured.',
    appliesWhen: (c) => c.isSoldOrShared,
    from: regulations,
    source: verified('CCPA regulations §7025(b), (c)'),
  },
  {
    ...common,
    id: 'ca-121-sensitive-limit',
    element: 'sensitive-limit',
    layer: 'first',
    text: 'That the customer can limit the use of sensitive information, with a link that does it.',
    appliesWhen: (c) => c.isSensitive,
    from: cpra,
    source: unverified('Cal. Civ. Code §1798.121, §1798.135(a)(2); regulations §7014'),
  },
  {
    ...common,
    id: 'ca-7016-financial-incentive',
    element: 'financial-incentive',
    text: 'The terms of the loyalty programme: what it gives, for which information, how to join and to leave, and how the value of the information was estimated.',
    appliesWhen: (c) => c.hasLoyaltyIncentive,
    from: ccpa,
    source: unverified('Cal. Civ. Code §1798.125(b); regulations §7016'),
  },
];
