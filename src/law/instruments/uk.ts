import { EEA_MEMBERS, EU_TERRITORIES } from '../country-code.ts';
import type { Instrument } from '../instrument.ts';
import { unverified, verified } from '../source.ts';
import { instrument } from './build.ts';
import { approvedGroup, assessment, contractBefore, listed } from './condition.ts';
import { EARLY_ADEQUACY } from './eu-adequacy.ts';

const adequacy = { exporter: 'UK', kind: 'adequacy' } as const;
const clauses = { exporter: 'UK', kind: 'clauses', countries: 'any' } as const;

/** Countries whose EU decision stood when the transition ended: UK law took them over, with their conditions. */
const takenOver = EARLY_ADEQUACY.map((row) =>
  instrument({
    ...adequacy,
    id: `uk-adequacy-${row.country.toLowerCase()}`,
    name: `UK adequacy for ${row.name}`,
    countries: [row.country],
    dates: { from: '2021-01-01' },
    conditions: row.conditions ?? [],
    source: unverified(`Data Protection Act 2018 Sch. 21 para. 5 (${row.decision})`),
  }),
);

/** The instruments of a UK exporter; its derogations stand with the others. */
export const UK_INSTRUMENTS: readonly Instrument[] = [
  instrument({
    ...adequacy,
    id: 'uk-adequacy-eea',
    name: 'UK adequacy for the European Economic Area and Gibraltar',
    countries: [...EEA_MEMBERS, ...EU_TERRITORIES, 'GI'],
    dates: { from: '2021-01-01' },
    source: unverified('Data Protection Act 2018 Sch. 21 para. 5'),
  }),
  ...takenOver,
  instrument({
    ...adequacy,
    id: 'uk-adequacy-kr',
    name: 'UK adequacy regulations for the Republic of Korea',
    countries: ['KR'],
    dates: { adopted: '2022-11-21', from: '2022-12-19' },
    source: verified('SI 2022/1213', 'https://www.legislation.gov.uk/uksi/2022/1213'),
    notes: [
      'For recipients subject to Korea’s Personal Information Protection Act; credit information included.',
    ],
  }),
  instrument({
    id: 'uk-us-data-bridge',
    name: 'UK extension to the EU-US Data Privacy Framework (data bridge)',
    exporter: 'UK',
    kind: 'framework',
    countries: ['US'],
    dates: { from: '2023-10-12' },
    conditions: [
      { ...listed, text: 'The recipient is on the list of the framework and of its UK extension.' },
    ],
    source: unverified('SI 2023/1028'),
  }),
  instrument({
    ...clauses,
    id: 'uk-scc-legacy',
    name: 'EU standard contractual clauses of 2001, 2004 and 2010 under UK law',
    dates: {
      from: '2021-01-01',
      ends: {
        kind: 'expires',
        on: '2024-03-21',
        source: unverified('Data Protection Act 2018 Sch. 21 para. 7'),
      },
    },
    conditions: contractBefore('2022-09-22'),
    source: unverified('Data Protection Act 2018 Sch. 21 para. 7; transitional provisions of 2022-02-02'),
    notes: ['Contracts could be made on these clauses up to and including 2022-09-21.'],
  }),
  instrument({
    ...clauses,
    id: 'uk-idta',
    name: 'International data transfer agreement (IDTA)',
    dates: { adopted: '2022-02-02', from: '2022-03-21' },
    conditions: [assessment],
    source: unverified('Data Protection Act 2018 s. 119A'),
  }),
  instrument({
    ...clauses,
    id: 'uk-addendum',
    name: 'UK addendum to the EU standard contractual clauses of 2021',
    dates: { adopted: '2022-02-02', from: '2022-03-21' },
    conditions: [assessment],
    source: unverified('Data Protection Act 2018 s. 119A'),
  }),
  instrument({
    id: 'uk-bcr',
    name: 'UK binding corporate rules',
    exporter: 'UK',
    kind: 'binding-rules',
    countries: 'any',
    dates: { from: '2021-01-01' },
    conditions: [approvedGroup],
    source: unverified('UK GDPR Art. 47'),
  }),
];
