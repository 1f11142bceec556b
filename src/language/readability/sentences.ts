import type { ReadingLanguage } from './reading-language.ts';
import { wordsOf } from './words.ts';

/** What decides whether a sentence goes on stands in so many characters before its full stop. */
const TAIL = 64;
const paragraphGap = /\n\s*\n|\n(?=\s*(?:[-*•–]|\d+[.)])\s)/u;

/** Parts a text into sentences. */
export type SentenceSplitter = (text: string) => readonly string[];

/**
 * Makes the sentence splitter of a language: Unicode sentence boundaries, without those after abbreviations.
 * A single line break is white space; an empty line or a list mark ends a sentence. A sentence has at least one word.
 */
export function sentenceSplitter(language: string, rules: ReadingLanguage): SentenceSplitter {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const abbreviations = new Set(rules.abbreviations);

  const goesOn = (before: string, after: string): boolean => {
    const last = /(?:^|[\s(.])(\p{L}+)\.\s*$/u.exec(before)?.[1];
    if (last !== undefined) {
      // A lone letter is an initial or a part of "z. B."; only the English pronoun ends sentences.
      if (last.length === 1 && last !== 'I') return true;
      if (abbreviations.has(last.toLocaleLowerCase(language))) return true;
    }
    return rules.isContinued?.(before, after) ?? false;
  };

  const inParagraph = (paragraph: string): readonly string[] => {
    const sentences: string[] = [];
    let tail = '';
    for (const { segment } of segmenter.segment(paragraph.replace(/\s+/gu, ' '))) {
      const before = sentences.at(-1);
      const isJoined = before !== undefined && goesOn(tail, segment);
      if (isJoined) sentences[sentences.length - 1] = before + segment;
      else sentences.push(segment);
      tail = (isJoined ? tail + segment : segment).slice(-TAIL);
    }
    return sentences;
  };

  return (text) =>
    text
      .replaceAll('\r\n', '\n')
      .split(paragraphGap)
      .flatMap(inParagraph)
      .map((sentence) => sentence.trim())
      .filter((sentence) => wordsOf(sentence).length > 0);
}
