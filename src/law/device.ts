import { DUAA_MAIN_DAY } from './basis.ts';
import { isInForce } from './in-force.ts';
import { regimeOf } from './regime.ts';
import { type Source, unverified } from './source.ts';

/** What storing or reading on a customer's device needs, whatever the legal basis for the data. */
export interface DeviceRule {
  readonly id: string;
  /** A country, or `EU` for the European Economic Area. */
  readonly area: string;
  readonly needsConsent: boolean;
  /** What needs no consent, one sentence each. */
  readonly exceptions: readonly string[];
  /**
   * Purposes of the Data Privacy Vocabulary that an exception covers as such, while the data stay with the shop and those
   * who work for it.
   */
  readonly exemptPurposes?: readonly string[];
  readonly from?: string;
  /** Exclusive. */
  readonly until?: string;
  readonly text: string;
  readonly source: Source;
}

const strictlyNecessary = 'What is strictly necessary for a service that the customer asked for.';
const transmission = 'What serves the transmission of a message alone.';
const consentText =
  'Storing or reading on the device needs a consent of its own, whatever the legal basis for the data.';

/** The rules on devices. */
export const DEVICE_RULES: readonly DeviceRule[] = [
  {
    id: 'device-de',
    area: 'DE',
    needsConsent: true,
    exceptions: [transmission, strictlyNecessary],
    from: '2021-12-01',
    text: consentText,
    source: unverified('TDDDG § 25 (TTDSG until 2024-05-13)'),
  },
  {
    id: 'device-eu',
    area: 'EU',
    needsConsent: true,
    exceptions: [transmission, strictlyNecessary],
    text: consentText,
    source: unverified('Directive 2002/58/EC Art. 5(3)'),
  },
  {
    id: 'device-gb-2003',
    area: 'GB',
    needsConsent: true,
    exceptions: [transmission, strictlyNecessary],
    until: DUAA_MAIN_DAY,
    text: consentText,
    source: unverified('PECR 2003 reg. 6'),
  },
  {
    id: 'device-gb-2026',
    area: 'GB',
    needsConsent: true,
    exceptions: [
      transmission,
      strictlyNecessary,
      'Statistics about how the shop’s own service is used, with clear information and a simple way to object.',
      'How the service looks or works as the customer prefers, with clear information and a simple way to object.',
      'Locating the device after an emergency call.',
    ],
    exemptPurposes: ['dpv:ServiceUsageAnalytics', 'dpv:UserInterfacePersonalisation'],
    from: DUAA_MAIN_DAY,
    text: consentText,
    source: unverified('PECR 2003 reg. 6, Sch. A1 (Data (Use and Access) Act 2025 s. 112, Sch. 12)'),
  },
  {
    id: 'device-ch',
    area: 'CH',
    needsConsent: false,
    exceptions: [],
    text: 'Storing or reading on the device needs information about it and its purpose, and a hint that it can be refused.',
    source: unverified('Telecommunications Act (SR 784.10) Art. 45c(b)'),
  },
  {
    id: 'device-us-ca',
    area: 'US-CA',
    needsConsent: false,
    exceptions: [],
    text: 'Storing or reading on the device needs no consent, but the opt-out from sale and sharing and its signal bind.',
    source: unverified('Cal. Civ. Code §1798.120, §1798.135; regulations §7025'),
  },
];

/** What storing or reading on a device needs in a country on a day; undefined when the country is not covered. */
export function deviceRuleFor(country: string, on: string): DeviceRule | undefined {
  const find = (area: string): DeviceRule | undefined =>
    DEVICE_RULES.find((rule) => rule.area === area && isInForce(rule, on));
  return find(country) ?? (regimeOf(country, on) === 'gdpr' ? find('EU') : undefined);
}
