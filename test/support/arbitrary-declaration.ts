import fc from 'fast-check';
import {
  BASES,
  CHANNELS,
  CONTACT_CHANNELS,
  CONTACT_PERMISSIONS,
  DEVICE_USES,
  NEVER_STATEMENTS,
  PLACES,
  RECIPIENT_ROLES,
  RETENTION_EVENTS,
  SAFEGUARDS,
  SOURCES,
  SPECIAL_CATEGORIES,
  SPECIAL_CONDITIONS,
} from '../../src/declaration/index.ts';
import type { Json, JsonMap } from './parsed.ts';

const DATA_TERMS = ['pd:EmailAddress', 'pd:Purchase', 'pd:Biometric', 'pd:Communication', 'pd:GPSCoordinate'];
const PURPOSE_TERMS = [
  'dpv:DeliveryOfGoods',
  'dpv:DirectMarketing',
  'dpv:TargetedAdvertising',
  'dpv:PersonalisedBenefits',
  'dpv:ServiceUsageAnalytics',
];
const COUNTRIES = ['DE', 'AT', 'ES', 'FR', 'GB', 'CH', 'US-CA', 'US', 'JP', 'AQ', 'IN', 'NO', 'ZZ'];
const DESTINATIONS = ['DE', 'GB', 'CH', 'US', 'IN', 'JP', 'CA', 'IL', 'KR'];
const INSTRUMENTS = [
  'eu-us-dpf',
  'eu-us-safe-harbor',
  'scc-2021',
  'scc-2010',
  'adequacy-gb',
  'adequacy-jp',
  'bcr',
  'uk-idta',
  'ch-scc',
  'derogation-consent',
];

const sentence = fc.constantFrom(
  'You get it.',
  'We may do some things.',
  'It is kept forever.',
  'Goods come to you.',
);

/** A text in every language of a declaration, a name that stands for all, or one that lacks a language. */
function text(languages: readonly string[]): fc.Arbitrary<Json> {
  return sentence.map((words) => Object.fromEntries(languages.map((language) => [language, words])));
}

