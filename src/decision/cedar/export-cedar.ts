import type { Declaration } from '../../declaration/index.ts';
import { cedarSchema } from './context.ts';
import { practicePolicy } from './practice-policy.ts';

/** The practices of a declaration as Cedar policies. */
export interface CedarExport {
  /** In Cedar's schema language; the policies are valid by it. */
  readonly schema: string;
  /** All policies, for all purposes. */
  readonly policies: string;
  /** The policies of each purpose together with the common ones: what can decide a request for it, and nothing else. */
  readonly byPurpose: ReadonlyMap<string, string>;
}

/** What denies whatever the practices permit. */
const COMMON = `@id("klartext-not-now")
forbid (principal, action, resource)
when { context.erased || context.tooOld || !context.hasDay };
`;

/**
 * Exports the practices of a declaration as Cedar policies: one permit for each practice, with the law of a day worked into
 * it. The choices of a customer come with the request, reduced to the attributes of `CedarContext`.
 *
 * @param day `YYYY-MM-DD`, the day that the law is read for; another day needs another export.
 */
export function exportCedar(declaration: Declaration, day: string): CedarExport {
  const practices = [...declaration.practices.values()];
  const policies = practices.map((practice) => ({
    purpose: practice.purpose,
    policy: practicePolicy({ declaration, practice, day }),
  }));
  const join = (some: typeof policies): string => [COMMON, ...some.map(({ policy }) => policy)].join('\n');
  const purposes = [...new Set([...declaration.purposes.keys(), ...practices.map(({ purpose }) => purpose)])];
  return {
    schema: cedarSchema([...declaration.practices.keys()], purposes),
    policies: join(policies),
    byPurpose: new Map(
      purposes.map((purpose) => [purpose, join(policies.filter((one) => one.purpose === purpose))]),
    ),
  };
}
