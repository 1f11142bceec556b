import type { Instrument } from '../instrument.ts';
import { verified } from '../source.ts';
import { instrument } from './build.ts';
import { listed } from './condition.ts';

const common = { exporter: 'EU', kind: 'framework', countries: ['US'], conditions: [listed] } as const;

/** The three frameworks for transfers from the Union to listed companies in the United States. */
export const EU_US_FRAMEWORKS: readonly Instrument[] = [
  instrument({
    ...common,
    id: 'eu-us-safe-harbor',
    name: 'US Safe Harbor',
    dates: {
      adopted: '2000-07-26',
      published: '2000-08-25',
      from: '2000-07-26',
      ends: { kind: 'annulled', on: '2015-10-06', source: verified('C-362/14 Schrems') },
    },
    source: verified('Decision 2000/520/EC'),
  }),
  instrument({
    ...common,
    id: 'eu-us-privacy-shield',
    name: 'EU-US Privacy Shield',
    dates: {
      adopted: '2016-07-12',
      published: '2016-08-01',
      from: '2016-07-12',
      ends: { kind: 'annulled', on: '2020-07-16', source: verified('C-311/18 Schrems II') },
    },
    source: verified('Implementing Decision (EU) 2016/1250'),
  }),
  instrument({
    ...common,
    id: 'eu-us-dpf',
    name: 'EU-US Data Privacy Framework',
    dates: { adopted: '2023-07-10', published: '2023-09-20', from: '2023-07-10' },
    source: verified('Implementing Decision (EU) 2023/1795'),
    notes: ['Upheld on 2025-09-03 (T-553/23 Latombe v Commission); an appeal is lodged (C-703/25 P).'],
  }),
];
