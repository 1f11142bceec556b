import { EEA_MEMBERS } from '../country-code.ts';
import type { Instrument } from '../instrument.ts';
import { unverified } from '../source.ts';
import { instrument } from './build.ts';
import { approvedGroup, assessment, commercialPipeda, listed } from './condition.ts';

/** The 43 states and territories first listed in Annex 1 of the data protection ordinance. */
const annex1 = [
  ...EEA_MEMBERS,
  ...['AD', 'AR', 'CA', 'FO', 'GB', 'GG', 'GI', 'IL', 'IM', 'JE', 'MC', 'NZ', 'UY'],
];

const us = { exporter: 'CH', kind: 'framework', countries: ['US'], conditions: [listed] } as const;

/** The instruments of a Swiss exporter; its derogations stand with the others. */
export const SWISS_INSTRUMENTS: readonly Instrument[] = [
  instrument({
    id: 'ch-annex-1',
    name: 'Swiss list of countries with adequate protection',
    exporter: 'CH',
    kind: 'adequacy',
    countries: annex1,
    dates: { from: '2023-09-01' },
    conditions: [{ ...commercialPipeda, onlyFor: ['CA'] }],
    source: unverified('Data Protection Ordinance (SR 235.11) Art. 8(1), Annex 1'),
  }),
  instrument({
    ...us,
    id: 'ch-us-privacy-shield',
    name: 'Swiss-US Privacy Shield',
    dates: {
      from: '2017-04-12',
      ends: {
        kind: 'withdrawn',
        on: '2020-09-08',
        source: unverified(
          'Position of the Swiss Data Protection and Information Commissioner of 8 September 2020',
        ),
      },
    },
    source: unverified('Swiss-US Privacy Shield, list of countries of the Commissioner'),
  }),
  instrument({
    ...us,
    id: 'ch-us-dpf',
    name: 'Swiss-US Data Privacy Framework',
    dates: { adopted: '2024-08-14', from: '2024-09-15' },
    source: unverified('Data Protection Ordinance (SR 235.11) Annex 1'),
  }),
  instrument({
    id: 'ch-scc',
    name: 'EU standard contractual clauses of 2021, adapted to Swiss law',
    exporter: 'CH',
    kind: 'clauses',
    countries: 'any',
    dates: { adopted: '2021-08-27', from: '2021-08-27' },
    conditions: [assessment],
    source: unverified('FADP Art. 16(2)(d); recognition by the Commissioner of 27 August 2021'),
    notes: [
      'The Commissioner is named as authority, and references to the GDPR are read as references to the FADP.',
    ],
  }),
  instrument({
    id: 'ch-bcr',
    name: 'Binding corporate rules under Swiss law',
    exporter: 'CH',
    kind: 'binding-rules',
    countries: 'any',
    dates: { from: '2023-09-01' },
    conditions: [approvedGroup],
    source: unverified('FADP Art. 16(2)(e)'),
  }),
];
