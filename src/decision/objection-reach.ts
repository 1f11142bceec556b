import type { AboutKind, Objection, ObjectionGround } from '../consent/index.ts';
import type { PracticeRule } from './practice-rule.ts';

/** The kinds of use that each ground reaches; an objection out of one's own situation reaches bases instead. */
const REACH: Readonly<Record<Exclude<ObjectionGround, 'own-situation'>, readonly AboutKind[]>> = {
  'direct-marketing': ['direct-marketing'],
  'opt-out': ['sale', 'sharing', 'targeted-advertising'],
};

/**
 * Whether an objection bears on a practice that it is about.
 *
 * Art. 21(2) GDPR reaches direct marketing and an opt-out sale, sharing and targeted advertising, whatever the basis: "no" to
 * everything stops no delivery and no duty. Art. 21(1) reaches public task and legitimate interests, until staff overrides it.
 * Who names one practice or purpose under the wrong ground has objected all the same; that counts as under Art. 21(1).
 */
export function bearsOn({ ground, outcome, about }: Objection, rule: PracticeRule): boolean {
  if (ground !== 'own-situation') {
    if (REACH[ground].some((kind) => rule.kinds.has(kind))) return true;
    if ('kind' in about) return false;
  }
  return rule.isObjectable && outcome !== 'overridden';
}
