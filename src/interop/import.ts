import type { Problem } from '../shared/index.ts';

/** One value of a foreign file that the declaration does not hold, and why. */
export interface ImportNote {
  /** Path in the source, for example `dataDisclosed.3.storage.0.temporal.0.ttl`. */
  readonly place: string;
  /** What stands there, shortened. */
  readonly found: string;
  /** A plain sentence: why it was not taken over. */
  readonly reason: string;
  /** What to do next, where there is something to do. */
  readonly help?: string;
}

/** A foreign declaration as a Klartext declaration. */
export interface Import {
  /** The declaration as YAML text; comments name what was guessed, what is missing, what was not taken over. */
  readonly yaml: string;
  readonly notes: readonly ImportNote[];
  /** Values of the source that are not empty: those that stand in the declaration, and those that do not. */
  readonly counts: { readonly taken: number; readonly notTaken: number };
}

/** A declaration, or the one reason why the file cannot be taken in. */
export type ImportResult =
  | { readonly ok: true; readonly import: Import }
  | { readonly ok: false; readonly problem: Problem };