const day = fc
  .date({ min: new Date('1998-01-01'), max: new Date('2038-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const claim = fc.record(
  {
    use: fc.constantFrom(...INSTRUMENTS),
    listed: fc.boolean(),
    since: day,
    assessment: fc.boolean(),
    module: fc.constantFrom(1, 2, 3, 4),
    importerSubjectToGdpr: fc.boolean(),
    unchanged: fc.boolean(),
    approved: fc.boolean(),
    occasional: fc.boolean(),
    inScope: fc.boolean(),
  },
  { requiredKeys: ['use'] },
);

function entries(prefix: string, values: readonly Json[]): JsonMap {
  return Object.fromEntries(values.map((value, index) => [`${prefix}-${index}`, value]));
}

function datum(languages: readonly string[], isLast: number): fc.Arbitrary<Json> {
  return fc.record(
    {
      name: text(languages),
      dpv: fc.constantFrom(...DATA_TERMS),
      source: fc.constantFrom(...SOURCES),
      origin: text(languages),
      isPublic: fc.boolean(),
      inferredFrom: fc.array(
        fc.nat(isLast).map((n) => `datum-${n}`),
        { minLength: 1, maxLength: 2 },
      ),
      special: fc.constantFrom(...SPECIAL_CATEGORIES),
      children: fc.boolean(),
    },
    { requiredKeys: ['name', 'dpv', 'source'] },
  );
}

function recipient(languages: readonly string[]): fc.Arbitrary<Json> {
  return fc.record(
    {
      name: sentence,
      does: text(languages),
      role: fc.constantFrom(...RECIPIENT_ROLES),
      country: fc.constantFrom(...DESTINATIONS),
      arrangement: text(languages),
      buysData: fc.boolean(),
      advertisesElsewhere: fc.boolean(),
    },
    { requiredKeys: ['name', 'role', 'country'] },
  );
}

interface Sizes {
  readonly data: number;
  readonly purposes: number;
  readonly recipients: number;
  readonly practices: number;
}

function practice(languages: readonly string[], sizes: Sizes): fc.Arbitrary<Json> {
  const recipientId = fc.nat(Math.max(0, sizes.recipients - 1)).map((n) => `recipient-${n}`);
  const recipients = sizes.recipients === 0 ? fc.constant([]) : fc.array(recipientId, { maxLength: 3 });
  return recipients.chain((named) => {
    const transfer = fc.record(
      {
        recipient: fc.constantFrom(...(named.length === 0 ? ['recipient-0'] : named)),
        country: fc.constantFrom(...DESTINATIONS),
        instruments: fc.array(claim, { minLength: 1, maxLength: 3 }),
        copy: text(languages),
      },
      { requiredKeys: ['recipient', 'country'] },
    );
    return fc.record(
      {
        name: text(languages),
        data: fc.array(
          fc.nat(sizes.data - 1).map((n) => `datum-${n}`),
          { minLength: 1, maxLength: 4 },
        ),
        purpose: fc.nat(sizes.purposes - 1).map((n) => `purpose-${n}`),
        basis: fc.constantFrom(...BASES),
        recipients: fc.constant(named),
        interest: text(languages),
        obligation: text(languages),
        condition: fc.constantFrom(...SPECIAL_CONDITIONS),
        age: fc.record({ minimum: fc.nat(21), check: text(languages) }, { requiredKeys: ['minimum'] }),
        transfers: named.length === 0 ? fc.constant([]) : fc.array(transfer, { maxLength: 3 }),
        retention: fc.record(
          {
            for: fc.constantFrom('P7D', 'P1M', 'P3Y', 'P99Y'),
            after: fc.constantFrom(...RETENTION_EVENTS),
            until: text(languages),
          },
          { requiredKeys: [] },
        ),
        required: fc.boolean(),
        ifNot: text(languages),
        benefit: text(languages),
        incentive: fc.boolean(),
        profiling: fc.boolean(),
        automatedDecision: fc.record(
          {
            logic: text(languages),
            significance: text(languages),
            consequences: text(languages),
            humanReview: fc.boolean(),
          },
          { requiredKeys: [] },
        ),
        collected: fc.array(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 3 }),
        safeguards: fc.array(fc.constantFrom(...SAFEGUARDS), { maxLength: 3 }),
        device: fc.constantFrom(...DEVICE_USES),
        contact: fc.record({
          channels: fc.array(fc.constantFrom(...CONTACT_CHANNELS), { minLength: 1, maxLength: 3 }),
          permission: fc.constantFrom(...CONTACT_PERMISSIONS),
        }),
        grewFrom: fc.record(
          { practice: fc.nat(sizes.practices - 1).map((n) => `practice-${n}`), assessment: text(languages) },
          { requiredKeys: ['practice'] },
        ),
        told: fc.array(fc.constantFrom(...CHANNELS), { maxLength: 3 }),
      },
      { requiredKeys: ['name', 'data', 'purpose', 'basis', 'recipients', 'collected'] },
    );
  });
}

function ofSize(languages: readonly string[], sizes: Sizes): fc.Arbitrary<JsonMap> {
  const many = (one: fc.Arbitrary<Json>, count: number): fc.Arbitrary<readonly Json[]> =>
    fc.array(one, { minLength: count, maxLength: count });
  return fc.record(
    {
      klartext: fc.constant(1),
      controller: fc.record(
        {
          name: fc.constant('Kornblume GmbH'),
          country: fc.constantFrom('DE', 'GB', 'CH', 'NO', 'JP', 'US-CA'),
          email: fc.constant('privacy@kornblume.example'),
          rights: fc.constant('https://kornblume.example/rights'),
        },
        { requiredKeys: ['name', 'country'] },
      ),
      representatives: fc.array(
        fc.record({
          for: fc.constantFrom('EU', 'UK', 'CH'),
          name: fc.constant('Vertreter AG'),
          country: fc.constant('DE'),
        }),
        { maxLength: 3 },
      ),
      dataProtectionOfficer: fc.record({ email: fc.constant('dpo@kornblume.example') }, { requiredKeys: [] }),
      supervisoryAuthority: fc.record({ name: fc.constant('Authority'), country: fc.constant('DE') }),
      countries: fc.array(fc.constantFrom(...COUNTRIES), { minLength: 1, maxLength: 4 }),
      languages: fc.constant([...languages]),
      channels: fc.array(fc.constantFrom(...CHANNELS), { minLength: 1, maxLength: 4 }),
      never: fc.array(fc.constantFrom(...NEVER_STATEMENTS), { maxLength: 4 }),
      data: many(datum(languages, sizes.data - 1), sizes.data).map((list) => entries('datum', list)),
      purposes: many(
        fc.record({ name: text(languages), dpv: fc.constantFrom(...PURPOSE_TERMS) }),
        sizes.purposes,
      ).map((list) => entries('purpose', list)),
      recipients: many(recipient(languages), sizes.recipients).map((list) => entries('recipient', list)),
      practices: many(practice(languages, sizes), sizes.practices).map((list) => entries('practice', list)),
    },
    {
      requiredKeys: [
        'klartext',
        'controller',
        'countries',
        'languages',
        'channels',
        'data',
        'purposes',
        'recipients',
        'practices',
      ],
    },
  ) as fc.Arbitrary<JsonMap>;
}

/** Values of declarations that fit the format: every key, in any combination, whatever the law says about it. */
export const declarationValues: fc.Arbitrary<JsonMap> = fc
  .tuple(
    fc.constantFrom(['en'], ['en', 'de'], ['fr', 'nl', 'xx']),
    fc.record({
      data: fc.integer({ min: 1, max: 3 }),
      purposes: fc.integer({ min: 1, max: 2 }),
      recipients: fc.integer({ min: 0, max: 2 }),
      practices: fc.integer({ min: 1, max: 3 }),
    }),
  )
  .chain(([languages, sizes]) => ofSize(languages, sizes));

/** Any day from 1995 to 2040. */
export const anyDay: fc.Arbitrary<string> = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
