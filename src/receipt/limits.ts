/** Bounds of what is read as a receipt. The largest that is ever made is a merge of 500 choices of a guest. */
export const RECEIPT_LIMITS = {
  /** Bytes of a receipt. */
  bytes: 2_000_000,
  /** Keys in a receipt, or in a file of keys. */
  keys: 1000,
  /** Hashes of a proof: a log of 2^53 entries needs 53. */
  hashes: 64,
} as const;
