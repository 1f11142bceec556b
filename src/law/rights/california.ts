import type { RightRule } from '../right.ts';
import { unverified } from '../source.ts';
import { always, erasureCondition } from './common.ts';

const ccpa = { regime: 'us-ca-ccpa', from: '2020-01-01' } as const;
const cpra = { regime: 'us-ca-ccpa', from: '2023-01-01' } as const;

/** The rights of the California Consumer Privacy Act, as amended from 2023. */
export const CALIFORNIAN_RIGHTS: readonly RightRule[] = [
  {
    ...ccpa,
    id: 'ca-110-know',
    right: 'know',
    appliesWhen: always,
    source: unverified('Cal. Civ. Code §1798.110, §1798.115'),
  },
  {
    ...ccpa,
    id: 'ca-105-delete',
    right: 'delete',
    appliesWhen: (i) => i.basis !== 'legal-obligation' && i.isNeededForLegalClaim !== true,
    conditionOf: erasureCondition,
    source: unverified('Cal. Civ. Code §1798.105'),
  },
  {
    ...cpra,
    id: 'ca-106-correct',
    right: 'correct',
    appliesWhen: always,
    source: unverified('Cal. Civ. Code §1798.106'),
  },
  {
    ...ccpa,
    id: 'ca-120-opt-out-of-sale',
    right: 'opt-out-of-sale',
    appliesWhen: (i) => i.isSoldOrShared === true,
    source: unverified('Cal. Civ. Code §1798.120'),
  },
  {
    ...cpra,
    id: 'ca-121-limit-sensitive',
    right: 'limit-sensitive',
    appliesWhen: (i) => i.isSensitive === true,
    source: unverified('Cal. Civ. Code §1798.121'),
  },
  {
    ...ccpa,
    id: 'ca-125-no-retaliation',
    right: 'no-retaliation',
    appliesWhen: always,
    source: unverified('Cal. Civ. Code §1798.125'),
  },
];
