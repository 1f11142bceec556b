import { stringify } from 'yaml';
import type { Declaration, Practice } from '../../src/declaration/index.ts';
import { built } from '../built.ts';

/** 18 countries: 15 that data may go to without more, and three that need an instrument. */
export const FREE = 'DE AT FR NL BE IT ES PL SE DK CZ IE NO CH GB'.split(' ');
export const COUNTRIES: readonly string[] = [...FREE, 'US', 'IN', 'TR'];

const PURPOSES = [
  'Advertising',
  'CustomerCare',
  'DeliveryOfGoods',
  'DirectMarketing',
  'FraudPreventionAndDetection',
  'Personalisation',
  'ServiceOptimisation',
  'CustomerOrderManagement',
  'LegalCompliance',
  'CommercialResearch',
  'AccountManagement',
  'ServiceUsageAnalytics',
  'Marketing',
  'PaymentManagement',
  'TargetedAdvertising',
];
const DATA_COUNT = 12;
const RECIPIENT_COUNT = 20;
const PRACTICE_COUNT = 40;
const PERIODS = ['P1Y', 'P2Y', 'P6M', 'P3Y'];
/** Consent most of all, as in shops that use data beyond the order. */
const BASES = ['consent', 'consent', 'legitimate-interests', 'contract', 'consent'] as const;

const text = (words: string) => ({ en: words });

function practice(i: number) {
  const basis = BASES[i % BASES.length] ?? 'consent';
  const recipients = [
    ...new Set([0, 7, 13].slice(0, 1 + (i % 3)).map((step) => (i + step) % RECIPIENT_COUNT)),
  ];
  const transfers = recipients.flatMap((id) => {
    const country = COUNTRIES[id % COUNTRIES.length] ?? 'DE';
    if (FREE.includes(country)) return [];
    // Some transfers lack an instrument, so that there is something to refuse.
    if (country === 'TR' && i % 2 === 0) return [{ recipient: `recipient-${id}`, country }];
    const instruments =
      country === 'US'
        ? [{ use: 'eu-us-dpf', listed: true, since: '2024-01-01' }]
        : [{ use: 'scc-2021', since: '2024-01-01', assessment: true, module: 2 }];
    return [{ recipient: `recipient-${id}`, country, instruments }];
  });
  const isContact = basis === 'consent' && i % 2 === 0;
  return {
    name: text(`Practice ${i}`),
    data: [0, 5, 9].map((step) => `datum-${(i + step) % DATA_COUNT}`),
    purpose: `purpose-${i % PURPOSES.length}`,
    basis,
    ...(basis === 'legitimate-interests' ? { interest: text('running a shop that people like') } : {}),
    recipients: recipients.map((id) => `recipient-${id}`),
    ...(transfers.length > 0 ? { transfers } : {}),
    retention: { for: PERIODS[i % PERIODS.length], after: 'order' },
    required: basis === 'contract',
    ifNot: text('Nothing else changes.'),
    benefit: text('It is made for you.'),
    collected: ['web'],
    device: 'none',
    ...(isContact ? { contact: { channels: ['email', 'sms'], permission: 'confirmed-consent' } } : {}),
  };
}

const numbered = <T>(prefix: string, count: number, make: (i: number) => T): Record<string, T> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${prefix}-${i}`, make(i)]));

/** A retailer as large as the design was measured with: 40 practices, 12 data, 15 purposes, 20 recipients, 18 countries. */
export async function largeRetailer(): Promise<Declaration> {
  const { parseDeclaration } = await built('declaration');
  const dpv = ['pd:EmailAddress', 'pd:PhysicalAddress', 'pd:BrowserHistory', 'pd:Age'];
  const yaml = stringify({
    klartext: 1,
    controller: {
      name: 'Grosshandel GmbH',
      brand: 'Grosshandel',
      address: 'Marktplatz 1, 04109 Leipzig',
      country: 'DE',
      email: 'privacy@grosshandel.example',
    },
    supervisoryAuthority: { name: 'Authority', country: 'DE', website: 'https://authority.example' },
    countries: FREE,
    languages: ['en'],
    channels: ['web'],
    data: numbered('datum', DATA_COUNT, (i) => ({
      name: text(`datum ${i}`),
      dpv: dpv[i % dpv.length],
      source: 'customer',
    })),
    purposes: numbered('purpose', PURPOSES.length, (i) => ({
      name: text(`purpose ${i}`),
      dpv: `dpv:${PURPOSES[i]}`,
    })),
    recipients: numbered('recipient', RECIPIENT_COUNT, (i) => ({
      name: `Recipient ${i}`,
      does: text('a service'),
      role: 'processor',
      country: COUNTRIES[i % COUNTRIES.length],
    })),
    practices: numbered('practice', PRACTICE_COUNT, practice),
  });
  const { declaration, isComplete, problems } = parseDeclaration('klartext.yaml', () => ({
    bytes: new TextEncoder().encode(yaml),
  }));
  if (declaration && isComplete) return declaration;
  throw new Error(`the retailer must be usable: ${JSON.stringify(problems.slice(0, 5))}`);
}

/** Whether a practice may send a datum to a country for a recipient; peers are told so, since none of them knows the law. */
export function isReachable(practice: Practice, recipient: string, country: string): boolean {
  if (FREE.includes(country)) return true;
  const transfer = practice.transfers?.find((one) => one.recipient === recipient && one.country === country);
  return (transfer?.instruments ?? []).length > 0;
}
