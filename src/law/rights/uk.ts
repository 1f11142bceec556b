import { DUAA_COMPLAINTS_DAY, DUAA_MAIN_DAY } from '../basis.ts';
import type { RightRule } from '../right.ts';
import { unverified } from '../source.ts';
import { always } from './common.ts';
import { GDPR_RIGHTS } from './gdpr.ts';

const common = { regime: 'uk-gdpr', from: '2021-01-01' } as const;

/** Rights whose rule was not touched since the GDPR was taken over. */
const kept = GDPR_RIGHTS.filter(
  (rule) => rule.right !== 'human-review' && rule.right !== 'complaint' && rule.right !== 'objection',
).map(
  (rule): RightRule => ({
    ...rule,
    ...common,
    id: rule.id.replace('gdpr-', 'uk-'),
    source: unverified(`UK ${rule.source.text}`),
  }),
);

/** The rights of UK law: those of the GDPR as changed by the Data (Use and Access) Act 2025. */
export const UK_RIGHTS: readonly RightRule[] = [
  ...kept,
  {
    ...common,
    id: 'uk-21-1-objection',
    right: 'objection',
    appliesWhen: (i) =>
      i.basis === 'legitimate-interests' ||
      i.basis === 'public-task' ||
      i.basis === 'recognised-legitimate-interests',
    conditionOf: () => 'grounds-of-own',
    source: unverified('UK GDPR Art. 21(1)'),
  },
  {
    ...common,
    id: 'uk-22-3-human-review',
    right: 'human-review',
    appliesWhen: (i) => i.hasAutomatedDecision && (i.basis === 'consent' || i.basis === 'contract'),
    until: DUAA_MAIN_DAY,
    source: unverified('UK GDPR Art. 22(3)'),
  },
  {
    ...common,
    id: 'uk-22c-human-review',
    right: 'human-review',
    // Since Art. 22A to 22D the safeguards belong to every significant decision by a machine, on any basis.
    appliesWhen: (i) => i.hasAutomatedDecision,
    from: DUAA_MAIN_DAY,
    source: unverified('UK GDPR Art. 22C'),
  },
  {
    ...common,
    id: 'uk-77-complaint',
    right: 'complaint',
    appliesWhen: always,
    until: DUAA_COMPLAINTS_DAY,
    source: unverified('UK GDPR Art. 77; Data Protection Act 2018 s. 165'),
  },
  {
    ...common,
    id: 'uk-165-complaint',
    right: 'complaint',
    appliesWhen: always,
    from: DUAA_COMPLAINTS_DAY,
    source: unverified('Data Protection Act 2018 s. 165'),
  },
  {
    ...common,
    id: 'uk-164a-complaint-to-controller',
    right: 'complaint-to-controller',
    appliesWhen: always,
    from: DUAA_COMPLAINTS_DAY,
    source: unverified('Data Protection Act 2018 s. 164A; SI 2026/82 reg. 3'),
  },
];
