import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseDeclaration } from '../declaration/index.ts';
import { type Import, importFideslang, importTilt } from './index.ts';
import { leavesOf } from './source/source-node.ts';

const encode = (text: string) => new TextEncoder().encode(text);

const tilt = {
  meta: {
    _id: '1',
    name: 'shop',
    created: '2021-06-21T12:00:00',
    version: 1,
    language: 'de',
    url: 'https://shop.example/p',
  },
  controller: {
    name: 'Shop GmbH',
    country: 'Deutschland',
    address: 'Berlin',
    representative: { name: 'A', email: 'a@shop.example', phone: '030 123456' },
  },
  dataProtectionOfficer: {
    name: 'B',
    address: 'Berlin',
    country: 'DE',
    email: 'b@shop.example',
    phone: '030 1234567',
  },
  dataDisclosed: [
    {
      _id: 'x',
      category: 'IP-Adresse',
      purposes: [
        { purpose: 'Sicherheit', description: 'Angriffe' },
        { purpose: 'Werbung', description: null },
      ],
      legalBases: [
        { reference: 'GDPR-6-1-f', description: 'weil' },
        { reference: 'Einwilligung', description: null },
      ],
      legitimateInterests: [{ exists: true, reasoning: 'Schutz' }],
      recipients: [
        {
          name: 'Cloud Inc.',
          division: 'EU',
          address: 'Main Street, USA',
          country: 'US',
          category: 'Hosting',
        },
      ],
      storage: [
        {
          temporal: [{ description: 'Logs', ttl: 'P7D' }],
          purposeConditional: ['bis zum Ende'],
          legalBasisConditional: [],
          aggregationFunction: 'max',
        },
      ],
      nonDisclosure: {
        legalRequirement: false,
        contractualRegulation: true,
        obligationToProvide: null,
        consequences: 'nichts',
      },
    },
  ],
  thirdCountryTransfers: [
    {
      country: 'US',
      adequacyDecision: { available: true, description: 'Privacy Shield' },
      appropriateGuarantees: { available: false, description: null },
    },
  ],
  sources: [
    {
      _id: 'y',
      dataCategory: 'Bonität',
      sources: [{ description: 'Auskunftei', url: 'https://a.example', publiclyAvailable: false }],
    },
  ],
  rightToInformation: {
    available: true,
    description: 'Bitte schreiben.',
    url: 'https://shop.example/r',
    email: 'r@shop.example',
    identificationEvidences: ['Ausweis'],
  },
  rightToComplain: {
    available: true,
    supervisoryAuthority: { name: 'Behörde', country: 'DE', email: 'm@b.example', phone: '1' },
  },
  automatedDecisionMaking: { inUse: true, logicInvolved: 'Punkte', scopeAndIntendedEffects: 'Preis' },
  changesOfPurpose: [
    { description: 'neu', affectedDataCategories: ['IP'], plannedDateOfChange: '2022-01-01' },
  ],
};

const fides = {
  organization: [
    {
      fides_key: 'o',
      name: 'Shop',
      controller: { name: 'A', address: 'Paris, France', email: 'a@shop.example', phone: '+33 1 23 45' },
    },
  ],
  system: [
    {
      fides_key: 's',
      name: 'Till',
      privacy_declarations: [
        {
          name: 'Pay',
          data_categories: ['user.contact', 'system'],
          data_use: 'essential.service',
          data_subjects: ['customer'],
          legal_basis_for_processing: 'Contract',
          retention_period: 30,
        },
      ],
    },
  ],
  dataset: [
    { fides_key: 'd', collections: [{ name: 'c', fields: [{ name: 'f', data_categories: ['user.name'] }] }] },
  ],
  policy: [{ fides_key: 'p', rules: [{ name: 'r' }] }],
};

/** A document with some values replaced: by other JSON, by nothing, or by a list of themselves. */
function mutated(base: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(base);
  const replacement = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(null, [], {}, '', [null], 'none', 0, -1, true, 'true', 'P14m', 'ja', 'x'.repeat(1200)),
    fc.string({ unit: 'binary' }),
  );
  return fc
    .array(fc.tuple(fc.constantFrom(...paths), replacement), { minLength: 1, maxLength: 6 })
    .map((changes) => {
      let copy: unknown = structuredClone(base);
      for (const [path, value] of changes) copy = replaced(copy, path, value);
      return copy;
    });
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([key, inner]) =>
      pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function replaced(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value;
  const copy: unknown = Array.isArray(value) ? [...value] : { ...value };
  if (typeof copy === 'object' && copy !== null)
    Reflect.set(copy, step, replaced(Reflect.get(value, step), rest, by));
  return copy;
}

