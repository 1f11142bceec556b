import { type Fact, factsOf, type RecipientFact, type TransferFact } from '../../../fact/index.ts';
import { countryName } from '../../../language/index.ts';
import {
  assessTransfer,
  claimsOf,
  type ExporterLaw,
  exporterLawOf,
  type InstrumentKind,
  isWithinArea,
} from '../../../law/index.ts';
import { homeOf, item, type RowContext, sentence, wordsOf } from '../context.ts';
import { listSentences } from '../list.ts';
import type { RowContent } from './row-content.ts';

/** The message for each kind of ground that a transfer rests on today. */
const MESSAGES = {
  adequacy: 'transfer.adequacy',
  framework: 'transfer.framework',
  clauses: 'transfer.clauses',
  'binding-rules': 'transfer.bindingRules',
  derogation: 'transfer.derogation',
} as const satisfies Record<InstrumentKind, string>;

type Leaving = TransferFact | RecipientFact;

/** Where it goes: every country outside the area of the shop's own law, and what protects the data there today. */
export function transferRow(context: RowContext): RowContent {
  const law = exporterLawOf(context.declaration.controller.country);
  const question = { home: homeOf(context) };
  const leaving = leavingFacts(context, law);
  const unknown = factsOf(context.facts, 'recipient').filter((f) => f.recipient.country === undefined);
  const notStated = listSentences(
    context,
    'transfer.unknown',
    unknown.map((f) => item(wordsOf(context, f.recipient.name), f)),
  );
  if (leaving.length === 0 && unknown.length > 0) return { answer: notStated, isWeighty: true, question };
  if (leaving.length === 0) {
    const facts = factsOf(context.facts, 'recipient').map((f) => f.id);
    const hasTransfers = factsOf(context.facts, 'transfer').length > 0;
    const absence = factsOf(context.facts, 'absence').flatMap((f) => (f.of === 'transfer' ? [f.id] : []));
    const stated = [...absence, ...factsOf(context.facts, 'transfer').map((f) => f.id), ...facts];
    // An incomplete declaration cannot say that nothing leaves.
    if (absence.length === 0 && !hasTransfers) return { answer: [], isWeighty: true, question };
    const answer = [sentence(context, 'transfer.no', stated, question)];
    return { answer, state: 'no', isWeighty: true, question };
  }
  const named = (facts: readonly Leaving[]) =>
    facts.map((f) => item(countryName(countryOf(f) ?? '', context.language), f));
  const byKind = (Object.keys(MESSAGES) as InstrumentKind[]).flatMap((kind) =>
    listSentences(
      context,
      MESSAGES[kind],
      named(leaving.filter((f) => groundOf(f, law, context.on) === kind)),
    ),
  );
  const bare = law === undefined ? [] : leaving.filter((f) => groundOf(f, law, context.on) === undefined);
  return {
    answer: [
      ...listSentences(context, 'transfer.yes', named(leaving)),
      ...byKind,
      ...listSentences(context, 'transfer.unprotected', named(bare)),
      ...notStated,
    ],
    state: 'yes',
    isWeighty: true,
    question,
  };
}

function countryOf(fact: Leaving): string | undefined {
  return fact.kind === 'transfer' ? fact.country : fact.recipient.country;
}

/** Declared transfers, and recipients abroad that no transfer is declared for. */
function leavingFacts(context: RowContext, law: ExporterLaw | undefined): readonly Leaving[] {
  const home = context.declaration.controller.country;
  const leaves = (country: string) => (law ? !isWithinArea(law, country, context.on) : country !== home);
  const transfers = factsOf(context.facts, 'transfer');
  const isDeclared = (fact: Fact & RecipientFact) =>
    transfers.some((t) => t.practice === fact.practice && t.recipient.id === fact.recipient.id);
  const others = factsOf(context.facts, 'recipient').filter((f) => !isDeclared(f));
  return [...transfers, ...others].filter((f) => {
    const country = countryOf(f);
    return country !== undefined && leaves(country);
  });
}

function groundOf(fact: Leaving, exporter: ExporterLaw | undefined, on: string): InstrumentKind | undefined {
  if (exporter === undefined || fact.kind !== 'transfer') return undefined;
  const route = { exporter, country: fact.country, on };
  const result = assessTransfer({ ...route, claims: claimsOf(fact.claims) });
  return result.holds === true ? result.by.kind : undefined;
}
