/** What a reader finds in a file, in reading order. */
export interface ReadBack {
  /** The language that the file says it is in. */
  readonly language: string | undefined;
  readonly blocks: readonly Block[];
  /**
   * What a file says once more in another place or form: the opening of a voice, the plain text beside cards, the list of
   * contents of a PDF. It may say less than `blocks`, and nothing else.
   */
  readonly beside?: readonly Block[];
}

/** A heading, a paragraph, a list entry, a cell: text that stands together, without markup. */
export interface Block {
  readonly kind: 'heading' | 'text';
  readonly text: string;
}
