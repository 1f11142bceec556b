import { unmetCondition } from './claim-condition.ts';
import { countryOf, isInEea } from './country.ts';
import {
  coversCountry,
  type Instrument,
  type InstrumentKind,
  isInstrumentInForce,
  untilOf,
} from './instrument.ts';
import { INSTRUMENTS, instrumentOf } from './instrument-list.ts';
import { type ExporterLaw, exporterLawOf } from './regime.ts';
import type { TransferClaim, TransferFailure } from './transfer-claim.ts';

/** Where a transfer starts and ends, and the day on which it is judged. */
export interface TransferRoute {
  readonly exporter: ExporterLaw;
  /** Country of the recipient, or `EPO`. */
  readonly country: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Ids of instruments to treat as fallen: "what if". */
  readonly without?: readonly string[] | undefined;
}

/** A transfer with the alternatives on which it rests, in order. */
export interface TransferInput extends TransferRoute {
  readonly claims: readonly TransferClaim[];
}

/** What became of a transfer: carried by an instrument, in need of none, or denied with a reason per alternative. */
export type TransferAssessment =
  | { readonly holds: true; readonly by: Instrument; readonly isUnverified: boolean }
  | { readonly holds: 'not-needed' }
  | { readonly holds: false; readonly failures: readonly TransferFailure[] };

/** Whether data stay in the area of the exporter's own law, so that no instrument is needed. */
export function isWithinArea(exporter: ExporterLaw, country: string, on: string): boolean {
  if (exporter === 'EU') return isInEea(country, on);
  return country === (exporter === 'UK' ? 'GB' : 'CH');
}

/**
 * Whether data that go to a country leave the area of the law of a company's own country. Where that law is not
 * covered, the area is the country itself.
 */
export function leavesHome(home: string, country: string, on: string): boolean {
  const law = exporterLawOf(home, on);
  return law === undefined ? countryOf(country) !== countryOf(home) : !isWithinArea(law, country, on);
}

function endFailure(instrument: Instrument, claim: TransferClaim): TransferFailure {
  const { ends } = instrument.dates;
  if (ends === undefined) throw new Error(`${instrument.id} is over without an end`);
  const how = {
    annulled: `was struck down on ${ends.on} (${ends.source.text})`,
    withdrawn: `lost its recognition on ${ends.on} (${ends.source.text})`,
    expires: `ended with ${ends.on} (${ends.source.text})`,
  }[ends.kind];
  return {
    claim,
    reason: ends.kind === 'expires' ? 'expired' : 'fell',
    instrument,
    text: `${instrument.name} ${how}.`,
    source: ends.source,
  };
}

function failureOf(claim: TransferClaim, route: TransferRoute): TransferFailure | Instrument {
  const instrument = instrumentOf(claim.instrument);
  if (instrument === undefined) {
    return {
      claim,
      reason: 'unknown-instrument',
      text: `"${claim.instrument}" is not a known transfer instrument.`,
    };
  }
  const fail = (reason: TransferFailure['reason'], text: string): TransferFailure => ({
    claim,
    reason,
    instrument,
    text,
    source: instrument.source,
  });
  if (instrument.exporter !== route.exporter) {
    return fail(
      'wrong-exporter',
      `${instrument.name} is for exporters under ${instrument.exporter} law, not under ${route.exporter} law.`,
    );
  }
  if (!coversCountry(instrument, route.country)) {
    return fail('wrong-country', `${instrument.name} does not cover transfers to ${route.country}.`);
  }
  const { from } = instrument.dates;
  if (from !== undefined && route.on < from) {
    return fail('not-yet', `${instrument.name} has effect from ${from} only (${instrument.source.text}).`);
  }
  const until = untilOf(instrument);
  if (until !== undefined && route.on >= until) return endFailure(instrument, claim);
  if (route.without?.includes(instrument.id)) {
    return fail('withdrawn-in-question', `${instrument.name} is taken as fallen in this question.`);
  }
  const unmet = unmetCondition(instrument, claim, route.country, route.on);
  return unmet === undefined ? instrument : fail(unmet.reason, unmet.text);
}

/**
 * Judges a transfer on a day: the first alternative that holds carries it, and it is denied only when none does.
 *
 * A transfer without any alternative is denied with no failures: the caller reports that no instrument is stated.
 */
export function assessTransfer(input: TransferInput): TransferAssessment {
  if (isWithinArea(input.exporter, input.country, input.on)) return { holds: 'not-needed' };
  const failures: TransferFailure[] = [];
  for (const claim of input.claims) {
    const result = failureOf(claim, input);
    if ('reason' in result) failures.push(result);
    else return { holds: true, by: result, isUnverified: !result.isVerified };
  }
  return { holds: false, failures };
}

/**
 * The adequacy decision that covers every transfer to a country on a day: one without a condition holds whether or not
 * anybody states it (GDPR Art. 45(1): no specific authorisation). Undefined where there is none, or where it has a scope.
 */
export function unconditionalAdequacy({
  exporter,
  country,
  on,
  without,
}: TransferRoute): Instrument | undefined {
  return INSTRUMENTS.find(
    (instrument) =>
      instrument.kind === 'adequacy' &&
      instrument.exporter === exporter &&
      coversCountry(instrument, country) &&
      isInstrumentInForce(instrument, on) &&
      !without?.includes(instrument.id) &&
      instrument.conditions.every(
        ({ onlyFor }) => onlyFor !== undefined && !onlyFor.includes(countryOf(country)),
      ),
  );
}

const preference: readonly InstrumentKind[] = [
  'adequacy',
  'framework',
  'clauses',
  'binding-rules',
  'derogation',
];

function isOpenToNewContracts(instrument: Instrument, on: string): boolean {
  return !instrument.conditions.some(
    ({ kind, before }) => kind === 'contract-before' && before !== undefined && on >= before,
  );
}

/**
 * The instruments that could carry a transfer on a day, the simplest first; their conditions say what each would need.
 *
 * Sets of clauses that are closed to new contracts are left out. Empty when no instrument is needed.
 */
export function alternativesFor(route: TransferRoute): readonly Instrument[] {
  if (isWithinArea(route.exporter, route.country, route.on)) return [];
  return INSTRUMENTS.filter(
    (instrument) =>
      instrument.exporter === route.exporter &&
      coversCountry(instrument, route.country) &&
      isInstrumentInForce(instrument, route.on) &&
      isOpenToNewContracts(instrument, route.on) &&
      !route.without?.includes(instrument.id),
  ).sort((a, b) => preference.indexOf(a.kind) - preference.indexOf(b.kind));
}
