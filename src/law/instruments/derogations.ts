import type { Instrument } from '../instrument.ts';
import type { ExporterLaw } from '../regime.ts';
import { unverified, verified } from '../source.ts';
import { instrument } from './build.ts';
import { occasional } from './condition.ts';

/** A derogation with its place in each law; a place that is missing means that the law does not have it. */
interface Row {
  readonly id: string;
  readonly name: string;
  readonly gdpr: string;
  readonly fadp?: string;
}

const rows: readonly Row[] = [
  { id: 'consent', name: 'explicit consent', gdpr: '49(1)(a)', fadp: '17(1)(a)' },
  { id: 'contract', name: 'contract with the customer', gdpr: '49(1)(b)', fadp: '17(1)(b)(1)' },
  {
    id: 'contract-in-interest',
    name: 'contract in the customer’s interest',
    gdpr: '49(1)(c)',
    fadp: '17(1)(b)(2)',
  },
  { id: 'public-interest', name: 'important public interest', gdpr: '49(1)(d)', fadp: '17(1)(c)(1)' },
  { id: 'legal-claims', name: 'legal claims', gdpr: '49(1)(e)', fadp: '17(1)(c)(2)' },
  { id: 'vital-interests', name: 'vital interests', gdpr: '49(1)(f)', fadp: '17(1)(d)' },
  { id: 'register', name: 'public register', gdpr: '49(1)(g)', fadp: '17(1)(f)' },
  { id: 'compelling-interests', name: 'compelling legitimate interests', gdpr: '49(1), second subparagraph' },
];

const laws: readonly { exporter: ExporterLaw; prefix: string; from: string; law: string }[] = [
  { exporter: 'EU', prefix: '', from: '2018-05-25', law: 'GDPR' },
  { exporter: 'UK', prefix: 'uk-', from: '2021-01-01', law: 'UK GDPR' },
  { exporter: 'CH', prefix: 'ch-', from: '2023-09-01', law: 'FADP' },
];

/** The exceptions for single transfers (GDPR Art. 49, UK GDPR Art. 49, FADP Art. 17): never for routine flows. */
export const DEROGATIONS: readonly Instrument[] = laws.flatMap(({ exporter, prefix, from, law }) =>
  rows.flatMap((row): readonly Instrument[] => {
    const place = exporter === 'CH' ? row.fadp : row.gdpr;
    if (place === undefined) return [];
    return [
      instrument({
        id: `${prefix}derogation-${row.id}`,
        name: `Derogation (${law}): ${row.name}`,
        exporter,
        kind: 'derogation',
        countries: 'any',
        dates: { from },
        conditions: [occasional],
        // Art. 49(1)(a) to (g) were read; its second subparagraph and the other two laws were not.
        source: (exporter === 'EU' && place.endsWith(')') ? verified : unverified)(`${law} Art. ${place}`),
      }),
    ];
  }),
);
