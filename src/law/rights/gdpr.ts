import type { RightRule, RightsInput } from '../right.ts';
import { unverified, verified } from '../source.ts';
import {
  always,
  erasureCondition,
  isByChoice,
  isConsented,
  isErasable,
  isPortable,
  portabilityCondition,
} from './common.ts';

const common = { regime: 'gdpr', from: '2018-05-25' } as const;

const isObjectable = (i: RightsInput): boolean =>
  i.basis === 'legitimate-interests' || i.basis === 'public-task';

/** The rights of the GDPR, Art. 7(3), 15 to 22 and 77. */
export const GDPR_RIGHTS: readonly RightRule[] = [
  {
    ...common,
    id: 'gdpr-15-access',
    right: 'access',
    appliesWhen: always,
    source: verified('GDPR Art. 15'),
  },
  {
    ...common,
    id: 'gdpr-16-rectification',
    right: 'rectification',
    appliesWhen: always,
    source: verified('GDPR Art. 16'),
  },
  {
    ...common,
    id: 'gdpr-17-erasure',
    right: 'erasure',
    appliesWhen: isErasable,
    conditionOf: erasureCondition,
    source: verified('GDPR Art. 17'),
  },
  {
    ...common,
    id: 'gdpr-18-restriction',
    right: 'restriction',
    appliesWhen: always,
    source: verified('GDPR Art. 18'),
  },
  {
    ...common,
    id: 'gdpr-20-portability',
    right: 'portability',
    appliesWhen: isPortable,
    conditionOf: portabilityCondition,
    source: verified('GDPR Art. 20(1)'),
  },
  {
    ...common,
    id: 'gdpr-21-1-objection',
    right: 'objection',
    appliesWhen: isObjectable,
    conditionOf: () => 'grounds-of-own',
    source: verified('GDPR Art. 21(1)'),
  },
  {
    ...common,
    id: 'gdpr-21-2-objection-to-marketing',
    right: 'objection-to-marketing',
    appliesWhen: (i) => i.isMarketing,
    source: verified('GDPR Art. 21(2), (3)'),
  },
  {
    ...common,
    id: 'gdpr-7-3-withdrawal',
    right: 'withdrawal',
    appliesWhen: isConsented,
    source: verified('GDPR Art. 7(3)'),
  },
  {
    ...common,
    id: 'gdpr-22-3-human-review',
    right: 'human-review',
    appliesWhen: (i) => i.hasAutomatedDecision && isByChoice(i),
    source: verified('GDPR Art. 22(3)'),
  },
  {
    ...common,
    id: 'gdpr-77-complaint',
    right: 'complaint',
    appliesWhen: always,
    source: unverified('GDPR Art. 77'),
  },
];
