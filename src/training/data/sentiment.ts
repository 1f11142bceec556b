import type { Language } from '../../conversation/index.ts';

/** Sentiment of a whole text: 0 negative, 1 neutral, 2 positive. */
export type Polarity = 0 | 1 | 2;

/** A text with the sentiment of the whole, or towards `target` where there is one. */
export interface SentimentText {
  readonly language: Language;
  readonly text: string;
  readonly polarity: Polarity;
  readonly target?: string;
}

const POLARITY_OF = new Map<string, Polarity>([
  ['negative', 0],
  ['neutral', 1],
  ['positive', 2],
]);

/** Reads `label<TAB>text` with a header line; lines with another label are left out. */
export function readSentimentFile(language: Language, content: string): readonly SentimentText[] {
  return linesOf(content).flatMap(([label = '', ...rest]) => {
    const polarity = POLARITY_OF.get(label);
    return polarity === undefined ? [] : [{ language, polarity, text: rest.join('\t') }];
  });
}

/** Reads `target<TAB>label<TAB>text` with a header line. */
export function readTargetedFile(language: Language, content: string): readonly SentimentText[] {
  return linesOf(content).flatMap(([target = '', label = '', ...rest]) => {
    const polarity = POLARITY_OF.get(label);
    return polarity === undefined ? [] : [{ language, polarity, target, text: rest.join('\t') }];
  });
}

/** Rows of a tab-separated file without its header and empty lines. */
export function linesOf(content: string): readonly (readonly string[])[] {
  return content
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/\r$/, ''))
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
