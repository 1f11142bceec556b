import { isNarrowerThan } from '../../declaration/index.ts';
import { factsOf, type PurposeFact } from '../../fact/index.ts';
import { say } from '../../language/index.ts';
import type { Item } from '../sentence.ts';
import { item, type RowContext, wordsOf } from './context.ts';

/** Kinds of purposes that every language has words for; the first that fits counts. With each, the terms of the Data Privacy Vocabulary below each. */
const KINDS = [
  ['sale', ['dpv:SellDataToThirdParties', 'dpv:SellInsightsFromData']],
  ['ads', ['dpv:Marketing']],
  ['fit', ['dpv:Personalisation']],
  [
    'order',
    [
      'dpv:CustomerOrderManagement',
      'dpv:DeliveryOfGoods',
      'dpv:PaymentManagement',
      'dpv:FulfilmentOfContractualObligation',
      'dpv:EstablishContractualAgreement',
      'dpv:CustomerSolvencyMonitoring',
      'dpv:SellProducts',
    ],
  ],
  [
    'help',
    [
      'dpv:CustomerCare',
      'dpv:CommunicationManagement',
      'dpv:CustomerClaimsManagement',
      'dpv:DisputeManagement',
    ],
  ],
  [
    'account',
    [
      'dpv:AccountManagement',
      'dpv:MemberPartnerManagement',
      'dpv:ServiceRegistration',
      'dpv:CustomerRelationshipManagement',
    ],
  ],
  [
    'safety',
    [
      'dpv:MisusePreventionAndDetection',
      'dpv:EnforceSecurity',
      'dpv:Verification',
      'dpv:EnforceAccessControl',
    ],
  ],
  [
    'law',
    ['dpv:FulfilmentOfObligation', 'dpv:LegalCompliance', 'dpv:RecordManagement', 'dpv:RightsFulfilment'],
  ],
  [
    'count',
    [
      'dpv:ServiceUsageAnalytics',
      'dpv:ServiceMonitoring',
      'dpv:OptimisationForController',
      'dpv:ServiceOptimisation',
      'dpv:ResearchAndDevelopment',
      'dpv:OrganisationGovernance',
    ],
  ],
  ['service', ['dpv:ServiceProvision', 'dpv:CustomerManagement', 'dpv:PublicBenefit']],
] as const;

/** The order that the label names the kinds in: the plainest first, the most surprising last. */
const ORDER = [
  'order',
  'help',
  'account',
  'service',
  'safety',
  'law',
  'count',
  'fit',
  'ads',
  'sale',
] as const;

/** A kind of purposes. */
export type PurposeKind = (typeof ORDER)[number];

/** Kinds of the terms that were asked for: the same few come up with every practice. */
const known = new Map<string, PurposeKind | undefined>();

/** The kind of a purpose, by its place in the Data Privacy Vocabulary; undefined where no kind fits. */
export function kindOf({ purpose: { dpv } }: PurposeFact): PurposeKind | undefined {
  if (!known.has(dpv)) {
    known.set(dpv, KINDS.find(([, terms]) => terms.some((term) => isNarrowerThan(dpv, term)))?.[0]);
  }
  return known.get(dpv);
}

/** Purposes by kind, each kind with the facts of all its purposes; others are told in the retailer's words. */
export interface PurposeItems {
  readonly kinds: readonly Item[];
  readonly others: readonly Item[];
}

/** Sorts all purposes into kinds. */
export function purposesByKind(context: RowContext): PurposeItems {
  const ids = new Map<PurposeKind, string[]>(ORDER.map((kind) => [kind, []]));
  const others: Item[] = [];
  for (const fact of factsOf(context.facts, 'purpose')) {
    const kind = kindOf(fact);
    if (kind === undefined) others.push(item(wordsOf(context, fact.purpose.name), fact));
    else ids.get(kind)?.push(fact.id);
  }
  const kinds = [...ids].flatMap(([kind, facts]): readonly Item[] =>
    facts.length === 0 ? [] : [{ text: say(context.language, `purpose.kind.${kind}`), facts }],
  );
  return { kinds, others };
}
