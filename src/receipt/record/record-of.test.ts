import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { declared, EXAMPLE_FILE, small } from '../../../test/support/declared.ts';
import { WITHDRAWAL } from '../../../test/support/receipt-made.ts';
import type { About, ChoiceEvent } from '../../consent/index.ts';
import { type RecordContext, recordOf } from '../index.ts';
import { eventPart } from './event-part.ts';
import { recordFits } from './record-fits.ts';

const SHARED = new URL('../../../../shared/data/', import.meta.url).pathname;
const offline = {
  documentLoader: (url: string): Promise<never> => Promise.reject(new Error(`asked for ${url}`)),
  safe: true,
};
const controller = { id: 'kornblume', name: 'Kornblume Handels GmbH' };
const context: RecordContext = {
  declaration: small().declaration,
  versionId: WITHDRAWAL.notice.id,
  versionNumber: WITHDRAWAL.notice.version,
  on: '2026-10-01',
  controller,
  language: 'de',
};
const example: RecordContext = { ...context, declaration: declared(EXAMPLE_FILE).declaration };

const { kind: _kind, about: _about, ...base } = WITHDRAWAL;
const about: About = { practice: 'newsletter' };
const supersedes = ['choice-0000'];

/** One event of each kind. */
const EVENTS: readonly ChoiceEvent[] = [
  { ...base, kind: 'consent-requested', about },
  { ...base, kind: 'consent-given', about, supersedes, until: '2027-11-24', toldOfSignal: true },
  { ...base, kind: 'consent-given', about: { purpose: 'news' }, supersedes: [], needsConfirmation: true },
  { ...base, kind: 'consent-confirmed', grant: 'choice-0000' },
  { ...base, kind: 'consent-refused', about: { kind: 'everything' }, supersedes },
  { ...base, kind: 'consent-withdrawn', about, actor: { kind: 'guardian', verification: 'V-1' } },
  {
    ...base,
    kind: 'objection-raised',
    about: { kind: 'sale' },
    ground: 'opt-out',
    actor: { kind: 'signal' },
  },
  {
    ...base,
    kind: 'objection-decided',
    objection: 'choice-0000',
    outcome: 'upheld',
    grounds: 'a "reason"',
    actor: { kind: 'staff', reference: 'T-9' },
  },
  { ...base, kind: 'objection-lifted', supersedes },
  { ...base, kind: 'pause-begun', contact: 'all', until: '2026-12-24T00:00:00.000Z' },
  { ...base, kind: 'pause-ended', supersedes },
  { ...base, kind: 'cap-set', contact: 'email', times: 0, days: 7, supersedes },
  { ...base, kind: 'cap-lifted', supersedes },
  { ...base, kind: 'contact-made', contact: 'email', practice: 'newsletter', actor: { kind: 'system' } },
  { ...base, kind: 'restriction-set', data: ['email'], why: 'wrong' },
  { ...base, kind: 'restriction-lifted', supersedes },
  { ...base, kind: 'hold-set', data: 'all', purpose: 'delivery', group: ['other-shop'] },
  { ...base, kind: 'hold-lifted', supersedes },
  { ...base, kind: 'guest-merged', guest: 'G-1', isSharedDevice: false, carried: [WITHDRAWAL] },
  { ...base, kind: 'merge-undone', merge: 'choice-0000' },
];

const all = (): readonly object[] => [
  ...EVENTS.map((event) => recordOf(event, context)),
  ...[...example.declaration.practices.keys()].map((practice) =>
    recordOf({ ...WITHDRAWAL, about: { practice } }, { ...example, language: 'fr' }),
  ),
];

/** Whole addresses of the vocabulary that an expanded record uses. */
function termsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.startsWith('https://w3id.org/dpv') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [...termsIn(key), ...termsIn(inner)]);
}

