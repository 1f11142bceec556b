import type { SyllableCounter } from '../reading-language.ts';

/** Loads the English syllable counter: the stressed sounds of the CMU dictionary, by rules for words it lacks. */
export async function loadEnglishSyllables(): Promise<SyllableCounter> {
  const [{ dictionary }, { syllable }] = await Promise.all([
    import('cmu-pronouncing-dictionary'),
    import('syllable'),
  ]);
  const listed = (word: string): number | undefined => {
    const sounds = Object.hasOwn(dictionary, word) ? dictionary[word] : undefined;
    // Each vowel sound ends in its stress, a digit.
    return sounds?.match(/\d/gu)?.length;
  };
  return (word) => {
    const lower = word.toLowerCase();
    const owner = lower.replace(/'s$/u, '');
    return Math.max(1, listed(lower) ?? listed(owner) ?? syllable(owner));
  };
}
