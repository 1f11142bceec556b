import { type Fact, factsOf } from '../../../fact/index.ts';
import { say } from '../../../language/index.ts';
import { wordsOf } from '../../label/context.ts';
import { kindOf, type PurposeKind } from '../../label/purpose-kinds.ts';
import type { Item } from '../../sentence.ts';
import { mostWords } from '../quotable.ts';
import type { ShortContext } from '../short.ts';
import { countOf } from '../shorten.ts';

/** Longest name of a practice, in words, that can stand before a sentence about it; and where there is no room at all. */
const LONGEST_NAME = 8;
const LONGEST_WITHOUT_ROOM = 3;

/** Has a practice a name short enough to stand before a sentence about it? */
export function hasShortName({ index, room }: ShortContext, practice: string): boolean {
  const fact = index.names.get(practice);
  return (
    fact !== undefined && mostWords(fact.name) <= (room.names === 0 ? LONGEST_WITHOUT_ROOM : LONGEST_NAME)
  );
}

/** The name of a practice; "1 use" where the name is long. */
export function shortName(context: ShortContext, practice: string): string {
  const fact = context.index.names.get(practice);
  return fact !== undefined && hasShortName(context, practice)
    ? wordsOf(context, fact.name)
    : countOf(context.language, 'practice', 1, false);
}

/** Practices by name, each with the fact about its name and the fact that is told. */
export function practiceItems(
  context: ShortContext,
  facts: readonly (Fact & { readonly practice: string })[],
): readonly Item[] {
  return facts.flatMap((fact) => {
    const name = context.index.names.get(fact.practice);
    return name ? [{ text: wordsOf(context, name.name), facts: [name.id, fact.id] }] : [];
  });
}

/**
 * Practices by kind: one phrase for a kind where all its practices are meant, and the names of the others, so that
 * nothing is said of a practice that is true of its neighbours alone.
 */
export function kindItems(
  context: ShortContext,
  facts: readonly (Fact & { readonly practice: string })[],
): readonly Item[] {
  const meant = new Map(facts.map((f) => [f.practice, f]));
  const purposes = factsOf(context.facts, 'purpose');
  const mixed = new Set(purposes.filter((f) => !meant.has(f.practice)).map(kindOf));
  const kinds = new Map<PurposeKind, string[]>();
  for (const purpose of purposes) {
    const kind = kindOf(purpose);
    const fact = meant.get(purpose.practice);
    if (fact === undefined || kind === undefined || mixed.has(kind)) continue;
    kinds.set(kind, [...(kinds.get(kind) ?? []), purpose.id, fact.id]);
    meant.delete(purpose.practice);
  }
  return [
    ...[...kinds].map(([kind, ids]) => ({
      text: say(context.language, `purpose.kind.${kind}`),
      facts: ids,
    })),
    ...practiceItems(context, [...meant.values()]),
  ];
}
