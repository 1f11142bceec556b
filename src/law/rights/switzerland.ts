import type { RightRule } from '../right.ts';
import { unverified, verified } from '../source.ts';
import {
  always,
  erasureCondition,
  isConsented,
  isErasable,
  isPortable,
  portabilityCondition,
} from './common.ts';

const common = { regime: 'ch-fadp', from: '2023-09-01' } as const;

/** The rights of the revised Swiss Federal Act on Data Protection. */
export const SWISS_RIGHTS: readonly RightRule[] = [
  { ...common, id: 'ch-25-access', right: 'access', appliesWhen: always, source: verified('FADP Art. 25') },
  {
    ...common,
    id: 'ch-32-rectification',
    right: 'rectification',
    appliesWhen: always,
    source: unverified('FADP Art. 32(1)'),
  },
  {
    ...common,
    id: 'ch-32-erasure',
    right: 'erasure',
    appliesWhen: isErasable,
    conditionOf: erasureCondition,
    source: unverified('FADP Art. 32(2)(c)'),
  },
  {
    ...common,
    id: 'ch-28-portability',
    right: 'portability',
    appliesWhen: isPortable,
    conditionOf: portabilityCondition,
    source: unverified('FADP Art. 28'),
  },
  {
    ...common,
    id: 'ch-30-objection',
    right: 'objection',
    appliesWhen: (i) => i.basis !== 'legal-obligation' && i.basis !== 'consent',
    conditionOf: () => 'grounds-of-own',
    source: unverified('FADP Art. 30(2)(b), 31'),
  },
  {
    ...common,
    id: 'ch-30-objection-to-marketing',
    right: 'objection-to-marketing',
    appliesWhen: (i) => i.isMarketing,
    source: unverified('FADP Art. 30(2)(b); UCA Art. 3(1)(o)'),
  },
  {
    ...common,
    id: 'ch-6-withdrawal',
    right: 'withdrawal',
    appliesWhen: isConsented,
    source: unverified('FADP Art. 6(6), 30(2)(b)'),
  },
  {
    ...common,
    id: 'ch-21-human-review',
    right: 'human-review',
    // Express consent to the decision takes the right away (Art. 21(3)(b)).
    appliesWhen: (i) => i.hasAutomatedDecision && i.basis !== 'consent',
    conditionOf: (i) => (i.basis === 'contract' ? 'unless-request-granted' : undefined),
    source: unverified('FADP Art. 21(2), (3)'),
  },
  {
    ...common,
    id: 'ch-49-complaint',
    right: 'complaint',
    appliesWhen: always,
    source: unverified('FADP Art. 49'),
  },
];
