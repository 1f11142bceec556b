import type { Actor, ChoiceEvent, ChoiceKind } from '../../consent/index.ts';
import type { ReceiptPayload } from '../receipt.ts';
import { RECORD_CONTEXT } from './context.ts';
import { type Json, type Node, some } from './json.ts';

/** The profile of records in DPV's guide to ISO/IEC TS 27560. */
const CONSENT_PROFILE = 'https://w3id.org/dpv/schema/dpv-27560#record';

/**
 * What a consent has come to by an event. A grant that still waits for its confirmation allows nothing, so it counts as
 * requested.
 */
const CONSENT_STATUS: Readonly<Partial<Record<ChoiceKind, string>>> = {
  'consent-requested': 'dpv:ConsentRequested',
  'consent-given': 'dpv:ConsentGiven',
  'consent-confirmed': 'dpv:ConsentGiven',
  'consent-refused': 'dpv:ConsentRefused',
  'consent-withdrawn': 'dpv:ConsentWithdrawn',
};

/** The right that is used by an event: Art. 18, 21 and 7(3) GDPR. */
const RIGHTS: Readonly<Partial<Record<ChoiceKind, string>>> = {
  'consent-withdrawn': 'eu-gdpr:A7-3',
  'objection-raised': 'eu-gdpr:A21',
  'restriction-set': 'eu-gdpr:A18',
};

const INDICATED_BY: Readonly<Record<Actor['kind'], string>> = {
  customer: 'dpv:DataSubject',
  guardian: 'dpv:GuardianOfDataSubject',
  staff: 'dpv:DataController',
  signal: 'dpv:DataSubject',
  system: 'dpv:DataController',
};

/** Said once for all events, by terms of the vocabulary; what else an event says is told by names of our own. */
const TOLD: ReadonlySet<string> = new Set([
  'id',
  'customer',
  'at',
  'actor',
  'channel',
  'language',
  'notice',
  'kind',
]);

/**
 * The part of a record that follows from the event and the controller alone, so that whoever verifies a receipt can work
 * it out again. Changing it means a new version of receipts: old ones are verified for years.
 *
 * @param on day on which the version shown was published, `YYYY-MM-DD`
 */
export function eventPart(event: ChoiceEvent, controller: ReceiptPayload['controller'], on: string): Node {
  const status = CONSENT_STATUS[event.kind];
  const isConsent = status !== undefined;
  const indication = indicationOf(event);
  return {
    '@context': RECORD_CONTEXT,
    '@type': isConsent ? 'dpv:ConsentRecord' : 'klartext:ChoiceRecord',
    ...some('dct:conformsTo', isConsent ? CONSENT_PROFILE : undefined),
    'dct:identifier': event.id,
    'dpv:hasDataSubject': { '@type': 'dpv:Customer', 'dct:identifier': event.customer },
    'dpv:hasDataController': {
      '@type': 'dpv:DataController',
      'dct:identifier': controller.id,
      'dpv:hasName': controller.name,
    },
    'dpv:hasNotice': {
      '@type': isConsent ? 'dpv:ConsentNotice' : 'dpv:PrivacyNotice',
      'dct:identifier': event.notice.id,
      'dct:hasVersion': String(event.notice.version),
      'dct:date': on,
      'dct:language': event.language,
    },
    ...(isConsent
      ? {
          'dpv:hasConsentStatus': {
            '@type': isPending(event) ? 'dpv:ConsentRequested' : status,
            ...indication,
          },
        }
      : indication),
    ...some('dpv:hasRight', RIGHTS[event.kind]),
    'klartext:kind': event.kind,
    ...detailsOf(event),
  };
}

function isPending(event: ChoiceEvent): boolean {
  return event.kind === 'consent-given' && event.needsConfirmation === true;
}

function indicationOf({ actor, at, channel }: ChoiceEvent): Node {
  return {
    'dpv:isIndicatedBy': INDICATED_BY[actor.kind],
    'dpv:isIndicatedAtTime': at,
    'dpv:hasIndicationMethod': channel,
    'klartext:actor': actor.kind,
    ...some('klartext:verification', actor.kind === 'guardian' ? actor.verification : undefined),
    ...some('klartext:reference', 'reference' in actor ? actor.reference : undefined),
  };
}

/** What an event says beside what all events say; of the choices of a guest their ids. */
function detailsOf(event: ChoiceEvent): Node {
  const told = Object.entries(event).filter(([key, value]) => !TOLD.has(key) && value !== undefined);
  return Object.fromEntries(told.map(([key, value]) => [`klartext:${key}`, detailOf(key, value)]));
}

function detailOf(key: string, value: unknown): Json {
  if (key === 'carried' && Array.isArray(value)) return value.map((event: ChoiceEvent) => event.id);
  if (key === 'about' && typeof value === 'object' && value !== null) return aboutOf(value);
  return Array.isArray(value) ? value.map(String) : plain(value);
}

function aboutOf(about: object): Node {
  return Object.fromEntries(Object.entries(about).map(([key, id]) => [`klartext:${key}`, String(id)]));
}

function plain(value: unknown): Json {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
