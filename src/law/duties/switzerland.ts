import type { Duty } from '../duty.ts';
import { unverified } from '../source.ts';

const common = { regime: 'ch-fadp', level: 'practice', layer: 'any', from: '2023-09-01' } as const;

/** What the revised Swiss Federal Act on Data Protection obliges a controller to tell. */
export const SWISS_DUTIES: readonly Duty[] = [
  {
    ...common,
    id: 'ch-19-2-a-controller',
    element: 'controller',
    level: 'controller',
    layer: 'first',
    text: 'Who is responsible for the data, and how to reach them.',
    appliesWhen: () => true,
    source: unverified('FADP Art. 19(2)(a)'),
  },
  {
    ...common,
    id: 'ch-19-2-b-purpose',
    element: 'purpose',
    layer: 'first',
    text: 'What the data are used for.',
    appliesWhen: () => true,
    source: unverified('FADP Art. 19(2)(b)'),
  },
  {
    ...common,
    id: 'ch-19-2-c-recipients',
    element: 'recipients',
    text: 'Who receives the data, by name or by category.',
    appliesWhen: (c) => c.hasRecipients,
    source: unverified('FADP Art. 19(2)(c)'),
  },
  {
    ...common,
    id: 'ch-19-3-data-categories',
    element: 'data-categories',
    text: 'Which categories of data are used that do not come from the customer.',
    appliesWhen: (c) => c.isIndirect,
    source: unverified('FADP Art. 19(3)'),
  },
  {
    ...common,
    id: 'ch-19-4-transfer-countries',
    element: 'transfer-countries',
    text: 'Which countries or international bodies the data go to; adequate ones as well.',
    appliesWhen: (c) => c.isDisclosedAbroad || c.hasThirdCountryTransfer,
    source: unverified('FADP Art. 19(4)'),
  },
  {
    ...common,
    id: 'ch-19-4-transfer',
    element: 'transfer',
    text: 'Which guarantee or exception covers data that go to a country without adequate protection.',
    appliesWhen: (c) => c.hasThirdCountryTransfer,
    source: unverified('FADP Art. 19(4) with Art. 16(2), 17'),
  },
  {
    ...common,
    id: 'ch-21-1-automated-decision',
    element: 'automated-decision',
    text: 'That a machine alone takes a decision with legal or considerable effect.',
    appliesWhen: (c) => c.hasAutomatedDecision,
    source: unverified('FADP Art. 21(1)'),
  },
];
