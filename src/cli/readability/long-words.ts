import type { Readability } from '../../language/readability/index.ts';

/** A long word of a text. */
export interface LongWord {
  /** As it stands first. */
  readonly word: string;
  readonly count: number;
  readonly letters: number;
  readonly syllables: number;
}

const MOST = 10;
/** A word is long with more letters than this, or with so many syllables. */
const LETTERS = 12;
const SYLLABLES = 4;

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const ADDRESS = /[@/]|^www\.|\p{L}\.\p{L}/u;

/** The long words that stand most often, in any case of letters; addresses are no words. */
export function longWords(sentences: readonly string[], readability: Readability): readonly LongWord[] {
  const counts = new Map<string, { readonly word: string; count: number }>();
  for (const token of sentences.flatMap((sentence) => sentence.split(/[\s\u2013\u2014]+/u))) {
    if (token.length <= SYLLABLES || token.length > 200) continue;
    const word = token.replaceAll(EDGES, '').normalize('NFC');
    if (!/^\p{L}/u.test(word) || ADDRESS.test(word)) continue;
    const key = word.toLocaleLowerCase(readability.language);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { word, count: 1 });
  }
  return [...counts.values()]
    .map(({ word, count }) => ({
      word,
      count,
      letters: word.match(/\p{L}/gu)?.length ?? 0,
      syllables: readability.syllables(word),
    }))
    .filter(({ letters, syllables }) => letters > LETTERS || syllables >= SYLLABLES)
    .sort((a, b) => b.count - a.count || b.letters - a.letters || (a.word < b.word ? -1 : 1))
    .slice(0, MOST);
}