describe('the record of a choice', () => {
  it('is that of a consent in the shape of the guide', () => {
    const { '@context': _, ...record } = recordOf(WITHDRAWAL, context);
    expect(record).toEqual({
      '@type': 'dpv:ConsentRecord',
      'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#record',
      'dct:identifier': 'choice-0001',
      'dpv:hasDataSubject': { '@type': 'dpv:Customer', 'dct:identifier': 'K-4711' },
      'dpv:hasDataController': {
        '@type': 'dpv:DataController',
        'dct:identifier': 'kornblume',
        'dpv:hasName': 'Kornblume Handels GmbH',
      },
      'dpv:hasNotice': {
        '@type': 'dpv:ConsentNotice',
        'dct:identifier': 'f'.repeat(64),
        'dct:hasVersion': '2',
        'dct:date': '2026-10-01',
        'dct:language': 'de',
      },
      'dpv:hasConsentStatus': {
        '@type': 'dpv:ConsentWithdrawn',
        'dpv:isIndicatedBy': 'dpv:DataSubject',
        'dpv:isIndicatedAtTime': '2026-11-24T09:30:00.000Z',
        'dpv:hasIndicationMethod': 'web',
        'klartext:actor': 'customer',
      },
      'dpv:hasRight': 'eu-gdpr:A7-3',
      'klartext:kind': 'consent-withdrawn',
      'klartext:about': { 'klartext:practice': 'newsletter' },
      'dpv:hasProcess': [
        {
          '@type': 'dpv:Process',
          'dct:identifier': 'newsletter',
          'skos:prefLabel': { '@language': 'de', '@value': 'Newsletter' },
          'dpv:hasPurpose': {
            '@type': 'dpv:DirectMarketing',
            'dct:identifier': 'news',
            'skos:prefLabel': { '@language': 'de', '@value': 'Neues für Sie' },
          },
          'dpv:hasPersonalData': [
            {
              '@type': 'pd:EmailAddress',
              'dct:identifier': 'email',
              'skos:prefLabel': { '@language': 'de', '@value': 'E-Mail-Adresse' },
            },
          ],
          'dpv:hasStorageCondition': {
            '@type': 'dpv:StorageDuration',
            'dpv:hasDuration': 'P1M',
            'dpv:isAfter': { 'dct:identifier': 'withdrawal' },
          },
          'dpv:hasLegalBasis': ['eu-gdpr:A6-1-a'],
        },
      ],
    });
  });

  it('names recipients with the place where they use the data', () => {
    const record = JSON.stringify(recordOf({ ...WITHDRAWAL, about: { practice: 'delivery' } }, context));
    expect(record).toContain(
      '{"@type":"dpv:Recipient","dct:identifier":"parcel","dpv:hasName":"Paketpost AG","dpv:hasLocation":"loc:DE"}',
    );
  });

  it('claims the guide for consents alone', () => {
    for (const event of EVENTS) {
      const isConsent = event.kind.startsWith('consent-');
      const record = recordOf(event, context);
      expect(record['@type']).toBe(isConsent ? 'dpv:ConsentRecord' : 'klartext:ChoiceRecord');
      expect('dct:conformsTo' in record).toBe(isConsent);
    }
  });

  it('says of a consent that waits for its confirmation that it is only requested', () => {
    const of = (event: ChoiceEvent): unknown => recordOf(event, context)['dpv:hasConsentStatus'];
    expect(EVENTS.filter((event) => event.kind === 'consent-given').map(of)).toMatchObject([
      { '@type': 'dpv:ConsentGiven' },
      { '@type': 'dpv:ConsentRequested' },
    ]);
  });

  it('lists the practices of a purpose, and those that the rulebook names for a kind of use', () => {
    const names = (record: object): readonly string[] =>
      [...JSON.stringify(record).matchAll(/"dpv:Process","dct:identifier":"([^"]*)"/g)].map(
        ([, id]) => id ?? '',
      );
    expect(names(recordOf({ ...WITHDRAWAL, about: { purpose: 'news' } }, context))).toEqual(['newsletter']);
    const kind = { ...WITHDRAWAL, about: { kind: 'everything' } } as const;
    expect(names(recordOf(kind, context))).toEqual([]);
    const practicesOf = (): readonly string[] => ['newsletter', 'delivery'];
    expect(names(recordOf(kind, { ...context, practicesOf }))).toEqual(['delivery', 'newsletter']);
  });

  it('is not made of another version than was shown', () => {
    expect(() => recordOf(WITHDRAWAL, { ...context, versionNumber: 3 })).toThrow('version 2, not 3');
  });

  it('expands as JSON-LD without fetching anything, and nothing in it is dropped', async () => {
    for (const record of all()) {
      const [expanded] = await jsonld.expand(record, offline);
      expect(expanded).toBeDefined();
      expect(JSON.stringify(expanded)).toContain('urn:klartext:kind');
    }
  });

  it.each(EVENTS.map((event) => [event.kind, event] as const))(
    'fits its event, and no other: %s',
    (_, event) => {
      const record = recordOf(event, context);
      const payload = { record, event, controller, nonce: '', issued: '', seal: '' };
      expect(recordFits(payload)).toBe(true);
      for (const key of Object.keys(record).filter((key) => key !== 'dpv:hasProcess')) {
        const { [key]: _gone, ...rest } = record;
        expect(recordFits({ ...payload, record: rest }), key).toBe(false);
        expect(recordFits({ ...payload, record: { ...record, [key]: 'x' } }), key).toBe(false);
      }
      expect(recordFits({ ...payload, record: { ...record, more: 1 } })).toBe(false);
      expect(recordFits({ ...payload, event: { ...event, customer: 'K-4712' } })).toBe(false);
      expect(recordFits({ ...payload, event: { ...event, channel: 'phone' } })).toBe(false);
    },
  );

  it('takes over ids that mean something to JavaScript as they are', () => {
    const event: ChoiceEvent = { ...WITHDRAWAL, customer: '__proto__', id: 'constructor', channel: 'api' };
    const record = eventPart({ ...event, about: { practice: '__proto__' } }, controller, '2026-10-01');
    expect(JSON.stringify(record)).toContain('"klartext:about":{"klartext:practice":"__proto__"}');
    expect(
      recordOf({ ...event, about: { practice: '__proto__' } }, context)['dpv:hasProcess'],
    ).toBeUndefined();
  });
});

