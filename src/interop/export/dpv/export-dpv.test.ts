import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { declarationValues } from '../../../../test/support/arbitrary-declaration.ts';
import { type Declared, declared, EXAMPLE_FILE, small } from '../../../../test/support/declared.ts';
import { parseText, toYaml } from '../../../../test/support/parsed.ts';
import { DPV_DATA, DPV_PURPOSES } from '../../../declaration/index.ts';
import { deriveFacts } from '../../../fact/index.ts';
import { exportDpv } from './export-dpv.ts';

const SHARED = new URL('../../../../../shared/data/dpv/', import.meta.url).pathname;
const offline = {
  documentLoader: (url: string): Promise<never> => Promise.reject(new Error(`asked for ${url}`)),
  safe: true,
};

function documentOf(from: Declared): Record<string, unknown> {
  return JSON.parse(exportDpv({ ...from, on: '2026-11-24', language: 'en' }).text);
}

/** Terms beside those of the tables for data and purposes, by the vocabulary that has them. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  dpv: [
    ...[
      'AccessControlMethod',
      'AlgorithmicLogic',
      'Anonymisation',
      'Audit',
      'Authority',
      'AutomatedDecisionMaking',
    ],
    ...[
      'Child',
      'CollectedPersonalData',
      'Consequence',
      'Customer',
      'DataController',
      'DataControllerDataSource',
    ],
    ...['DataProcessor', 'DataProtectionAuthority', 'DataProtectionOfficer', 'DataSubjectDataSource'],
    ...[
      'DataTransferLegalBasis',
      'Encryption',
      'HumanInvolvementForIntervention',
      'Impact',
      'InferredPersonalData',
    ],
    ...['JointDataControllers', 'JointDataControllersAgreement', 'LegitimateInterest', 'Location'],
    ...['NonPublicDataSource', 'ObservedPersonalData', 'Optional', 'Organisation', 'PersonalDataProcess'],
    ...['PrivacyNotice', 'Process', 'Profiling', 'Prohibition', 'ProvidedPersonalData', 'Pseudonymisation'],
    ...[
      'PublicDataSource',
      'Representative',
      'Required',
      'SensitivePersonalData',
      'SpecialCategoryPersonalData',
    ],
    ...['StaffTraining', 'StorageCondition', 'TechnicalOrganisationalMeasure', 'TemporalDuration'],
    ...['ThirdPartyDataSource', 'Transfer', 'UntilEventDuration'],
    ...['hasAddress', 'hasAlgorithmicLogic', 'hasAuthority', 'hasConsequence', 'hasContact', 'hasContext'],
    ...['hasCountry', 'hasDataController', 'hasDataImporter', 'hasDataProtectionOfficer', 'hasDataSource'],
    ...[
      'hasDataSubject',
      'hasDuration',
      'hasHumanInvolvement',
      'hasImpact',
      'hasJurisdiction',
      'hasLegalBasis',
    ],
    ...['hasName', 'hasNecessity', 'hasOrganisationalMeasure', 'hasOutcome', 'hasPersonalData', 'hasProcess'],
    ...['hasProcessing', 'hasProhibition', 'hasPurpose', 'hasRecipient', 'hasRepresentative', 'hasRight'],
    ...['hasStorageCondition', 'hasTechnicalOrganisationalMeasure', 'isAfter', 'isExercisedAt'],
  ],
  'eu-gdpr': [
    ...[
      'A15',
      'A16',
      'A17',
      'A18',
      'A20',
      'A21',
      'A22',
      'A77',
      'A7-3',
      'A45-3',
      'A46-2-b',
      'A46-2-c',
      'A49-2',
    ],
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `A6-1-${letter}`),
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `A49-1-${letter}`),
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((letter) => `A9-2-${letter}`),
  ],
};
const KNOWN_TERMS: ReadonlySet<string> = new Set([
  ...Object.entries(KNOWN).flatMap(([prefix, terms]) => terms.map((term) => `${prefix}:${term}`)),
  ...Object.keys(DPV_DATA),
  ...Object.keys(DPV_PURPOSES),
]);

const PREFIXES = [
  ['eu-gdpr', 'https://w3id.org/dpv/legal/eu/gdpr#'],
  ['pd', 'https://w3id.org/dpv/pd#'],
  ['dpv', 'https://w3id.org/dpv#'],
] as const;

/** Terms of the vocabulary that an expanded document uses, as keys, types or objects. */
function termsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    const found = PREFIXES.find(([, iri]) => value.startsWith(iri));
    return found === undefined ? [] : [`${found[0]}:${value.slice(found[1].length)}`];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [...termsIn(key), ...termsIn(inner)]);
}

