import type { AboutKind } from '../consent/index.ts';
import { type Declaration, isNarrowerThan, type Practice } from '../declaration/index.ts';
import { isAdvertising, isSelling } from '../fact/index.ts';

/**
 * The kinds of use that a practice belongs to.
 *
 * - `everything`: every practice.
 * - `direct-marketing` (GDPR Art. 21(2)): it advertises, or it contacts the customer by anything but a service message.
 * - `sale` (Cal. Civ. Code §1798.140(ad)): a recipient buys data, or selling is the purpose.
 * - `sharing` (§1798.140(ah)): a recipient uses the data for advertising on other shops and sites.
 * - `targeted-advertising`: it shares, it advertises with a profile, or targeted advertising is the purpose. A profile of
 *   the shop's own visitors alone is less than most laws mean by the word; a signal that says "no" is read in the
 *   customer's favour.
 */
export function kindsOf(declaration: Declaration, practice: Practice): readonly AboutKind[] {
  const purpose = declaration.purposes.get(practice.purpose);
  const recipients = (practice.recipients ?? []).flatMap((id) => declaration.recipients.get(id) ?? []);
  const advertises = purpose !== undefined && isAdvertising(purpose);
  const isTargeted = purpose !== undefined && isNarrowerThan(purpose.dpv, 'dpv:TargetedAdvertising');
  const { contact } = practice;
  const shares = recipients.some((recipient) => recipient.advertisesElsewhere === true);
  const sells =
    recipients.some((recipient) => recipient.buysData === true) ||
    (purpose !== undefined && isSelling(purpose));
  const isMarketing = advertises || (contact !== undefined && contact.permission !== 'service-message');
  const kinds: AboutKind[] = ['everything'];
  if (isMarketing) kinds.push('direct-marketing');
  if (sells) kinds.push('sale');
  if (shares) kinds.push('sharing');
  if (shares || isTargeted || (advertises && practice.profiling === true)) kinds.push('targeted-advertising');
  return kinds;
}
