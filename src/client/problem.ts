/** Why a call brought no answer. */
export interface ClientProblem {
  /**
   * `network`: no connection. `timeout`: not in time. `aborted`: by your signal. `bad-answer`: not what the server documents.
   * All others are codes of the server, such as `missing-scope`; they stand at `/problems/api`.
   */
  readonly code: string;
  /** What is wrong, and what to do. */
  readonly detail: string;
  readonly status?: number;
  /** What operators find the request by in their log. */
  readonly requestId?: string;
  /** Each place in the body that does not fit. */
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

/** A value, or why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ClientProblem };
