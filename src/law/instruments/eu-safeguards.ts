import type { Instrument } from '../instrument.ts';
import { unverified, verified } from '../source.ts';
import { instrument } from './build.ts';
import { approvedGroup, assessment, contractBefore } from './condition.ts';

const clauses = { exporter: 'EU', kind: 'clauses', countries: 'any' } as const;

const oldSet = {
  ...clauses,
  // Art. 4(2) and (3) repealed the old sets for new contracts, Art. 4(4) let those already made run on.
  conditions: contractBefore('2021-09-27'),
} as const;

const oldSetEnds = {
  kind: 'expires',
  on: '2022-12-27',
  source: unverified('Implementing Decision (EU) 2021/914 Art. 4(4)'),
} as const;

/** Standard contractual clauses and binding corporate rules (GDPR Art. 46, 47). */
export const EU_SAFEGUARDS: readonly Instrument[] = [
  instrument({
    ...oldSet,
    id: 'scc-2001',
    name: 'Standard contractual clauses of 2001 (controller to controller, set I)',
    dates: { adopted: '2001-06-15', published: '2001-07-04', from: '2001-09-03', ends: oldSetEnds },
    source: unverified('Decision 2001/497/EC'),
  }),
  instrument({
    ...oldSet,
    id: 'scc-2004',
    name: 'Standard contractual clauses of 2004 (controller to controller, set II)',
    dates: { adopted: '2004-12-27', published: '2004-12-29', from: '2005-04-01', ends: oldSetEnds },
    source: unverified('Decision 2004/915/EC'),
  }),
  instrument({
    ...oldSet,
    id: 'scc-2010',
    name: 'Standard contractual clauses of 2010 (controller to processor)',
    dates: { adopted: '2010-02-05', published: '2010-02-12', from: '2010-05-15', ends: oldSetEnds },
    source: unverified('Decision 2010/87/EU'),
  }),
  instrument({
    ...clauses,
    id: 'scc-2021',
    name: 'Standard contractual clauses of 2021, modules 1 to 4',
    dates: { adopted: '2021-06-04', published: '2021-06-07', from: '2021-06-27' },
    conditions: [
      assessment,
      {
        kind: 'importer-not-subject-to-gdpr',
        text: 'The recipient is not itself subject to the GDPR for this processing (recital 7).',
      },
    ],
    source: unverified('Implementing Decision (EU) 2021/914'),
    notes: [
      'Adopted on 2021-06-04 and published in OJ L 199 of 2021-06-07; in force on the twentieth day after that.',
    ],
  }),
  instrument({
    id: 'bcr',
    name: 'Binding corporate rules',
    exporter: 'EU',
    kind: 'binding-rules',
    countries: 'any',
    dates: { from: '2018-05-25' },
    conditions: [approvedGroup],
    source: verified('GDPR Art. 47'),
  }),
];
