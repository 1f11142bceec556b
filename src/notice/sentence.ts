/** One sentence of a notice, in one language, with the ids of the facts that it states. */
export interface Sentence {
  readonly text: string;
  /** Never empty: a sentence without a fact does not belong into a notice. */
  readonly facts: readonly string[];
  /** The beginning of `text` that introduces a list, where there is one: "You tell us:". */
  readonly lead?: string;
}
