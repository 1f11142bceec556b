import { findVagueWords } from '../../language/vague/index.ts';
import type { PlacedSentence } from './analyse.ts';

/** The vague words of a text. */
export interface VagueSummary {
  readonly count: number;
  /** Of a thousand words; 0 for a text without words. */
  readonly perThousand: number;
  /** Each entry of the list that was found, the most frequent first. */
  readonly entries: readonly VagueFound[];
}

/** One vague word, in all its forms. */
export interface VagueFound {
  readonly entry: string;
  readonly count: number;
  readonly perThousand: number;
  /** Each sentence that holds it, once. */
  readonly sentences: readonly PlacedSentence[];
}

/** Searching what stands before a word takes as long as that is; what is longer than this is no sentence. */
const STRETCH = 5000;

/** Finds the vague words of a text and how often they stand in a thousand words. */
export function vagueSummary(
  sentences: readonly PlacedSentence[],
  language: string,
  words: number,
): VagueSummary {
  const found = new Map<string, { count: number; readonly sentences: Set<PlacedSentence> }>();
  for (const sentence of sentences) {
    for (let at = 0; at < sentence.text.length; at += STRETCH) {
      for (const { entry } of findVagueWords(sentence.text.slice(at, at + STRETCH), language)) {
        const known = found.get(entry) ?? { count: 0, sentences: new Set() };
        known.count += 1;
        known.sentences.add(sentence);
        found.set(entry, known);
      }
    }
  }
  const rate = (count: number): number => (words === 0 ? 0 : (1000 * count) / words);
  const entries = [...found]
    .map(([entry, { count, sentences }]) => ({
      entry,
      count,
      perThousand: rate(count),
      sentences: [...sentences],
    }))
    .sort((a, b) => b.count - a.count || (a.entry < b.entry ? -1 : 1));
  const count = entries.reduce((sum, entry) => sum + entry.count, 0);
  return { count, perThousand: rate(count), entries };
}
