import { type Fact, factsOf, type RecipientFact, type TransferFact } from '../../fact/index.ts';
import {
  assessTransfer,
  claimsOf,
  type ExporterLaw,
  exporterLawOf,
  type InstrumentKind,
  isKnownInstrument,
  leavesHome,
  unconditionalAdequacy,
} from '../../law/index.ts';
import type { RowContext } from './context.ts';

/** What a transfer rests on today: an instrument, nothing that holds, or nothing that is stated. */
export type Ground = InstrumentKind | 'fallen' | 'not-stated';

/** A fact that data leave. */
export type Leaving = TransferFact | RecipientFact;

/** What leaves the area of the shop's own law, and for each what protects it on the day; undefined where that law is not known. */
export function leavingWithGround(context: RowContext): ReadonlyMap<Leaving, Ground | undefined> {
  const { facts, on } = context;
  const home = context.declaration.controller.country;
  const known = found.get(facts);
  if (known?.on === on && known.home === home) return known.leaving;
  const law = exporterLawOf(home, on);
  const leaving = new Map(leavingFacts(context).map((fact) => [fact, law && groundOf(fact, law, on)]));
  found.set(facts, { on, home, leaving });
  return leaving;
}

/** What was found last for some facts: every layer in every language asks the same. */
const found = new WeakMap<
  readonly Fact[],
  {
    readonly on: string;
    readonly home: string;
    readonly leaving: ReadonlyMap<Leaving, Ground | undefined>;
  }
>();

/** The country that a fact says data go to. */
export function countryOf(fact: Leaving): string | undefined {
  return fact.kind === 'transfer' ? fact.country : fact.recipient.country;
}

/** Declared transfers, and recipients abroad that no transfer is declared for. */
function leavingFacts(context: RowContext): readonly Leaving[] {
  const home = context.declaration.controller.country;
  const transfers = factsOf(context.facts, 'transfer');
  const wayOf = (f: Leaving) => `${f.practice} ${f.recipient.id}`;
  const declared = new Set(transfers.map(wayOf));
  const others = factsOf(context.facts, 'recipient').filter((f) => !declared.has(wayOf(f)));
  return [...transfers, ...others].filter((f) => {
    const country = countryOf(f);
    return country !== undefined && leavesHome(home, country, context.on);
  });
}

/** An adequacy decision protects the data also where the declaration forgot to name it. */
function groundOf(fact: Leaving, exporter: ExporterLaw, on: string): Ground {
  const route = { exporter, country: countryOf(fact) ?? '', on };
  const claims = fact.kind === 'transfer' ? claimsOf(fact.claims) : [];
  const result = assessTransfer({ ...route, claims });
  if (result.holds === true) return result.by.kind;
  if (unconditionalAdequacy(route)) return 'adequacy';
  const isStated = claims.some((claim) => isKnownInstrument(claim.instrument));
  return isStated ? 'fallen' : 'not-stated';
}
