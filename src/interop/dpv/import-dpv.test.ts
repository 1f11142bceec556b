import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarationValues } from '../../../test/support/arbitrary-declaration.ts';
import { declared, EXAMPLE_FILE, small } from '../../../test/support/declared.ts';
import { parseText, toYaml } from '../../../test/support/parsed.ts';
import { type Declaration, parseDeclaration } from '../../declaration/index.ts';
import { deriveFacts } from '../../fact/index.ts';
import { plainValues } from '../export/account.ts';
import { exportDpv } from '../export/dpv/export-dpv.ts';
import { leavesOf } from '../source/source-node.ts';
import { importDpv } from './import-dpv.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function imported(text: string): Declaration {
  const result = importDpv('x.jsonld', encode(text));
  if (!result.ok) throw new Error(result.problem.message);
  const { yaml } = result.import;
  const { declaration, problems } = parseDeclaration('k.yaml', () => ({ bytes: encode(yaml) }));
  if (!declaration) throw new Error(problems.map(({ message, path }) => `${path} ${message}`).join('; '));
  return declaration;
}

/** The single values of a declaration by path; words that stand twice in a list count once, weeks are days. */
function valuesOf(declaration: Declaration): ReadonlyMap<string, string> {
  const unique: unknown = JSON.parse(JSON.stringify(plainValues(declaration)), (_key, value: unknown) =>
    Array.isArray(value) && value.every((item) => typeof item === 'string') ? [...new Set(value)] : value,
  );
  return new Map(
    leavesOf({ path: [], value: unique }).map(({ path, value }) => [path.join('.'), String(value)]),
  );
}

/** What an export holds of a declaration and an import does not give back. */
function lost(declaration: Declaration): readonly string[] {
  const made = exportDpv({ declaration, facts: deriveFacts(declaration), on: '2026-11-24', language: 'en' });
  const after = valuesOf(imported(made.text));
  const isNoted = (path: string): boolean =>
    made.notes.some(({ place }) => `${path}.`.startsWith(`${place}.`));
  return [...valuesOf(declaration)]
    .filter(([path, value]) => !isNoted(path) && after.get(path) !== value)
    .map(([path, value]) => `${path}: ${value}, not ${after.get(path)}`);
}

describe('import ∘ export', () => {
  it('gives the example back, but for what the notes of the export name', () => {
    expect(lost(declared(EXAMPLE_FILE).declaration)).toEqual([]);
    expect(lost(small().declaration)).toEqual([]);
  });

  it('gives any declaration back, but for what the notes of the export name', () => {
    fc.assert(
      fc.property(declarationValues, (values) => {
        const { declaration, isComplete } = parseText(toYaml(values));
        if (declaration && isComplete) expect(lost(declaration)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('accounts for every value of the document', () => {
    const { text } = exportDpv({ ...small(), on: '2026-11-24', language: 'en' });
    const result = importDpv('x.jsonld', encode(text));
    if (!result.ok) throw new Error(result.problem.message);
    const { taken, notTaken } = result.import.counts;
    expect(taken + notTaken).toBe(leavesOf({ path: [], value: JSON.parse(text) }).length);
    expect(taken).toBeGreaterThan(notTaken);
  });
});

describe('importDpv', () => {
  it('takes whole addresses for prefixes', () => {
    const document = {
      '@id': 'https://shop.example/#x',
      '@type': 'https://w3id.org/dpv#PersonalDataHandling',
      'skos:prefLabel': { en: 'News' },
      'dpv:hasLegalBasis': { '@type': 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-a' },
    };
    const result = importDpv('x', encode(JSON.stringify(document)));
    if (!result.ok) throw new Error(result.problem.message);
    expect(result.import.yaml).toContain('basis: consent');
  });

  it.each([
    ['[]', 'not-a-declaration'],
    ['{"@graph": [{"@type": "dpv:DataController"}]}', 'not-a-declaration'],
    ['{', 'syntax'],
    ['', 'syntax'],
  ])('refuses %s', (text, code) => {
    const result = importDpv('x', encode(text));
    expect(result.ok ? '' : result.problem.code).toBe(code);
  });

  it('answers any JSON with a result', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (a, b) => {
        const text = `{"@graph":[{"@id":"_:p","@type":"dpv:Process","dpv:hasPersonalData":${a},"dpv:hasLegalBasis":${b},"dpv:hasProcess":${a},"dpv:hasDataController":${b},"dpv:hasStorageCondition":${a},"skos:prefLabel":${b}},{"@id":"_:d","@type":["pd:Name"],"dpv:hasDataSource":${a},"dpv:hasName":${b}}]}`;
        return typeof importDpv('x', encode(text)).ok === 'boolean';
      }),
    );
    fc.assert(fc.property(fc.json(), (text) => typeof importDpv('x', encode(text)).ok === 'boolean'));
  });

  it('writes nothing wrong, whatever words change in a document', () => {
    const { text } = exportDpv({ ...small(), on: '2026-11-24', language: 'en' });
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 1200 }),
      fc.constantFrom('', 'x'.repeat(1200)),
    );
    fc.assert(
      fc.property(words, (word) => {
        const changed = text.replaceAll('"telling you our news"', () => JSON.stringify(word));
        const result = importDpv('x', encode(changed));
        if (!result.ok) throw new Error(result.problem.message);
        const { yaml } = result.import;
        const { problems } = parseDeclaration('k.yaml', () => ({ bytes: encode(yaml) }));
        const codes = problems.map(({ code }) => code).filter((code) => code !== 'missing-language');
        expect(codes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
