import type { SourcePath } from '../../source/source-node.ts';

const NO_TERM: Readonly<Record<string, string>> = {
  channels: 'The vocabulary does not say where notices appear.',
  'data.children': 'The vocabulary says whose data they are, not whose they are not.',
  'recipients.buysData': 'The vocabulary has no term for a sale in the sense of the CCPA.',
  'recipients.advertisesElsewhere': 'The vocabulary has no term for sharing in the sense of the CCPA.',
  'practices.interest': 'It stands with the basis of legitimate interests alone.',
  'practices.obligation': 'It stands with the basis of a legal obligation alone.',
  'practices.condition': 'The vocabulary has no term for Art. 10 GDPR.',
  'practices.transfers': 'The vocabulary names the ground of a transfer, not its conditions.',
  'practices.incentive': 'The vocabulary has no term for a price or points in return for data.',
  'practices.profiling': 'The vocabulary says what is done, not what is not done.',
  'practices.automatedDecision': 'The vocabulary says what is done, not what is not done.',
  'practices.collected': 'The vocabulary has no terms for web, app, shop, telephone and partner.',
  'practices.device':
    'The vocabulary has no term for storing or reading on devices under the ePrivacy Directive.',
  'practices.contact': 'The vocabulary has no terms for permissions for advertising.',
  'practices.age': 'The vocabulary has no term for the age of consent.',
  'practices.grewFrom': 'The vocabulary has no term for the practice that another grew from.',
  'practices.told': 'The vocabulary does not say where notices appear.',
};

/** Says for a value that the graph does not hold why that is so. */
export function dpvLossOf(path: SourcePath): string {
  const [section = '', , key = ''] = path.map(String);
  return NO_TERM[section] ?? NO_TERM[`${section}.${key}`] ?? 'The vocabulary has no term for it.';
}
