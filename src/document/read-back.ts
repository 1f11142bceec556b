/** What a reader finds in a file, in reading order. */
export interface ReadBack {
  /** The language that the file says it is in. */
  readonly language: string | undefined;
  readonly blocks: readonly Block[];
}

/** A heading, a paragraph, a list entry, a cell: text that stands together, without markup. */
export interface Block {
  readonly kind: 'heading' | 'text';
  readonly text: string;
}
