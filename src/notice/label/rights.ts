import { factsOf } from '../../fact/index.ts';
import type { Right } from '../../law/index.ts';
import { heldRights } from '../law/held-rights.ts';
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
  const held = heldRights(context);
  return TOLD.flatMap(([right, rights]): readonly ToldRight[] => {
    const facts = [
      ...new Set(rights.flatMap((one) => held.filter((h) => h.right === one).map((h) => h.fact))),
    ];
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
