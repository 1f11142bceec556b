import type { Ask, Result } from '../sql/statement.ts';

/**
 * One transaction on a connection of its own, for work on a whole store: everything that it reads is of one moment, and what
 * it writes appears at once, or not at all.
 */
export interface Session {
  readonly kind: 'sqlite' | 'postgres';
  readonly place: string;
  readonly ask: (ask: Ask) => Promise<Result>;
  readonly commit: () => Promise<void>;
  /** Gives up what was not committed, and ends. */
  readonly end: () => Promise<void>;
}
