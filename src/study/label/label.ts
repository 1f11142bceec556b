import type { ItemCoding } from './coding.ts';
import type { SampleKind } from './draw.ts';
import { type Decisions, outcomeOf, wholeRounds } from './settle.ts';

/** What holds for one pair (conversation, retailer), as training and the correction of figures take it. */
export interface Label {
  /** First 16 hexadecimal digits of the SHA-256 of the text in Unicode form NFC; empty when the whole text was not there. */
  readonly hash: string;
  /** Name of the set that the text belongs to: `study:` and the study's id. */
  readonly set: string;
  readonly language: string;
  readonly drawn: SampleKind;
  readonly coding: ItemCoding;
  readonly conversation: string;
  readonly retailer: string;
  /** Probability that it was drawn and came to be coded; absent where its round is not whole. */
  readonly probability?: number;
  /** How many coders coded it. */
  readonly coders: number;
}

/** Takes the labels out of what was decided; items that coders disagree on, left out or did not reach yet have none. */
export function labelsOf(
  decisions: Decisions,
  { set, hashOf }: { readonly set: string; readonly hashOf: (item: number) => string | undefined },
): readonly Label[] {
  const { items, kind } = decisions.sample;
  const whole = wholeRounds(decisions);
  const share = items.filter(({ round }) => whole.has(round)).length / Math.max(1, items.length);
  return items.flatMap((item) => {
    const outcome = outcomeOf(decisions, item);
    if (outcome.kind !== 'label') return [];
    const { number, language, conversation, retailer } = item;
    return [
      {
        hash: hashOf(number) ?? '',
        set,
        language,
        drawn: kind,
        coding: outcome.coding,
        conversation,
        retailer,
        ...(whole.has(item.round) && { probability: item.probability * share }),
        coders: outcome.coders,
      },
    ];
  });
}
