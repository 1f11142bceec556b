import type { LegalBasis } from '../../declaration/index.ts';
import { type Fact, factsOf } from '../../fact/index.ts';

/** Bases that customers can object to (Art. 21(1) GDPR and UK GDPR); to direct marketing they can on any (Art. 21(2)). */
const OBJECTIONABLE: ReadonlySet<LegalBasis> = new Set([
  'legitimate-interests',
  'recognised-legitimate-interests',
  'public-task',
]);

/** What a customer can do about a practice: agree first, object later, or neither. */
export type Choice = 'consent' | 'objection' | 'none';

/** Returns a function that tells the choice a customer has about a practice, by its legal basis. */
export function choices(facts: readonly Fact[]): (practice: string) => Choice {
  const bases = new Map(factsOf(facts, 'basis').map((f) => [f.practice, f.basis]));
  const marketing = new Set(factsOf(facts, 'purpose').flatMap((f) => (f.isAdvertising ? [f.practice] : [])));
  return (practice) => {
    const basis = bases.get(practice);
    if (basis === 'consent') return 'consent';
    const canObject = marketing.has(practice) || (basis !== undefined && OBJECTIONABLE.has(basis));
    return canObject ? 'objection' : 'none';
  };
}
