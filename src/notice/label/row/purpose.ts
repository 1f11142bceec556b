import { isNarrowerThan } from '../../../declaration/index.ts';
import { factsOf } from '../../../fact/index.ts';
import { say } from '../../../language/index.ts';
import type { Item } from '../../sentence.ts';
import { item, type RowContext, wordsOf } from '../context.ts';
import { listSentences, sentencesNeeded } from '../list.ts';
import type { RowContent } from './row-content.ts';

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

/** More sentences than this are no label: kinds of purposes are named instead of each purpose. */
const MOST = 2;

/** What for: every purpose in the retailer's words, or, where these fill more than two sentences, by kind. */
export function purposeRow(context: RowContext): RowContent {
  const facts = factsOf(context.facts, 'purpose');
  const own = facts.map((f) => item(wordsOf(context, f.purpose.name), f));
  if (sentencesNeeded(context, 'purpose.list', own) <= MOST)
    return { answer: listSentences(context, 'purpose.list', own) };
  const kinds = KINDS.map(([kind]) => ({ kind, facts: [] as string[] }));
  const others: Item[] = [];
  for (const fact of facts) {
    const index = KINDS.findIndex(([, terms]) =>
      terms.some((term) => isNarrowerThan(fact.purpose.dpv, term)),
    );
    const kind = kinds[index];
    if (kind) kind.facts.push(fact.id);
    else others.push(item(wordsOf(context, fact.purpose.name), fact));
  }
  const named = kinds
    .filter((k) => k.facts.length > 0)
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .map((k) => ({ text: say(context.language, `purpose.kind.${k.kind}`), facts: k.facts }));
  return { answer: listSentences(context, 'purpose.list', [...named, ...others]) };
}
