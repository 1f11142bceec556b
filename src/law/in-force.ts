/** A span of validity: first day, and the first day on which it no longer holds. */
export interface Span {
  readonly from?: string;
  /** Exclusive. */
  readonly until?: string;
}

/** Whether a day (`YYYY-MM-DD`) lies in a span; `from` counts, `until` does not. */
export function isInForce(span: Span, on: string): boolean {
  return (span.from === undefined || span.from <= on) && (span.until === undefined || on < span.until);
}