const declarations = declarationValues.map((values): Declared | undefined => {
  const { declaration, isComplete } = parseText(toYaml(values));
  return declaration && isComplete ? { declaration, facts: deriveFacts(declaration) } : undefined;
});

describe('the JSON-LD of a declaration', () => {
  it('expands without fetching anything, and every term is one of the vocabulary', async () => {
    await fc.assert(
      fc.asyncProperty(declarations, async (from) => {
        if (!from) return;
        const expanded = await jsonld.expand(documentOf(from), offline);
        expect(termsIn(expanded).filter((term) => !KNOWN_TERMS.has(term))).toEqual([]);
      }),
      { numRuns: 60 },
    );
    const example = await jsonld.expand(documentOf(declared(EXAMPLE_FILE)), offline);
    expect(termsIn(example).filter((term) => !KNOWN_TERMS.has(term))).toEqual([]);
    expect(example.length).toBeGreaterThan(50);
  });

  it('states a practice as expected', async () => {
    const from = small([['controller', 'website'], 'https://kornblume.example/']);
    const quads = await jsonld.toRDF(documentOf(from), { ...offline, format: 'application/n-quads' });
    const subject = '<https://kornblume.example/#practices.newsletter>';
    const dpv = 'https://w3id.org/dpv#';
    const lines = quads.split('\n').filter((line) => line.startsWith(subject));
    const objects = (property: string): readonly string[] =>
      lines
        .filter((line) => line.includes(` <${property}> `))
        .map((line) => line.split('> ').slice(2).join('> '));
    expect(objects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')).toEqual([
      `<${dpv}PersonalDataProcess> .`,
    ]);
    expect(objects('http://www.w3.org/2004/02/skos/core#prefLabel')).toEqual([
      '"Newsletter"@de .',
      '"Newsletter"@en .',
    ]);
    expect(objects(`${dpv}hasPurpose`)).toEqual(['<https://kornblume.example/#purposes.news> .']);
    expect(objects(`${dpv}hasPersonalData`)).toEqual(['<https://kornblume.example/#data.email> .']);
    expect(objects(`${dpv}hasDataController`)).toEqual(['<https://kornblume.example/#controller> .']);
    expect(objects(`${dpv}hasNecessity`)).toEqual([`<${dpv}Optional> .`]);
    expect(objects(`${dpv}hasRight`)).toEqual(
      ['A15', 'A16', 'A17', 'A18', 'A20', 'A21', 'A7-3', 'A77'].map(
        (article) => `<https://w3id.org/dpv/legal/eu/gdpr#${article}> .`,
      ),
    );
    const [basis = ''] = objects(`${dpv}hasLegalBasis`);
    expect(quads).toContain(
      `${basis.slice(0, -2)} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/dpv/legal/eu/gdpr#A6-1-a> .`,
    );
    expect(quads).toContain('"P1M"^^<http://www.w3.org/2001/XMLSchema#duration>');
  });

  it('names things within the file where there is no website', () => {
    expect(JSON.stringify(documentOf(small()))).toContain('"@id":"_:practices.newsletter"');
  });

  it('keeps hostile words harmless', async () => {
    const name = { en: 'a\u202e"@id": <script>\n\u0007 \u{1f600}', de: 'b' };
    const text = exportDpv({
      ...small([['purposes', 'news', 'name'], name]),
      on: '2026-11-24',
      language: 'en',
    }).text;
    for (const mark of ['\u0007', '\\u0007', '\u202e']) expect(text).not.toContain(mark);
    const quads = await jsonld.toRDF(JSON.parse(text), { ...offline, format: 'application/n-quads' });
    expect(quads).toContain('"a \\"@id\\": <script> \u{1f600}"@en');
  });

  it('says what the vocabulary has no term for', () => {
    const { notes } = exportDpv({ ...small(), on: '2026-11-24', language: 'en' });
    expect(notes.map(({ place }) => place)).toEqual([
      'channels',
      'practices.delivery.collected',
      'practices.delivery.device',
      'practices.newsletter.collected',
      'practices.newsletter.device',
      'practices.newsletter.contact',
    ]);
  });
});

describe.skipIf(!existsSync(SHARED))('real data: the lists of the vocabulary', () => {
  it('have every term that an export can use', () => {
    const terms = ['dpv', 'pd', 'eu-gdpr', 'notice'].flatMap((list) => {
      const rows: { readonly term: string; readonly vocab: string }[] = parse(
        readFileSync(`${SHARED}${list}.csv`, 'utf8'),
        { columns: true },
      );
      return rows.map(({ term, vocab }) => `${vocab}:${term}`);
    });
    const real = new Set(terms);
    expect([...KNOWN_TERMS].filter((term) => !real.has(term))).toEqual([]);
  });
});
