import { STATEMENTS } from '../sql/catalogue.ts';
import type { Steps } from '../sql/statement.ts';

/** Revokes every key of the interface, of all controllers, and returns how many counted until then. */
export function* revokeKeys(at: string): Steps<number> {
  return (yield { statement: STATEMENTS.revokeAllKeys, values: [at] }).changes;
}
