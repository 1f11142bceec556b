import type { AboutKind } from '../consent/index.ts';
import type {
  ContactChannel,
  DataCategory,
  Declaration,
  LegalBasis,
  Practice,
} from '../declaration/index.ts';
import { isAdvertising } from '../fact/index.ts';
import { internal } from './internal.ts';
import { kindsOf } from './practice-kind.ts';

/** What a datum of a practice needs besides the legal basis (GDPR Art. 9 and 10). */
export type SpecialNeed = 'nothing' | 'explicit-consent' | 'condition' | 'criminal-law';

/** A practice with everything that does not change from request to request. */
export interface PracticeRule {
  /** Place in the declared order. */
  readonly index: number;
  readonly id: string;
  readonly practice: Practice;
  /** Purpose in the Data Privacy Vocabulary. */
  readonly dpv: string | undefined;
  /** What each datum needs; data that the declaration does not know are left out. */
  readonly data: ReadonlyMap<string, SpecialNeed>;
  /** The country of each declared recipient; undefined where none is stated. */
  readonly recipients: ReadonlyMap<string, string | undefined>;
  /** All recipients work for the shop. */
  readonly staysWithShop: boolean;
  /** Its contacts are more than service messages: the law on advertising, pauses and caps apply. */
  readonly isMarketing: boolean;
  readonly contact: ReadonlySet<ContactChannel> | undefined;
  /** The kinds of use that it belongs to. */
  readonly kinds: ReadonlySet<AboutKind>;
  /** The age from which customers agree themselves; undefined where there is no limit. */
  readonly minimumAge: number | undefined;
  /** It asks for a consent: as its basis, for the device, for special data or for contact. Then the age has to be known. */
  readonly asksConsent: boolean;
  /** An objection from the customer's own situation bears on it. */
  readonly isObjectable: boolean;
}

/**
 * Bases that an objection under Art. 21(1) GDPR bears on: public task and legitimate interests, and with them the UK's
 * recognised legitimate interests.
 */
const OBJECTABLE: ReadonlySet<LegalBasis> = new Set([
  'public-task',
  'legitimate-interests',
  'recognised-legitimate-interests',
]);

/** Resolves the practices of a declaration, in declared order. */
export function practiceRules(declaration: Declaration): readonly PracticeRule[] {
  return [...declaration.practices.values()].map((practice, index) => {
    const purpose = declaration.purposes.get(practice.purpose);
    const recipients = (practice.recipients ?? []).flatMap((id) => declaration.recipients.get(id) ?? []);
    const { contact } = practice;
    const isService = contact?.permission === 'service-message';
    return {
      index,
      id: internal(practice.id),
      practice,
      dpv: purpose?.dpv,
      data: new Map(
        practice.data.flatMap((id) => {
          const datum = declaration.data.get(id);
          return datum === undefined ? [] : [[internal(id), specialNeed(datum, practice)] as const];
        }),
      ),
      recipients: new Map(recipients.map(({ id, country }) => [internal(id), country])),
      staysWithShop:
        recipients.length === (practice.recipients ?? []).length &&
        recipients.every(({ role }) => role === 'processor'),
      isMarketing: contact !== undefined && (!isService || (purpose !== undefined && isAdvertising(purpose))),
      contact: contact && new Set(contact.channels),
      kinds: new Set(kindsOf(declaration, practice)),
      minimumAge: practice.age === undefined || practice.age.minimum === 0 ? undefined : practice.age.minimum,
      asksConsent: asksConsent(practice),
      isObjectable: OBJECTABLE.has(practice.basis),
    };
  });
}

function asksConsent({ basis, device, condition, contact }: Practice): boolean {
  const permission = contact?.permission;
  return (
    basis === 'consent' ||
    device === 'consent' ||
    condition === 'explicit-consent' ||
    permission === 'consent' ||
    permission === 'confirmed-consent'
  );
}

function specialNeed({ special }: DataCategory, { condition }: Practice): SpecialNeed {
  if (special === undefined) return 'nothing';
  if (special === 'criminal') return condition === 'law-allows-criminal-data' ? 'nothing' : 'criminal-law';
  if (condition === undefined || condition === 'law-allows-criminal-data') return 'condition';
  return condition === 'explicit-consent' ? 'explicit-consent' : 'nothing';
}