describe.skipIf(!existsSync(`${SHARED}dpv`))('real data: the lists of the vocabulary', () => {
  it('have every term that a record uses', async () => {
    const lists = ['dpv', 'pd', 'eu-gdpr', 'notice'].flatMap((list) => {
      const rows: { readonly iri: string }[] = parse(readFileSync(`${SHARED}dpv/${list}.csv`, 'utf8'), {
        columns: true,
      });
      return rows.map(({ iri }) => iri);
    });
    const known = new Set(lists);
    const used = (await Promise.all(all().map((record) => jsonld.expand(record, offline)))).flatMap(termsIn);
    // Countries stand in a list of their own, and the profile is none of the terms.
    const other = /^https:\/\/w3id\.org\/dpv\/(?:loc#[A-Z]{2}|schema\/dpv-27560#record)$/;
    expect([...new Set(used)].filter((term) => !known.has(term) && !other.test(term))).toEqual([]);
    expect(new Set(used).size).toBeGreaterThan(40);
  });
});

describe.skipIf(!existsSync(`${SHARED}consent-27560`))('real data: the examples of the guide', () => {
  it('have the keys of a record, but for a few that they lack', () => {
    const examples = readFileSync(`${SHARED}consent-27560/examples-part1.json`, 'utf8');
    const keys = new Set(
      [...JSON.stringify(all()).matchAll(/"((?:dpv|dct):[A-Za-z]+)":/g)].map(([, key]) => key),
    );
    const lacking = [...keys].filter((key) => !examples.includes(`"${key}"`));
    expect(lacking.sort()).toEqual(['dct:hasVersion', 'dpv:isAfter']);
  });
});