/** Only what the source does not say may be missing; nothing that the import wrote may be wrong. */
function expectSound(done: Import): void {
  const parsed = parseDeclaration('k.yaml', () => ({ bytes: encode(done.yaml) }));
  const codes = parsed.problems.map(({ code, path, message, found }) => ({ code, path, message, found }));
  expect(codes.filter(({ code }) => code !== 'missing-key' && code !== 'unused-entry')).toEqual([]);
}

/** Every value is taken over or stands under the place of a note. */
function expectAccounted(done: Import, source: unknown, placeOf: (path: Path) => string): void {
  const leaves = leavesOf({ path: [], value: source }).map(({ path }) => placeOf(path));
  expect(done.counts.taken + done.counts.notTaken).toBe(leaves.length);
  const places = done.notes.map(({ place }) => place);
  const open = leaves.filter(
    (leaf) => !places.some((place) => leaf === place || leaf.startsWith(`${place}.`)),
  );
  expect(open.length).toBeLessThanOrEqual(done.counts.taken);
  expect(leaves.length - open.length).toBeGreaterThanOrEqual(done.counts.notTaken);
}

describe('importTilt', () => {
  it('takes mutated documents in, writes nothing wrong, and accounts for every value', () => {
    fc.assert(
      fc.property(mutated(tilt), (document) => {
        const text = JSON.stringify(document);
        const result = importTilt('x.json', encode(text));
        if (!result.ok) return;
        expectSound(result.import);
        expectAccounted(result.import, JSON.parse(text), (path) => path.join('.'));
      }),
      { numRuns: 300 },
    );
  });

  it('answers any JSON and any bytes with a result', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => typeof importTilt('x', encode(text)).ok === 'boolean'),
    );
    fc.assert(
      fc.property(
        fc.json(),
        (text) =>
          typeof importTilt(
            'x',
            encode(
              `{"dataDisclosed":${text},"thirdCountryTransfers":${text},"sources":${text},"controller":${text}}`,
            ),
          ).ok === 'boolean',
      ),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => !importTilt('x', bytes).ok));
  });

  it('writes a value or notes it: new words stand in the file, or their place in the notes', () => {
    const words = fc.stringMatching(/^[a-z]{12}$/);
    fc.assert(
      fc.property(
        fc.constantFrom(...pathsOf(tilt).filter((path) => path.length > 1)),
        words,
        (path, word) => {
          const result = importTilt('x.json', encode(JSON.stringify(replaced(tilt, path, word))));
          if (!result.ok) throw new Error(result.problem.message);
          const { yaml, notes } = result.import;
          const place = `${path.join('.')}.`;
          expect(yaml.includes(word) || notes.some((note) => place.startsWith(`${note.place}.`))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('stays within bounds for large documents', () => {
    const names = Array.from({ length: 3000 }, (_, index) => `n${index}`);
    const entries = names.map((name) => ({
      category: name,
      purposes: names.slice(0, 8).map((purpose) => ({ purpose: `${purpose} ${name}` })),
      recipients: names.slice(0, 8).map((kind) => ({ category: `${kind} ${name}` })),
    }));
    const countries = ['US', 'JP', 'CN', 'IN', 'BR', 'KR'].map((country) => ({ country }));
    const start = performance.now();
    const result = importTilt(
      'x.json',
      encode(JSON.stringify({ dataDisclosed: entries, thirdCountryTransfers: countries })),
    );
    expect(performance.now() - start).toBeLessThan(15_000);
    if (!result.ok) throw new Error(result.problem.message);
    expectSound(result.import);
  }, 30_000);
});

describe('importFideslang', () => {
  it('takes mutated projects in, writes nothing wrong, and accounts for every value', () => {
    fc.assert(
      fc.property(mutated(fides), (project) => {
        const file = { file: 'x.yml', bytes: encode(stringify(project)) };
        const result = importFideslang([file]);
        if (!result.ok) return;
        expectSound(result.import);
        expectAccounted(result.import, JSON.parse(JSON.stringify(project)), (path) => path.join('.'));
      }),
      { numRuns: 200 },
    );
  });

  it('answers any JSON and any bytes with a result', () => {
    fc.assert(
      fc.property(
        fc.json(),
        (text) =>
          typeof importFideslang([
            { file: 'x', bytes: encode(`{"system":${text},"organization":${text},"dataset":${text}}`) },
          ]).ok === 'boolean',
      ),
    );
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        (bytes) => typeof importFideslang([{ file: 'x', bytes }]).ok === 'boolean',
      ),
    );
  });
});
