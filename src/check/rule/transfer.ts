import type { InstrumentClaim, Path } from '../../declaration/index.ts';
import {
  alternativesFor,
  assessTransfer,
  claimsOf,
  type ExporterLaw,
  exporterLawOf,
  INSTRUMENT_IDS,
  type Instrument,
  isKnownDestination,
  isKnownInstrument,
  isWithinArea,
  regimeOf,
  type TransferFailure,
} from '../../law/index.ts';
import { didYouMean, type Problem, quote } from '../../shared/index.ts';
import { type CheckContext, cite, forEachPractice, problemAt } from '../context.ts';

/** Data that leave the area of the exporter's law: declared, resting on an instrument, and on one that holds that day. */
export function transferRule(context: CheckContext): readonly Problem[] {
  const exporter = exporterLawOf(context.declaration.controller.country, context.on);
  if (exporter === undefined) return exporterNotCovered(context);
  return [
    ...undeclared(context, exporter),
    ...forEachPractice(context, (practice, path) =>
      (practice.transfers ?? []).flatMap((transfer, i) => {
        const place = [...path, 'transfers', i];
        const claims = transfer.instruments ?? [];
        if (!isKnownDestination(transfer.country)) return [];
        return [
          ...unknownInstruments(context, place, claims),
          ...assess(context, {
            exporter,
            place,
            country: transfer.country,
            recipient: transfer.recipient,
            claims,
          }),
        ];
      }),
    ),
    ...unverified(context, exporter),
  ];
}

function exporterNotCovered(context: CheckContext): readonly Problem[] {
  const { country } = context.declaration.controller;
  const hasTransfers = [...context.declaration.practices.values()].some(
    (p) => (p.transfers ?? []).length > 0,
  );
  if (!hasTransfers) return [];
  return [
    problemAt(context, 'not-covered', ['controller', 'country'], {
      message: `The law on transfers out of ${country} is not covered: no transfer was checked.`,
      found: quote(country),
      why: 'Klartext knows the transfer rules of the EU and EEA, the United Kingdom and Switzerland.',
      help: 'Have the transfers checked by somebody who knows that law.',
    }),
  ];
}

/** Recipients abroad that a practice names without saying that data leave. */
function undeclared(context: CheckContext, exporter: ExporterLaw): readonly Problem[] {
  return forEachPractice(context, (practice, path) =>
    (practice.recipients ?? []).flatMap((id, i) => {
      const recipient = context.declaration.recipients.get(id);
      const country = recipient?.country;
      if (country === undefined || !isKnownDestination(country)) return [];
      if (isWithinArea(exporter, country, context.on)) return [];
      if ((practice.transfers ?? []).some((t) => t.recipient === id)) return [];
      return [
        problemAt(context, 'transfer-not-declared', [...path, 'recipients', i], {
          message: `"${id}" is in ${country}, and no transfer to it is declared.`,
          found: quote(id),
          why: 'GDPR Art. 13(1)(f), 14(1)(f), Art. 44.',
          help: `Add a transfer: "transfers: [{ recipient: ${id}, country: ${country}, instruments: [ … ] }]". ${whatWouldHold(context, exporter, country, 'It can rest on:')}`,
        }),
      ];
    }),
  );
}

function unknownInstruments(
  context: CheckContext,
  place: Path,
  claims: readonly InstrumentClaim[],
): readonly Problem[] {
  return claims.flatMap((claim, i) =>
    isKnownInstrument(claim.use)
      ? []
      : [
          problemAt(context, 'unknown-reference', [...place, 'instruments', i, 'use'], {
            message: 'There is no transfer instrument with this id.',
            found: quote(claim.use),
            help: didYouMean(claim.use, INSTRUMENT_IDS) || '"klartext law" lists the instruments.',
          }),
        ],
  );
}

interface Case {
  readonly exporter: ExporterLaw;
  readonly place: Path;
  readonly country: string;
  readonly recipient: string;
  readonly claims: readonly InstrumentClaim[];
}

