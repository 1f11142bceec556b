import { type Fact, factsOf, isProtected } from '../../fact/index.ts';
import { type Regime, type Right, type RightCondition, rightsFor } from '../../law/index.ts';
import { grouped } from '../grouped.ts';
import type { RowContext } from '../label/context.ts';
import { regimesOf } from './regimes.ts';

/** A right over one practice under one law. */
export interface HeldRight {
  readonly right: Right;
  readonly regime: Regime;
  readonly practice: string;
  /** The id of the fact about the basis that the right follows from. */
  readonly fact: string;
  readonly condition: RightCondition | undefined;
  /** Where the law grants it. */
  readonly source: string;
}

/** Every right over every practice, under each law that binds the shop. */
export function heldRights(context: RowContext): readonly HeldRight[] {
  const regimes = regimesOf(context);
  const sources = grouped(factsOf(context.facts, 'datum'), (f) => f.practice);
  const marketing = practicesWith(factsOf(context.facts, 'purpose').filter((f) => f.isAdvertising));
  const decided = practicesWith(factsOf(context.facts, 'automated-decision'));
  const shared = practicesWith(
    factsOf(context.facts, 'recipient').filter(
      ({ recipient }) => recipient.buysData === true || recipient.advertisesElsewhere === true,
    ),
  );
  return factsOf(context.facts, 'basis').flatMap(({ id, practice, basis, condition }) => {
    const data = sources.get(practice) ?? [];
    return regimes.flatMap((regime) =>
      rightsFor({
        regime,
        basis,
        sources: data.map((f) => f.datum.source),
        isMarketing: marketing.has(practice),
        hasAutomatedDecision: decided.has(practice),
        specialCondition: condition,
        isSoldOrShared: shared.has(practice),
        isSensitive: data.some((f) => isProtected(f.datum)),
        on: context.on,
      }).map((granted) => ({
        right: granted.right,
        regime,
        practice,
        fact: id,
        condition: granted.condition,
        source: granted.source.text,
      })),
    );
  });
}

function practicesWith(facts: readonly (Fact & { readonly practice: string })[]): ReadonlySet<string> {
  return new Set(facts.map((f) => f.practice));
}
