/** What a readability formula may count in a text. */
export interface TextCounts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Letters alone: no digits, no punctuation. */
  readonly letters: number;
  /** Everything but white space: letters, digits and punctuation. */
  readonly characters: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  /** Words of three or more syllables. */
  readonly polysyllables: number;
  /** Words of one syllable. */
  readonly monosyllables: number;
}
