import type { Duty } from '../duty.ts';
import { unverified } from '../source.ts';

const common = { regime: 'gdpr', country: 'DE', level: 'practice', layer: 'any' } as const;

/** What German law adds to the GDPR. */
export const GERMAN_DUTIES: readonly Duty[] = [
  {
    ...common,
    id: 'de-tdddg-25-device-access',
    element: 'device-access',
    text: 'What is stored or read on the device and what for, clearly and before the consent.',
    appliesWhen: (c) => c.usesDevice,
    from: '2021-12-01',
    source: unverified('TDDDG § 25(1) (TTDSG until 2024-05-13)'),
  },
  {
    ...common,
    id: 'de-uwg-7-marketing-channel',
    element: 'marketing-channel',
    text: 'By which channel advertising comes, and that it can be stopped at any time at no more than basic cost: at collection and in every message.',
    appliesWhen: (c) => c.isMarketing && c.usesElectronicMarketing,
    from: '2004-07-08',
    source: unverified('UWG § 7(2), (3)'),
  },
];
