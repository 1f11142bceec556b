import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarationValues } from '../../../../test/support/arbitrary-declaration.ts';
import { type Declared, declared, EXAMPLE_FILE, small } from '../../../../test/support/declared.ts';
import { parseText, toYaml } from '../../../../test/support/parsed.ts';
import { deriveFacts } from '../../../fact/index.ts';
import { exportTilt } from './export-tilt.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const SHARED = new URL('../../../../../shared/data/tilt/', import.meta.url).pathname;

function documentOf(from: Declared, language = 'en'): Record<string, unknown> {
  return JSON.parse(exportTilt({ ...from, on: '2026-11-24', language, digest }).text);
}

/** Keys that the schema requires, by their place; `*` stands for each item of a list. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  '': [
    'meta',
    'controller',
    'dataProtectionOfficer',
    'dataDisclosed',
    'thirdCountryTransfers',
    'accessAndDataPortability',
    'sources',
    'rightToInformation',
    'rightToRectificationOrDeletion',
    'rightToDataPortability',
    'rightToWithdrawConsent',
    'rightToComplain',
    'automatedDecisionMaking',
    'changesOfPurpose',
  ],
  meta: ['_id', 'name', 'created', 'modified', 'version', 'language', 'status', 'url', '_hash'],
  controller: ['name', 'address', 'country', 'representative'],
  'controller.representative': ['name', 'email'],
  dataProtectionOfficer: ['name', 'address', 'country', 'email'],
  'dataDisclosed.*': [
    '_id',
    'category',
    'purposes',
    'legalBases',
    'legitimateInterests',
    'recipients',
    'storage',
    'nonDisclosure',
  ],
  'dataDisclosed.*.purposes.*': ['purpose', 'description'],
  'dataDisclosed.*.legalBases.*': ['reference'],
  'dataDisclosed.*.recipients.*': ['category'],
  'dataDisclosed.*.storage.*': ['aggregationFunction'],
  'dataDisclosed.*.storage.*.temporal.*': ['description', 'ttl'],
  'dataDisclosed.*.nonDisclosure': [
    'legalRequirement',
    'contractualRegulation',
    'obligationToProvide',
    'consequences',
  ],
  accessAndDataPortability: ['available'],
  'sources.*': ['_id', 'dataCategory', 'sources'],
  'sources.*.sources.*': ['description', 'url', 'publiclyAvailable'],
};

function valuesAt(value: unknown, path: string): readonly unknown[] {
  if (path === '') return [value];
  const [step = '', ...rest] = path.split('.');
  const next: readonly unknown[] =
    step === '*'
      ? Array.isArray(value)
        ? value
        : []
      : [typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined];
  return next.flatMap((item) => valuesAt(item, rest.join('.')));
}

function missingIn(document: unknown): readonly string[] {
  return Object.entries(REQUIRED).flatMap(([path, keys]) =>
    valuesAt(document, path).flatMap((part) =>
      typeof part === 'object' && part !== null
        ? keys.filter((key) => !Object.hasOwn(part, key)).map((key) => `${path}.${key}`)
        : [`${path}: no map`],
    ),
  );
}

describe('a TILT document', () => {
  it('has every key that the schema requires, for any declaration', () => {
    fc.assert(
      fc.property(declarationValues, (values) => {
        const { declaration } = parseText(toYaml(values));
        if (!declaration) return;
        const from = { declaration, facts: deriveFacts(declaration) };
        expect(missingIn(documentOf(from, declaration.languages[0]))).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(missingIn({ ...documentOf(small()), controller: {} })).toContain('controller.name');
  });

  it('carries the SHA-256 of everything but the hash itself', () => {
    const { meta, ...body } = documentOf(small());
    const { _hash, ...rest } = meta as Record<string, unknown>;
    expect(_hash).toBe(digest(canonicalize({ meta: rest, ...body }) ?? ''));
  });

  it('takes id, number and day from a published version', () => {
    const version = { id: 'sha256-abc', number: 7, publishedOn: '2026-05-03T10:00:00Z' };
    const { text } = exportTilt({ ...small(), on: '2026-11-24', language: 'en', digest, version });
    expect(JSON.parse(text).meta).toMatchObject({
      _id: 'sha256-abc',
      version: 7,
      created: '2026-05-03',
      modified: '2026-05-03',
    });
  });

  it('names what TILT asks for and the declaration does not state', () => {
    const from = small(
      [['controller', 'email'], undefined],
      [['practices', 'delivery', 'required'], undefined],
    );
    const { notes } = exportTilt({ ...from, on: '2026-11-24', language: 'en', digest });
    const places = notes.filter(({ found }) => found === 'not stated').map(({ place }) => place);
    expect(places).toContain('controller.email');
    expect(places).toContain('practices.delivery.required');
  });

  it('keeps hostile words harmless, and says when words of another language stand', () => {
    const name = { en: 'a\u202e<script>\u0007"\\ \u{1f600}' };
    const from = small([['data', 'email', 'name'], name]);
    const { text, notes } = exportTilt({ ...from, on: '2026-11-24', language: 'de', digest });
    for (const mark of ['\u0007', '\\u0007', '\u202e']) expect(text).not.toContain(mark);
    const { dataDisclosed } = JSON.parse(text);
    expect(dataDisclosed[1].category).toBe('a <script> "\\ \u{1f600}');
    expect(notes).toContainEqual(
      expect.objectContaining({
        place: 'data.email.name.en',
        reason: 'It is not written in de; these words stand instead.',
      }),
    );
  });
});

describe.skipIf(!existsSync(SHARED))('real data: the TILT schema', () => {
  const schema = JSON.parse(existsSync(SHARED) ? readFileSync(`${SHARED}tilt-schema.json`, 'utf8') : '{}');
  const validate = new Ajv({ unicodeRegExp: false, strict: false, validateFormats: false }).compile(
    // The library resolves identifiers of parts against each other; those of this schema are paths, not addresses.
    JSON.parse(
      JSON.stringify(schema, (key, value) =>
        key === '$id' && typeof value === 'string' ? undefined : value,
      ),
    ),
  );
  const errorsOf = (document: unknown) => (validate(document) ? [] : (validate.errors ?? []));

  it('takes its own valid example and refuses the invalid one', () => {
    const read = (file: string): unknown => JSON.parse(readFileSync(`${SHARED}${file}`, 'utf8'));
    expect(errorsOf(read('valid-example.json'))).toEqual([]);
    expect(errorsOf(read('invalid-example.json'))).not.toEqual([]);
  });

  it.each(['en', 'de', 'fr', 'es', 'it', 'nl'])('takes the example in %s', (language) => {
    expect(errorsOf(documentOf(declared(EXAMPLE_FILE), language))).toEqual([]);
  });

  it('takes any declaration', () => {
    fc.assert(
      fc.property(declarationValues, (values) => {
        const { declaration } = parseText(toYaml(values));
        if (!declaration || declaration.languages.includes('xx')) return;
        const from = { declaration, facts: deriveFacts(declaration) };
        expect(errorsOf(documentOf(from, declaration.languages[0]))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
