import type { SyllableCounter } from '../reading-language.ts';

const mark = '\u00AD';

/**
 * Makes a syllable counter from hyphenation patterns: a word has one syllable more than places to part it.
 * Patterns never part off a single letter, so `über` counts one; the published scores of texts are counted that way.
 */
export async function syllablesByHyphenation(patterns: unknown): Promise<SyllableCounter> {
  const { default: createHyphenator } = await import('hyphen');
  const hyphenate = createHyphenator(patterns, { hyphenChar: mark, minWordLength: 1, html: false });
  return (word) => hyphenate(word).split(mark).length;
}
