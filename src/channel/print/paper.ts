/** A sheet of A4 and what stands where on it, in points; 1 mm is 2.835 points. */
export const PAPER = {
  width: 595.28,
  height: 841.89,
  top: 42,
  /** Lowest place of text. */
  bottom: 795,
  /** Upper edge of the page number. */
  foot: 805,
  left: 57,
  /** From the left edge to the right end of the text. */
  right: 538,
} as const;

/** Questions stand in a narrow column, answers in one of about 66 characters. */
export const COLUMN = { question: 138, gap: 19, answer: 324, whole: 481 } as const;

/** A size of letters and the distance of its base lines, in points. */
export interface TypeSize {
  readonly size: number;
  readonly leading: number;
}

/** Sizes of letters. */
export const TYPE = {
  title: { size: 22, leading: 26 },
  lead: { size: 12, leading: 16 },
  heading: { size: 10, leading: 12.2 },
  chapter: { size: 15, leading: 19 },
  state: { size: 13, leading: 15 },
  text: { size: 10, leading: 12.2 },
  small: { size: 9, leading: 12 },
} as const satisfies Readonly<Record<string, TypeSize>>;

/** Thickness of rules: above and below the whole, above weighty rows, above others. */
export const RULE = { strong: 6, weighty: 2.5, hair: 0.5 } as const;

/** Distances between what stands one below the other. */
export const SPACE = { row: 4.5, group: 2.5, section: 9, entry: 12, dash: 5 } as const;
