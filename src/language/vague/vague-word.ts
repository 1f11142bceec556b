/** A vague expression at one place of a text. */
export interface VagueWord {
  /** As it stands in the text. */
  readonly word: string;
  /** The entry of the word list that it belongs to. */
  readonly entry: string;
  /** Where it begins, in UTF-16 code units from 0. */
  readonly index: number;
}
