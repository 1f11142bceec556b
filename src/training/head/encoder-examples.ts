import { windowAround } from '../../conversation/index.ts';
import type { TrainingData } from '../files.ts';
import { type TowardsExample, towardsOfCoded, towardsOfTargeted } from './towards.ts';

/** Where an example comes from: conversations written for training, or real texts. */
export type ExampleSet = 'written' | 'coded' | 'targeted';

/** Words whose sentiment towards something is known, as an encoder gets them. */
export interface EncoderExample extends TowardsExample {
  readonly set: ExampleSet;
  /** The clause around the window, or the beginning of the text where no place is known. */
  readonly words: string;
}

/** Longest text without a place, in UTF-16 code units. */
const LONGEST = 1000;

/** What an encoder's head is learnt and measured from: the same examples as the package's own reading towards a topic. */
export function encoderExamples({ written, coded, targeted }: TrainingData): readonly EncoderExample[] {
  const withWords =
    (set: ExampleSet) =>
    (example: TowardsExample): EncoderExample => {
      const { text, language, window } = example;
      const isWhole = window.start === 0 && window.end === text.length;
      return {
        ...example,
        set,
        words: isWhole ? text.slice(0, LONGEST) : windowAround(text, language, window),
      };
    };
  return [
    ...written.flatMap(towardsOfCoded).map(withWords('written')),
    ...coded.flatMap(towardsOfCoded).map(withWords('coded')),
    ...targeted.map(towardsOfTargeted).map(withWords('targeted')),
  ];
}
