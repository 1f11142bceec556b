import { type ContactChannel, isNarrowerThan, type Transfer } from '../../declaration/index.ts';
import {
  assessTransfer,
  claimsOf,
  countryOf,
  deviceRuleFor,
  exporterLawOf,
  ISO_COUNTRIES,
  isBasisAvailable,
  leavesHome,
  marketingRuleFor,
  regimeOf,
  unconditionalAdequacy,
} from '../../law/index.ts';

/** Every place that a request can name with effect. */
const COUNTRIES: readonly string[] = [...ISO_COUNTRIES, 'US-CA'];
const DESTINATIONS: readonly string[] = [...COUNTRIES, 'EPO'];

/** Countries of residence where storing or reading on the device needs no consent for a purpose on a day. */
export function devicesFree(dpv: string, staysWithShop: boolean, day: string): readonly string[] {
  return COUNTRIES.filter((country) => {
    const rule = deviceRuleFor(country, day);
    if (rule === undefined) return false;
    const exempt = rule.exemptPurposes?.some((purpose) => isNarrowerThan(dpv, purpose)) === true;
    return !rule.needsConsent || (staysWithShop && exempt);
  });
}

/** Countries of residence whose law has recognised legitimate interests on a day; none where that of the shop has not. */
export function recognising(home: string, day: string): readonly string[] {
  const offers = (country: string): boolean => {
    const regime = regimeOf(country, day);
    return regime !== undefined && isBasisAvailable('recognised-legitimate-interests', regime, day);
  };
  return offers(home) ? COUNTRIES.filter(offers) : [];
}

/** Countries whose law asks for the same before advertising over a channel. */
export interface ContactClass {
  /** 0 nothing, 1 consent, 2 confirmed consent. */
  readonly level: 0 | 1 | 2;
  readonly hasSoftOptIn: boolean;
  readonly countries: readonly string[];
}

/** What the law of each country asks for on a day; where nothing is known it asks for consent and has no soft opt-in. */
export function contactClasses(channel: ContactChannel, day: string): readonly ContactClass[] {
  const classes = new Map<string, ContactClass & { readonly countries: string[] }>();
  for (const country of COUNTRIES) {
    const rule = marketingRuleFor(country, channel, day);
    if (rule === undefined) continue;
    const level = { 'opt-out': 0, consent: 1, 'confirmed-consent': 2 } as const;
    const key = `${rule.needs} ${rule.hasSoftOptIn}`;
    const known = classes.get(key);
    if (known) known.countries.push(country);
    else
      classes.set(key, { level: level[rule.needs], hasSoftOptIn: rule.hasSoftOptIn, countries: [country] });
  }
  return [...classes.values()];
}

/** Where data may go from a country on a day, on what is declared for one recipient. */
export function reachable(home: string, declared: readonly Transfer[], day: string): readonly string[] {
  const exporter = exporterLawOf(home, day);
  return DESTINATIONS.filter((country) => {
    if (!leavesHome(home, country, day)) return true;
    if (exporter === undefined) return false;
    const route = { exporter, country, on: day };
    if (unconditionalAdequacy(route)) return true;
    const claims = declared
      .filter((transfer) => countryOf(transfer.country) === countryOf(country))
      .flatMap((transfer) => claimsOf(transfer.instruments ?? []));
    return assessTransfer({ ...route, claims }).holds !== false;
  });
}
