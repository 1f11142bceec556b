import { Temporal } from 'temporal-polyfill';
import { countryOf } from './country.ts';
import { isInForce } from './in-force.ts';
import type { ExporterLaw } from './regime.ts';
import type { Source } from './source.ts';

/** What kind of ground for a transfer an instrument is. */
export type InstrumentKind = 'adequacy' | 'framework' | 'clauses' | 'binding-rules' | 'derogation';

/** What must be the case for an instrument to carry a transfer. */
export type ConditionKind =
  | 'listed'
  | 'commercial-pipeda'
  | 'automated-only'
  | 'private-sector'
  | 'not-fsc-credit'
  | 'not-religious-or-political'
  | 'contract-before'
  | 'processing-unchanged'
  | 'importer-not-subject-to-gdpr'
  | 'assessment'
  | 'approved-group'
  | 'occasional';

/** A condition of an instrument, with its sentence. */
export interface InstrumentCondition {
  readonly kind: ConditionKind;
  readonly text: string;
  /** For `contract-before` and `processing-unchanged`: the first day that is too late. */
  readonly before?: string;
  /** The condition binds for these countries alone. */
  readonly onlyFor?: readonly string[];
}

/**
 * How an instrument ends: `annulled` by a court and `withdrawn` by its author bite on that very day,
 * `expires` names the last day that still counts.
 */
export interface Ending {
  readonly kind: 'annulled' | 'withdrawn' | 'expires';
  readonly on: string;
  readonly source: Source;
}

/** The days of an instrument, kept apart: adopted, published, and of legal effect (`from`). */
export interface InstrumentDates {
  readonly adopted?: string;
  readonly published?: string;
  /** First day of legal effect. */
  readonly from?: string;
  readonly ends?: Ending;
}

/** A legal ground on which data can leave the area of an exporter's law. */
export interface Instrument {
  /** For example `eu-us-dpf`, `adequacy-jp`, `scc-2021`. */
  readonly id: string;
  readonly name: string;
  readonly exporter: ExporterLaw;
  readonly kind: InstrumentKind;
  /** ISO 3166-1 alpha-2 codes, or `EPO` for the European Patent Organisation. */
  readonly countries: readonly string[] | 'any';
  readonly dates: InstrumentDates;
  readonly conditions: readonly InstrumentCondition[];
  readonly source: Source;
  /** What else happened: extensions, challenges, reviews. */
  readonly notes: readonly string[];
  /** False when its dates were not read in the text of the law. */
  readonly isVerified: boolean;
}

/**
 * The first day on which an instrument no longer holds, or undefined when no end is set.
 *
 * An annulment or a withdrawal bites on its very day; an expiry lets the last day pass, because an act that ceases on a
 * date ceases with the last hour of that day (Regulation (EEC, Euratom) No 1182/71 Art. 4(2)).
 */
export function untilOf(instrument: Instrument): string | undefined {
  const { ends } = instrument.dates;
  if (ends === undefined) return undefined;
  return ends.kind === 'expires' ? Temporal.PlainDate.from(ends.on).add({ days: 1 }).toString() : ends.on;
}

/** Whether an instrument has legal effect on a day (`YYYY-MM-DD`), whatever its conditions. */
export function isInstrumentInForce(instrument: Instrument, on: string): boolean {
  const { from } = instrument.dates;
  const until = untilOf(instrument);
  return isInForce(
    { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) },
    on,
  );
}

/** Whether an instrument reaches a country; `US-CA` counts as `US`. */
export function coversCountry(instrument: Instrument, country: string): boolean {
  return instrument.countries === 'any' || instrument.countries.includes(countryOf(country));
}
