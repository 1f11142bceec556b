/** Where a rule or a date comes from, and whether its text was read for this project. */
export interface Source {
  /** Article or case, for example `GDPR Art. 13(1)(f)` or `C-362/14 Schrems`. */
  readonly text: string;
  readonly url?: string;
  /** False when the entry rests on knowledge or on a secondary text, not on the text of the law itself. */
  readonly isVerified: boolean;
}

/** A source whose text was read. */
export function verified(text: string, url?: string): Source {
  return url === undefined ? { text, isVerified: true } : { text, url, isVerified: true };
}

/** A source whose text was not at hand: right as far as known, to be checked. */
export function unverified(text: string, url?: string): Source {
  return url === undefined ? { text, isVerified: false } : { text, url, isVerified: false };
}
