/** A bucket of tokens: how many flow in, and how many it holds. */
export interface Rate {
  /** Tokens per second. */
  readonly perSecond: number;
  /** How many can be taken at once. */
  readonly burst: number;
}

/** The bounds of the HTTP interface. */
export interface ApiLimits {
  /** Largest body of a single question or choice, in bytes. */
  readonly singleBytes: number;
  /** Largest body of a batch, in bytes. */
  readonly batchBytes: number;
  /** Most evaluations, choices or fields in one request. */
  readonly items: number;
  /** Deepest nesting of a body. */
  readonly depth: number;
  /** Requests of one key; a batch of questions takes a token for each hundred begun, choices take one each. */
  readonly perKey: Rate;
  /** Requests of one address that bring no valid key. */
  readonly perAddress: Rate;
  /** How many keys or addresses are remembered. */
  readonly remembered: number;
  /** How long an answer may take, in milliseconds. */
  readonly timeoutMs: number;
}

/** Bounds that suit a shop on one machine. */
export const API_LIMITS: ApiLimits = {
  singleBytes: 65_536,
  batchBytes: 1_048_576,
  items: 1000,
  depth: 32,
  perKey: { perSecond: 2000, burst: 4000 },
  perAddress: { perSecond: 20, burst: 100 },
  remembered: 10_000,
  timeoutMs: 10_000,
};
