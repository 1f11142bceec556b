/** An engine that answers questions by number: everything that can be prepared for one is prepared before the time is taken. */
export interface Peer {
  readonly name: string;
  /** How it is set up, for the report. */
  readonly setup: string;
  readonly permits: (question: number) => boolean;
}
