import { type Fact, factsOf, type RecipientFact, type TransferFact } from '../../../fact/index.ts';
import { countryName } from '../../../language/index.ts';
import {
  assessTransfer,
  claimsOf,
  type ExporterLaw,
  exporterLawOf,
  type InstrumentKind,
  isKnownInstrument,
  leavesHome,
  unconditionalAdequacy,
} from '../../../law/index.ts';
import { homeOf, item, type RowContext, sentence, wordsOf } from '../context.ts';
import { listSentences } from '../list.ts';
import type { RowContent } from './row-content.ts';

/** What a transfer rests on today: an instrument, nothing that holds, or nothing that is stated. */
type Ground = InstrumentKind | 'fallen' | 'not-stated';

/** The message for each ground. */
const MESSAGES = {
  adequacy: 'transfer.adequacy',
  framework: 'transfer.framework',
  clauses: 'transfer.clauses',
  'binding-rules': 'transfer.bindingRules',
  derogation: 'transfer.derogation',
  fallen: 'transfer.unprotected',
  'not-stated': 'transfer.notStated',
} as const satisfies Record<Ground, string>;

type Leaving = TransferFact | RecipientFact;

/** Where it goes: every country outside the area of the shop's own law, and what protects the data there today. */
export function transferRow(context: RowContext): RowContent {
  const law = exporterLawOf(context.declaration.controller.country, context.on);
  const question = { home: homeOf(context) };
  const leaving = leavingFacts(context);
  const unknown = factsOf(context.facts, 'recipient').filter((f) => f.recipient.country === undefined);
  const notStated = listSentences(
    context,
    'transfer.unknown',
    unknown.map((f) => item(wordsOf(context, f.recipient.name), f)),
  );
  if (leaving.length === 0 && unknown.length > 0) return { answer: notStated, isWeighty: true, question };
  // An incomplete declaration cannot say that nothing leaves.
  if (leaving.length === 0 && context.isComplete === false) return { answer: [], isWeighty: true, question };
  if (leaving.length === 0) {
    const facts = factsOf(context.facts, 'recipient').map((f) => f.id);
    const hasTransfers = factsOf(context.facts, 'transfer').length > 0;
    const absence = factsOf(context.facts, 'absence').flatMap((f) => (f.of === 'transfer' ? [f.id] : []));
    const stated = [...absence, ...factsOf(context.facts, 'transfer').map((f) => f.id), ...facts];
    if (absence.length === 0 && !hasTransfers) return { answer: [], isWeighty: true, question };
    const answer = [sentence(context, 'transfer.no', stated, question)];
    return { answer, state: 'no', isWeighty: true, question };
  }
  const named = (facts: readonly Leaving[]) =>
    facts.map((f) => item(countryName(countryOf(f) ?? '', context.language), f));
  const firms = (facts: readonly Leaving[]) => facts.map((f) => item(wordsOf(context, f.recipient.name), f));
  const grounds = new Map(leaving.map((f) => [f, law && groundOf(f, law, context.on)]));
  const byGround = (Object.keys(MESSAGES) as Ground[]).flatMap((ground) =>
    listSentences(
      context,
      MESSAGES[ground],
      // A framework covers firms that joined it, not a country.
      (ground === 'framework' ? firms : named)(leaving.filter((f) => grounds.get(f) === ground)),
    ),
  );
  return {
    answer: [...listSentences(context, 'transfer.yes', named(leaving)), ...byGround, ...notStated],
    state: 'yes',
    isWeighty: true,
    question,
  };
}

function countryOf(fact: Leaving): string | undefined {
  return fact.kind === 'transfer' ? fact.country : fact.recipient.country;
}

/** Declared transfers, and recipients abroad that no transfer is declared for. */
function leavingFacts(context: RowContext): readonly Leaving[] {
  const home = context.declaration.controller.country;
  const transfers = factsOf(context.facts, 'transfer');
  const isDeclared = (fact: Fact & RecipientFact) =>
    transfers.some((t) => t.practice === fact.practice && t.recipient.id === fact.recipient.id);
  const others = factsOf(context.facts, 'recipient').filter((f) => !isDeclared(f));
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
