import type { Declaration, InstrumentClaim } from '../declaration/index.ts';
import {
  assessTransfer,
  claimsOf,
  exporterLawOf,
  type InstrumentKind,
  leavesHome,
  unconditionalAdequacy,
} from '../law/index.ts';

/** What protects data in a country on a day: the kind of instrument that holds, or why none is needed or known. */
export type Protection = InstrumentKind | 'not-needed' | 'none' | 'not-judged';

/**
 * How well each protects, by the order of Chapter V GDPR: home law; an adequacy decision (Art. 45), of which a framework
 * is one, or appropriate safeguards (Art. 46, 47); a derogation for a single case (Art. 49); nothing. Art. 45 and 46
 * stand on one level: consent has to tell of risks only where both are missing (EDPB Guidelines 05/2020 point 64(vi)).
 */
const LEVELS: Readonly<Record<Protection, number>> = {
  'not-needed': 3,
  adequacy: 2,
  framework: 2,
  clauses: 2,
  'binding-rules': 2,
  'not-judged': 2,
  derogation: 1,
  none: 0,
};

/** What protects data that the controller of a declaration sends to a country, read for a day. */
export function protectionOf(
  { controller }: Declaration,
  country: string,
  declared: readonly InstrumentClaim[],
  on: string,
): Protection {
  if (!leavesHome(controller.country, country, on)) return 'not-needed';
  const exporter = exporterLawOf(controller.country, on);
  if (exporter === undefined) return 'not-judged';
  const route = { exporter, country, on };
  const result = assessTransfer({ ...route, claims: claimsOf(declared) });
  if (result.holds === true) return result.by.kind;
  return unconditionalAdequacy(route) ? 'adequacy' : 'none';
}

/** How much less one protection is than another: above 0 where the second protects less. */
export function lossOfProtection(before: Protection, after: Protection): number {
  return LEVELS[before] - LEVELS[after];
}
