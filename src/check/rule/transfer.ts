import type { InstrumentClaim, Path } from '../../declaration/index.ts';
import {
  alternativesFor,
  assessTransfer,
  type ConditionKind,
  claimsOf,
  type ExporterLaw,
  exporterLawOf,
  INSTRUMENT_IDS,
  type Instrument,
  isKnownDestination,
  isKnownInstrument,
  isWithinArea,
  leavesHome,
  type TransferFailure,
  unconditionalAdequacy,
} from '../../law/index.ts';
import { didYouMean, type Problem, quote } from '../../shared/index.ts';
import { type CheckContext, cite, forEachPractice, problemAt } from '../context.ts';

/** How to name the area of each law on transfers, what to cite for transfers out of it, and for those by a shop elsewhere. */
const LAWS: Readonly<
  Record<
    ExporterLaw,
    {
      readonly area: string;
      readonly cited: Pick<Problem, 'why' | 'isUnverified'>;
      readonly fromAbroad: string;
    }
  >
> = {
  EU: {
    area: 'the EU',
    cited: { why: 'GDPR Art. 44 to 49, Art. 13(1)(f), 14(1)(f).' },
    fromAbroad: 'GDPR Art. 44, where Art. 3(2) applies.',
  },
  UK: {
    area: 'the United Kingdom',
    cited: { why: 'UK GDPR Art. 44 to 49, Art. 13(1)(f), 14(1)(f).', isUnverified: true },
    fromAbroad: 'UK GDPR Art. 44, where Art. 3(2) applies.',
  },
  CH: {
    area: 'Switzerland',
    cited: { why: 'FADP Art. 16, 17, 19(4).', isUnverified: true },
    fromAbroad: 'FADP Art. 16.',
  },
};

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
  const { controller, practices, recipients } = context.declaration;
  const { country } = controller;
  const isAbroad = (to: string | undefined): boolean =>
    to !== undefined && leavesHome(country, to, context.on);
  const hasTransfers = [...practices.values()].some(
    (p) =>
      (p.transfers ?? []).some((t) => isAbroad(t.country)) ||
      (p.recipients ?? []).some((id) => isAbroad(recipients.get(id)?.country)),
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
          ...LAWS[exporter].cited,
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
          ...LAWS[c.exporter].cited,
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
        ...(sources.length > 0 ? cite(sources) : LAWS[c.exporter].cited),
        help: help(),
      },
    ),
  ];
}

/** Customers elsewhere in Europe are under their own rules on transfers, whoever exports. */
function abroad(context: CheckContext, c: Case): readonly Problem[] {
  const laws = new Set(
    context.declaration.countries.flatMap((country) => exporterLawOf(country, context.on) ?? []),
  );
  return [...laws].flatMap((law) => {
    if (law === c.exporter || isWithinArea(law, c.country, context.on)) return [];
    const { on, without } = context;
    const route = { exporter: law, country: c.country, on, without };
    const result = assessTransfer({ ...route, claims: claimsOf(c.claims) });
    if (result.holds !== false || unconditionalAdequacy(route)) return [];
    const { area, fromAbroad } = LAWS[law];
    const own = result.failures.filter((f: TransferFailure) => f.reason !== 'wrong-exporter');
    return [
      problemAt(context, 'transfer-unfit-abroad', [...c.place, 'instruments'], {
        message:
          `For customers in ${area} nothing carries this transfer to ${c.country}. ${own.map((f) => f.text).join(' ')}`.trim(),
        found: c.claims.map((claim) => claim.use).join(', '),
        why: fromAbroad,
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

/** The key of the declaration that states each condition; what is only excluded needs no key. */
const KEYS: Partial<Record<ConditionKind, string>> = {
  listed: 'listed: true',
  assessment: 'assessment: true',
  'approved-group': 'approved: true',
  'processing-unchanged': 'unchanged: true',
  occasional: 'occasional: true',
  'commercial-pipeda': 'inScope: true',
  'private-sector': 'inScope: true',
  'automated-only': 'inScope: true',
};

/** An instrument as it is written in the declaration, with what has to be true for that. */
function describe(instrument: Instrument, country: string): string {
  const conditions = instrument.conditions.filter(
    (c) => c.onlyFor === undefined || c.onlyFor.includes(country),
  );
  const keys = [...new Set(conditions.flatMap((c) => KEYS[c.kind] ?? []))];
  const entry = `{ ${[`use: ${instrument.id}`, ...keys].join(', ')} }`;
  const texts = conditions.map((c) => c.text.replace(/\.$/, '')).join('; ');
  return texts === '' ? entry : `${entry} (${texts})`;
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
