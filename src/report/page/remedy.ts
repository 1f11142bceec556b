import type { Driver } from '../../conversation/index.ts';
import { type Declaration, isNarrowerThan, type Practice } from '../../declaration/index.ts';

/** Principles of consumer engagement (Consumer Goods Forum, 2015) that answer a complaint, by number. */
export const PRINCIPLES_OF: Readonly<Record<Driver, readonly (1 | 2 | 3 | 4 | 5 | 6 | 7)[]>> = {
  'data-security': [6, 3],
  'intrusive-contact': [4, 5],
  'third-party-sharing': [3],
  'tracking-monitoring': [3, 4],
  'over-collection': [2, 4],
  'opaque-terms': [1, 3],
  'control-rights': [4],
  'relevant-offers': [2, 5],
  'tailored-products': [2, 4],
  'occasion-services': [2],
  'loyalty-programme': [2],
  'tailored-communication': [5, 4],
};

/** Practices of a declaration that say something on what a complaint is about. */
export function practicesOn(driver: Driver, declaration: Declaration): readonly Practice[] {
  return [...declaration.practices.values()].filter((practice) => SPEAKS[driver](practice, declaration));
}

type Speaks = (practice: Practice, declaration: Declaration) => boolean;

const hasSource = (practice: Practice, { data }: Declaration, sources: readonly string[]): boolean =>
  practice.data.some((id) => sources.includes(data.get(id)?.source ?? ''));

const servesPurpose = ({ purpose }: Practice, { purposes }: Declaration, term: string): boolean => {
  const found = purposes.get(purpose);
  return found !== undefined && isNarrowerThan(found.dpv, term);
};

const isShaped: Speaks = (practice, declaration) =>
  servesPurpose(practice, declaration, 'dpv:Personalisation');

const SPEAKS: Readonly<Record<Driver, Speaks>> = {
  'data-security': ({ safeguards }) => safeguards !== undefined && safeguards.length > 0,
  'intrusive-contact': ({ contact }) => contact !== undefined && contact.permission !== 'service-message',
  // Who works for the retailer by contract gets data too, but that is not what customers complain of.
  'third-party-sharing': ({ recipients = [] }, declaration) =>
    recipients.some((id) => !['processor', undefined].includes(declaration.recipients.get(id)?.role)),
  'tracking-monitoring': (practice, declaration) =>
    practice.device === 'consent' ||
    (isShaped(practice, declaration) && hasSource(practice, declaration, ['observed'])),
  'over-collection': ({ required, ifNot }) => required === false || ifNot !== undefined,
  'opaque-terms': ({ benefit, retention }) => benefit !== undefined && retention !== undefined,
  'control-rights': ({ basis }) => basis === 'consent',
  'relevant-offers': (practice, declaration) =>
    isShaped(practice, declaration) || servesPurpose(practice, declaration, 'dpv:Marketing'),
  'tailored-products': isShaped,
  'occasion-services': ({ contact, benefit }) => contact !== undefined && benefit !== undefined,
  'loyalty-programme': ({ incentive }) => incentive === true,
  'tailored-communication': (practice, declaration) =>
    practice.contact !== undefined &&
    practice.contact.permission !== 'service-message' &&
    hasSource(practice, declaration, ['observed', 'inferred']),
};
