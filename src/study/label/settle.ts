import { codingKey, type ItemCoding } from './coding.ts';
import { codingOf, type ItemState } from './events.ts';
import type { LabelSample, SampleItem } from './sample.ts';

/** States of all items by number. */
export type States = ReadonlyMap<number, ItemState>;

/** What coders and the one who settled decided about a sample. */
export interface Decisions {
  readonly sample: LabelSample;
  /** One for each coder. */
  readonly coders: readonly States[];
  readonly settled: States;
}

/** What holds for an item in the end. */
export type Outcome =
  /** Decided: by one coder alone, by several alike, or by a third decision. */
  | {
      readonly kind: 'label';
      readonly coding: ItemCoding;
      readonly coders: number;
      readonly isSettled: boolean;
    }
  /** Coders differ and nobody has settled it. */
  | { readonly kind: 'open'; readonly codings: readonly ItemCoding[] }
  /** Left out by everybody who saw it, or in the third decision. */
  | { readonly kind: 'skipped' }
  | { readonly kind: 'missing' };

/** Says what holds for an item. */
export function outcomeOf({ coders, settled }: Decisions, item: SampleItem): Outcome {
  const states = coders.map((states) => states.get(item.number));
  const codings = states.map(codingOf).filter((coding) => coding !== undefined);
  const third = settled.get(item.number)?.decision;
  if (third?.kind === 'skipped') return { kind: 'skipped' };
  if (third?.kind === 'coded')
    return { kind: 'label', coding: third.coding, coders: codings.length, isSettled: true };
  const [first] = codings;
  if (first === undefined) return { kind: states.some((state) => state?.decision) ? 'skipped' : 'missing' };
  const isAlike = new Set(codings.map(codingKey)).size === 1;
  return isAlike
    ? { kind: 'label', coding: first, coders: codings.length, isSettled: false }
    : { kind: 'open', codings };
}

/** Items that coders coded differently, settled or not, in the order of the sample. */
export function disagreements({ sample, coders }: Decisions): readonly SampleItem[] {
  return sample.items.filter(({ number }) => {
    const codings = coders.flatMap((states) => codingOf(states.get(number)) ?? []);
    return new Set(codings.map(codingKey)).size > 1;
  });
}

/** Numbers of the rounds in which every item is decided or left out: only those are a random part of the sample. */
export function wholeRounds(decisions: Decisions): ReadonlySet<number> {
  const rounds = new Map<number, boolean>();
  for (const item of decisions.sample.items) {
    const { kind } = outcomeOf(decisions, item);
    const isDone = kind === 'label' || kind === 'skipped';
    rounds.set(item.round, (rounds.get(item.round) ?? true) && isDone);
  }
  return new Set([...rounds].filter(([, isWhole]) => isWhole).map(([round]) => round));
}
