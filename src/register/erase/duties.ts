import { Temporal } from 'temporal-polyfill';
import type { ChoiceEvent } from '../../consent/index.ts';
import type { ContactChannel } from '../../declaration/index.ts';
import { marketingRuleFor } from '../../law/index.ts';
import type { CustomerKey, DutyRow } from '../../store/index.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Rules } from '../rules.ts';

/** A record that a law asks to keep although the customer is erased. */
export interface KeptRecord {
  /** The duty, such as `DE UWG § 7(2) No 1, § 7a`. */
  readonly duty: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly until: string;
  readonly event: ChoiceEvent;
}

/** What is asked of duties. */
export interface DutyQuestion {
  readonly events: readonly ChoiceEvent[];
  readonly rules: Rules;
  /** Countries whose law may hold: that of the customer, or all that the shop serves. */
  readonly countries: readonly string[];
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * The consents that the law of advertising asks to keep as evidence (`evidenceYears` of `law/MARKETING_RULES`), each with
 * its confirmation: from the consent, and from each contact made under it, so many years. Evidence whose time has passed
 * is not kept.
 */
export function keptByDuty({ events, rules, countries, today }: DutyQuestion): readonly KeptRecord[] {
  const all = events.flatMap((event) =>
    event.kind === 'guest-merged' ? [event, ...event.carried] : [event],
  );
  const kept: KeptRecord[] = [];
  for (const event of all) {
    if (event.kind !== 'consent-given') continue;
    const duty = dutyOf(event, all, { rules, countries, today });
    if (!duty) continue;
    kept.push({ ...duty, event });
    for (const other of all) {
      if (other.kind === 'consent-confirmed' && other.grant === event.id)
        kept.push({ ...duty, event: other });
    }
  }
  return kept;
}

/** The rows of what duties keep, sealed by a key of its own. */
export function dutyRows(
  kept: readonly KeptRecord[],
  controller: string,
  customer: CustomerKey,
  keys: KeyRing,
): readonly DutyRow[] {
  return kept.map(({ duty, until, event }) => ({
    customer,
    duty,
    until,
    body: keys.sealFor('duty', controller, customer, JSON.stringify(event)),
  }));
}

/** The countries whose law of advertising may hold for a customer of whom nothing more is known. */
export function countriesServed({ newest }: Rules): readonly string[] {
  const { countries = [], controller } = newest?.declaration ?? {};
  return [...new Set([...countries, ...(controller ? [controller.country] : [])])];
}

/** The duty that keeps a consent longest. */
function dutyOf(
  grant: Extract<ChoiceEvent, { readonly kind: 'consent-given' }>,
  all: readonly ChoiceEvent[],
  { rules, countries, today }: Omit<DutyQuestion, 'events'>,
): Omit<KeptRecord, 'event'> | undefined {
  let longest: Omit<KeptRecord, 'event'> | undefined;
  for (const [practice, channel] of contactsOf(grant, rules)) {
    const uses = all.filter(
      (event) => event.kind === 'contact-made' && event.contact === channel && event.practice === practice,
    );
    const last =
      [grant, ...uses]
        .map(({ at }) => at.slice(0, 10))
        .sort()
        .at(-1) ?? today;
    for (const country of countries) {
      const rule = marketingRuleFor(country, channel, last);
      if (rule?.evidenceYears === undefined) continue;
      const until = Temporal.PlainDate.from(last).add({ years: rule.evidenceYears }).toString();
      if (until < today || (longest && longest.until >= until)) continue;
      longest = { duty: `${rule.area} ${rule.source.text}`, until };
    }
  }
  return longest;
}

/** The advertising contacts that a consent allowed, by the version that was shown. */
function contactsOf(
  grant: Extract<ChoiceEvent, { readonly kind: 'consent-given' }>,
  rules: Rules,
): readonly (readonly [practice: string, channel: ContactChannel])[] {
  const shown = rules.version(grant.notice.version) ?? rules.newest;
  if (!shown) return [];
  return [...shown.declaration.practices.values()].flatMap(({ id, contact }) => {
    if (!contact || contact.permission === 'service-message') return [];
    const isMeant = rules.overlaps(grant.about, { practice: id });
    return isMeant ? contact.channels.map((channel) => [id, channel] as const) : [];
  });
}
