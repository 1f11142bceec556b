import type { Instrument, InstrumentCondition } from '../instrument.ts';
import { unverified } from '../source.ts';
import { instrument } from './build.ts';
import { automatedOnly, commercialPipeda, privateSector } from './condition.ts';

/**
 * The decisions made under Directive 95/46/EC, in force under GDPR Art. 45(9), and Japan's.
 *
 * `from` is the day usually given; for some it is the day of adoption and for others that of publication, so all are unverified.
 */
export const EARLY_ADEQUACY: readonly {
  readonly country: string;
  readonly name: string;
  readonly decision: string;
  readonly adopted: string;
  readonly published: string;
  readonly from: string;
  readonly conditions?: readonly InstrumentCondition[];
}[] = [
  {
    country: 'CH',
    name: 'Switzerland',
    decision: 'Decision 2000/518/EC',
    adopted: '2000-07-26',
    published: '2000-08-25',
    from: '2000-08-25',
  },
  {
    country: 'CA',
    name: 'Canada',
    decision: 'Decision 2002/2/EC',
    adopted: '2001-12-20',
    published: '2002-01-04',
    from: '2002-01-04',
    conditions: [commercialPipeda],
  },
  {
    country: 'AR',
    name: 'Argentina',
    decision: 'Decision 2003/490/EC',
    adopted: '2003-06-30',
    published: '2003-07-05',
    from: '2003-07-05',
  },
  {
    country: 'GG',
    name: 'Guernsey',
    decision: 'Decision 2003/821/EC',
    adopted: '2003-11-21',
    published: '2003-11-25',
    from: '2003-11-21',
  },
  {
    country: 'IM',
    name: 'Isle of Man',
    decision: 'Decision 2004/411/EC',
    adopted: '2004-04-28',
    published: '2004-04-30',
    from: '2004-04-30',
  },
  {
    country: 'JE',
    name: 'Jersey',
    decision: 'Decision 2008/393/EC',
    adopted: '2008-05-08',
    published: '2008-05-28',
    from: '2008-05-26',
  },
  {
    country: 'FO',
    name: 'Faroe Islands',
    decision: 'Decision 2010/146/EU',
    adopted: '2010-03-05',
    published: '2010-03-09',
    from: '2010-03-09',
  },
  {
    country: 'AD',
    name: 'Andorra',
    decision: 'Decision 2010/625/EU',
    adopted: '2010-10-19',
    published: '2010-10-21',
    from: '2010-10-21',
  },
  {
    country: 'IL',
    name: 'Israel',
    decision: 'Decision 2011/61/EU',
    adopted: '2011-01-31',
    published: '2011-02-01',
    from: '2011-02-01',
    conditions: [automatedOnly],
  },
  {
    country: 'UY',
    name: 'Uruguay',
    decision: 'Implementing Decision 2012/484/EU',
    adopted: '2012-08-21',
    published: '2012-08-23',
    from: '2012-08-22',
  },
  {
    country: 'NZ',
    name: 'New Zealand',
    decision: 'Implementing Decision 2013/65/EU',
    adopted: '2012-12-19',
    published: '2013-01-30',
    from: '2012-12-20',
  },
  {
    country: 'JP',
    name: 'Japan',
    decision: 'Implementing Decision (EU) 2019/419',
    adopted: '2019-01-23',
    published: '2019-03-19',
    from: '2019-01-23',
    conditions: [privateSector],
  },
];

const early = EARLY_ADEQUACY.map((row) =>
  instrument({
    id: `adequacy-${row.country.toLowerCase()}`,
    name: `EU adequacy decision for ${row.name}`,
    exporter: 'EU',
    kind: 'adequacy',
    countries: [row.country],
    dates: { adopted: row.adopted, published: row.published, from: row.from },
    conditions: row.conditions ?? [],
    source: unverified(row.decision),
  }),
);

const common = { exporter: 'EU', kind: 'adequacy' } as const;

/** The adequacy decisions of the European Commission for whole countries and for one organisation. */
export const EU_ADEQUACY: readonly Instrument[] = [
  ...early,
  instrument({
    ...common,
    id: 'eu-uk-bridge',
    name: 'Bridge for the United Kingdom in the Trade and Cooperation Agreement',
    countries: ['GB'],
    dates: {
      from: '2021-01-01',
      ends: {
        kind: 'expires',
        on: '2021-06-28',
        source: unverified('EU-UK Trade and Cooperation Agreement Art. FINPROV.10A'),
      },
    },
    source: unverified('EU-UK Trade and Cooperation Agreement Art. FINPROV.10A'),
  }),
  instrument({
    ...common,
    id: 'adequacy-gb',
    name: 'EU adequacy decision for the United Kingdom',
    countries: ['GB'],
    dates: {
      adopted: '2021-06-28',
      published: '2021-10-11',
      from: '2021-06-28',
      ends: {
        kind: 'expires',
        on: '2031-12-27',
        source: unverified('Renewal of Implementing Decision (EU) 2021/1772, adopted on 2025-12-19'),
      },
    },
    source: unverified('Implementing Decision (EU) 2021/1772'),
    notes: [
      'First set to end with 2025-06-27, extended to 2025-12-27, then renewed on 2025-12-19 until 2031-12-27.',
    ],
  }),
  instrument({
    ...common,
    id: 'adequacy-kr',
    name: 'EU adequacy decision for the Republic of Korea',
    countries: ['KR'],
    dates: { adopted: '2021-12-17', published: '2022-02-24', from: '2021-12-17' },
    conditions: [
      {
        kind: 'not-fsc-credit',
        text: 'The data are not personal credit information under the oversight of Korea’s Financial Services Commission.',
      },
      {
        kind: 'not-religious-or-political',
        text: 'The recipient is not a religious body on mission nor a political party nominating candidates.',
      },
    ],
    source: unverified('Implementing Decision (EU) 2022/254'),
  }),
  instrument({
    ...common,
    id: 'adequacy-epo',
    name: 'EU adequacy decision for the European Patent Organisation',
    countries: ['EPO'],
    dates: { adopted: '2025-07-15', from: '2025-07-15' },
    source: unverified('Adequacy decision of 15 July 2025 (GDPR Art. 45)'),
    notes: ['The first decision for an international organisation.'],
  }),
  instrument({
    ...common,
    id: 'adequacy-br',
    name: 'EU adequacy decision for Brazil',
    countries: ['BR'],
    dates: { adopted: '2026-01-26', from: '2026-01-26' },
    source: unverified('Adequacy decision of 26 January 2026 (GDPR Art. 45)'),
    notes: ['Announced on 2026-01-27. Reviewed after four years.'],
  }),
];
