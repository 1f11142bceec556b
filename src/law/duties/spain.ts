import type { Duty } from '../duty.ts';
import { unverified } from '../source.ts';

const common = {
  regime: 'gdpr',
  country: 'ES',
  level: 'practice',
  layer: 'first',
  // The law came into force on the day after its publication.
  from: '2018-12-07',
} as const;

/** The first layer that Spanish law prescribes (LOPDGDD Art. 11). */
export const SPANISH_DUTIES: readonly Duty[] = [
  {
    ...common,
    id: 'es-11-2-a-controller',
    element: 'controller',
    level: 'controller',
    text: 'First layer: who is responsible for the data.',
    appliesWhen: () => true,
    source: unverified('LOPDGDD Art. 11(2)(a)'),
  },
  {
    ...common,
    id: 'es-11-2-b-purpose',
    element: 'purpose',
    text: 'First layer: what the data are used for.',
    appliesWhen: () => true,
    source: unverified('LOPDGDD Art. 11(2)(b)'),
  },
  {
    ...common,
    id: 'es-11-2-c-rights',
    element: 'rights',
    text: 'First layer: how to use the rights of Art. 15 to 22 of the GDPR.',
    appliesWhen: () => true,
    source: unverified('LOPDGDD Art. 11(2)(c)'),
  },
  {
    ...common,
    id: 'es-11-2-profiling',
    element: 'profiling',
    text: 'First layer: that profiles are made, and that the customer can object to decisions by a machine that affect them.',
    appliesWhen: (c) => c.hasProfiling || c.hasAutomatedDecision,
    source: unverified('LOPDGDD Art. 11(2), last paragraph'),
  },
  {
    ...common,
    id: 'es-11-3-a-data-categories',
    element: 'data-categories',
    text: 'First layer: which categories of data come from elsewhere.',
    appliesWhen: (c) => c.isIndirect,
    source: unverified('LOPDGDD Art. 11(3)(a)'),
  },
  {
    ...common,
    id: 'es-11-3-b-source-of-data',
    element: 'source-of-data',
    text: 'First layer: where the data come from.',
    appliesWhen: (c) => c.isIndirect,
    source: unverified('LOPDGDD Art. 11(3)(b)'),
  },
  {
    ...common,
    id: 'es-11-1-further-information',
    element: 'further-information',
    level: 'controller',
    text: 'First layer: an address or another simple way to the rest of the information at once.',
    appliesWhen: () => true,
    source: unverified('LOPDGDD Art. 11(1)'),
  },
];
