/** What a worker says about a block: by row, so that the main thread only decides about duplicates and copies bytes. */
export interface BlockResult {
  readonly rows: number;
  /** Where each row leaves before duplicates are asked about: `BEFORE`. */
  readonly before: Uint8Array;
  /** Where each row leaves when it is no duplicate: `AFTER`. */
  readonly after: Uint8Array;
  readonly pairs: Uint16Array;
  readonly readings: Uint16Array;
  readonly abstained: Uint16Array;
  /** `SIGNATURE_WORDS` for each row. */
  readonly signatures: Uint32Array;
  /** Findings as JSON Lines, row after row; `ends` holds where each row's end. */
  readonly findings: Uint8Array;
  readonly ends: Uint32Array;
  /** Refused rows as JSON Lines. */
  readonly rejects: Uint8Array;
}

/** Exits that are known from a row alone and come before duplicates. */
export const BEFORE = ['stays', 'rejected', 'outside-window', 'other-language'] as const;

/** Exits that come after duplicates. */
export const AFTER = ['with-findings', 'own-or-advertising', 'no-retailer', 'no-topic'] as const;
