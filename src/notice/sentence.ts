/** One sentence of a notice, in one language, with the ids of the facts that it states. */
export interface Sentence {
  readonly text: string;
  /** Never empty: a sentence without a fact does not belong into a notice. */
  readonly facts: readonly string[];
  /** The beginning of `text` that introduces the rest, where there is one: "You tell us:". */
  readonly lead?: string;
  /** What `text` lists after its lead, so that a channel with room can set it as a list. */
  readonly items?: readonly Item[];
  /** The part of `text` that is its message where that is a number: "8 years". */
  readonly figure?: string;
  /** Names articles of law, whose numbers come from the tables of law. */
  readonly isCitation?: true;
  /** Says more about the sentence before, and is shown with it. */
  readonly goesOn?: true;
  /** Its list goes on from that of the sentence before, so that a channel with room can set both as one. */
  readonly continues?: true;
}

/** A word or phrase of a list, with the facts that it stands for. */
export interface Item {
  readonly text: string;
  readonly facts: readonly string[];
}
