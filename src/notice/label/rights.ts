import { type DatumFact, factsOf, isProtected } from '../../fact/index.ts';
import { type Right, regimeOf, rightsFor } from '../../law/index.ts';
import type { Sentence } from '../sentence.ts';
import { type RowContext, sentence } from './context.ts';

/** The rights that plain layers tell; other laws call the same right by another name. */
const TOLD = [
  ['access', ['access', 'know']],
  ['rectification', ['rectification', 'correct']],
  ['portability', ['portability']],
  ['erasure', ['erasure', 'delete']],
  ['optOut', ['opt-out-of-sale']],
  ['limit', ['limit-sensitive']],
] as const satisfies readonly (readonly [string, readonly Right[]])[];

/** A right that customers have over at least one practice, with the legal bases that it follows from. */
export interface ToldRight {
  readonly right: (typeof TOLD)[number][0] | 'erasureSome';
  readonly facts: readonly string[];
}

/** The rights that hold. Objection, withdrawal and review by a person are told apart from these (Art. 21(4) GDPR). */
export function rightsTold(context: RowContext): readonly ToldRight[] {
  const held = rightsHeld(context);
  return TOLD.flatMap(([right, rights]): readonly ToldRight[] => {
    const facts = [...new Set(rights.flatMap((one) => [...(held.get(one) ?? [])]))];
    if (facts.length === 0) return [];
    const isPartial = right === 'erasure' && facts.length < factsOf(context.facts, 'basis').length;
    return [{ right: isPartial ? 'erasureSome' : right, facts }];
  });
}

/** Says each right in a sentence. */
export function rightSentences(context: RowContext): readonly Sentence[] {
  const said = rightsTold(context).map(({ right, facts }) => sentence(context, `choice.${right}`, facts));
  return said.map((s, index) => (index === 0 ? s : { ...s, goesOn: true }));
}

/** For each right, the facts about the bases of the practices that it holds for, in any country served. */
function rightsHeld(context: RowContext): ReadonlyMap<Right, ReadonlySet<string>> {
  const { declaration, facts, on } = context;
  const countries = [declaration.controller.country, ...declaration.countries];
  const regimes = new Set(countries.flatMap((country) => regimeOf(country, on) ?? []));
  const data = new Map<string, DatumFact[]>();
  for (const fact of factsOf(facts, 'datum')) {
    const known = data.get(fact.practice);
    if (known) known.push(fact);
    else data.set(fact.practice, [fact]);
  }
  const marketing = new Set(factsOf(facts, 'purpose').flatMap((f) => (f.isAdvertising ? [f.practice] : [])));
  const shared = new Set(
    factsOf(facts, 'recipient').flatMap((f) =>
      f.recipient.buysData === true || f.recipient.advertisesElsewhere === true ? [f.practice] : [],
    ),
  );
  const decided = new Set(factsOf(facts, 'automated-decision').map((f) => f.practice));
  const held = new Map<Right, Set<string>>();
  for (const { id, practice, basis, condition } of factsOf(facts, 'basis')) {
    const used = data.get(practice) ?? [];
    for (const regime of regimes) {
      const rights = rightsFor({
        regime,
        basis,
        sources: used.map((f) => f.datum.source),
        isMarketing: marketing.has(practice),
        hasAutomatedDecision: decided.has(practice),
        specialCondition: condition,
        isSoldOrShared: shared.has(practice),
        isSensitive: used.some((f) => isProtected(f.datum)),
        on,
      });
      for (const { right } of rights) held.set(right, (held.get(right) ?? new Set()).add(id));
    }
  }
  return held;
}