function assess(context: CheckContext, c: Case): readonly Problem[] {
  const { on, without } = context;
  const route = { exporter: c.exporter, country: c.country, on, without };
  if (isWithinArea(c.exporter, c.country, on)) return [];
  const help = () => whatWouldHold(context, c.exporter, c.country, `${c.recipient} needs instead:`);
  if (c.claims.length === 0) {
    return [
      problemAt(
        context,
        'transfer-without-instrument',
        [...c.place, 'instruments'],
        {
          message: `Data go to ${c.country}, and nothing says what the transfer rests on.`,
          why: 'GDPR Art. 44 to 49, Art. 13(1)(f), 14(1)(f).',
          help: help(),
        },
        'key',
      ),
    ];
  }
  // Alternatives with unknown ids have their own message.
  const result = assessTransfer({ ...route, claims: claimsOf(c.claims) });
  if (result.holds !== false) return abroad(context, c);
  const stated = result.failures.filter((f) => f.reason !== 'unknown-instrument');
  if (stated.length === 0) return [];
  // Alternatives for exporters elsewhere explain nothing, unless there are no others.
  const own = stated.filter((f) => f.reason !== 'wrong-exporter');
  const known = own.length > 0 ? own : stated;
  const hasFallen = known.some((f) => ['fell', 'expired', 'withdrawn-in-question'].includes(f.reason));
  const sources = known.flatMap((f) => f.source ?? []);
  return [
    problemAt(
      context,
      hasFallen ? 'transfer-instrument-fell' : 'transfer-instrument-unfit',
      [...c.place, 'instruments'],
      {
        message: `Nothing carries the transfer to ${c.country} on ${on}: ${known.map((f) => f.text).join(' ')}`,
        found: c.claims.map((claim) => claim.use).join(', '),
        ...cite(sources.length > 0 ? sources : [{ text: 'GDPR Art. 44', isVerified: true }]),
        help: help(),
      },
    ),
  ];
}

/** Customers in the United Kingdom and Switzerland are under their own rules on transfers, whoever exports. */
function abroad(context: CheckContext, c: Case): readonly Problem[] {
  const laws = new Set(
    context.declaration.countries.flatMap((country) => {
      const regime = regimeOf(country, context.on);
      return regime === 'uk-gdpr' ? ['UK' as const] : regime === 'ch-fadp' ? ['CH' as const] : [];
    }),
  );
  return [...laws].flatMap((law) => {
    if (law === c.exporter || isWithinArea(law, c.country, context.on)) return [];
    const { on, without } = context;
    const result = assessTransfer({
      exporter: law,
      country: c.country,
      on,
      without,
      claims: claimsOf(c.claims),
    });
    if (result.holds !== false) return [];
    const area = law === 'UK' ? 'the United Kingdom' : 'Switzerland';
    const own = result.failures.filter((f: TransferFailure) => f.reason !== 'wrong-exporter');
    return [
      problemAt(context, 'transfer-unfit-abroad', [...c.place, 'instruments'], {
        message:
          `For customers in ${area} nothing carries this transfer to ${c.country}. ${own.map((f) => f.text).join(' ')}`.trim(),
        found: c.claims.map((claim) => claim.use).join(', '),
        why: law === 'UK' ? 'UK GDPR Art. 44, where Art. 3(2) applies.' : 'FADP Art. 16.',
        isUnverified: true,
        help: whatWouldHold(context, law, c.country, 'Add under "instruments":'),
      }),
    ];
  });
}

/** Names the instruments that could carry a transfer that day, with what each asks for. */
function whatWouldHold(context: CheckContext, exporter: ExporterLaw, country: string, lead: string): string {
  const { on, without } = context;
  const options = alternativesFor({ exporter, country, on, without }).filter((i) => i.kind !== 'derogation');
  if (options.length === 0) return 'No instrument holds for this country on this day: keep the data here.';
  return `${lead} ${options.map((o) => describe(o, country)).join('; or ')}.`;
}

function describe(instrument: Instrument, country: string): string {
  const conditions = instrument.conditions
    .filter((c) => c.onlyFor === undefined || c.onlyFor.includes(country))
    .map((c) => c.text.replace(/\.$/, ''))
    .join('; ');
  return conditions === '' ? instrument.id : `${instrument.id} (${conditions})`;
}

/** One warning for each instrument in use whose dates nobody read in the text of the law. */
function unverified(context: CheckContext, exporter: ExporterLaw): readonly Problem[] {
  const seen = new Set<string>();
  return forEachPractice(context, (practice, path) =>
    (practice.transfers ?? []).flatMap((transfer, i) => {
      const claims = claimsOf(transfer.instruments ?? []);
      const { on, without } = context;
      const result = assessTransfer({ exporter, country: transfer.country, on, without, claims });
      if (result.holds !== true || !result.isUnverified || seen.has(result.by.id)) return [];
      seen.add(result.by.id);
      return [
        problemAt(context, 'transfer-unverified', [...path, 'transfers', i, 'instruments'], {
          message: `The dates of "${result.by.id}" are known here from reports about the law, not from its own text.`,
          found: result.by.name,
          why: result.by.source.text,
          isUnverified: true,
          help: 'Look them up before you rely on them.',
        }),
      ];
    }),
  );
}
