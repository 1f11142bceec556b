import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, declarationValues } from '../../../test/support/arbitrary-declaration.ts';
import { declared, EXAMPLE_FILE } from '../../../test/support/declared.ts';
import { type Json, type JsonMap, parseText, toYaml } from '../../../test/support/parsed.ts';
import {
  BASES,
  NEVER_STATEMENTS,
  RECIPIENT_ROLES,
  SOURCES,
  SPECIAL_CATEGORIES,
} from '../../declaration/index.ts';
import { deriveFacts } from '../../fact/index.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import type { RowContext } from '../label/context.ts';
import type { LayerContent } from '../notice.ts';
import { wordsIn } from '../words-in.ts';
import { MOST_WORDS, SHORT_IDS } from './short.ts';
import { shortContent } from './short-content.ts';

const languages = languagesWithCatalogue();

function contextOf(values: JsonMap, on: string): RowContext {
  const { declaration, isComplete } = parseText(toYaml(values));
  if (!declaration) throw new Error('the values must make a declaration');
  const facts = deriveFacts(declaration, isComplete);
  return { declaration, facts, isComplete, language: 'en', on };
}

/** Every text of a retailer grows by so many words; ids, terms and contact details stay. */
function grown(value: Json, words: number): Json {
  if (Array.isArray(value)) return value.map((v: Json) => grown(v, words));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, grown(v, words)]));
  }
  return typeof value === 'string' && /^[A-Z][a-z]+ .*\.$/.test(value)
    ? `${'a '.repeat(words)}${value}`
    : value;
}

function wordsOf({ parts }: LayerContent): number {
  return parts
    .flatMap((p) => [p.heading, ...p.sentences.map((s) => s.text)])
    .reduce((sum, text) => sum + wordsIn(text), 0);
}

/** Checks what holds for every short text. */
function expectShort(context: RowContext): void {
  const known = new Set(context.facts.map((f) => f.id));
  const factsOf = (content: LayerContent) =>
    content.parts.map((p) => [p.id, p.state, p.sentences.flatMap((s) => s.facts).toSorted()]);
  const english = factsOf(shortContent(context));
  for (const language of languages) {
    const content = shortContent({ ...context, language });
    expect(content.parts.map((p) => p.id)).toEqual(SHORT_IDS);
    expect(wordsOf(content), language).toBeLessThanOrEqual(MOST_WORDS);
    expect(factsOf(content)).toEqual(english);
    for (const { id, sentences } of content.parts) {
      expect(sentences.length, id).toBeGreaterThan(0);
      const isUnknown = (fact: string) => !known.has(fact) && fact !== `missing.${id}`;
      expect(
        sentences.filter((s) => s.text.trim() === '' || s.facts.length === 0 || s.facts.some(isUnknown)),
      ).toEqual([]);
    }
  }
}

describe('the short text of any declaration', () => {
  it('keeps to 400 words, with the same facts in each language and facts for each sentence', () => {
    fc.assert(
      fc.property(declarationValues, anyDay, (values, on) => expectShort(contextOf(values, on))),
      { numRuns: 15 },
    );
  });

  it('keeps to 400 words however long the texts of the shop are', () => {
    fc.assert(
      fc.property(declarationValues, fc.integer({ min: 5, max: 480 }), (values, words) =>
        expectShort(contextOf(grown(values, words) as JsonMap, '2026-11-24')),
      ),
      { numRuns: 10 },
    );
  });

  it('keeps to 400 words for any part of the example', () => {
    const { declaration } = declared(EXAMPLE_FILE);
    fc.assert(
      fc.property(fc.subarray([...declaration.practices.keys()]), (ids) => {
        const practices = new Map([...declaration.practices].filter(([id]) => ids.includes(id)));
        const part = { ...declaration, practices };
        expectShort({ declaration: part, facts: deriveFacts(part), language: 'en', on: '2026-11-24' });
      }),
      { numRuns: 6 },
    );
  });

  it.each([3, 40])('keeps to 400 words for a shop that does everything, with texts of %i words', (words) => {
    expectShort(contextOf(everything(words), '2026-11-24'));
  });
});

/** A shop that uses every kind of data for every kind of purposes, for everybody, everywhere. */
function everything(words: number): JsonMap {
  const text = (what: string) => Array.from({ length: words }, (_, n) => `${what}${n}`).join(' ');
  const numbered = (count: number, entry: (n: number) => Json): JsonMap =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`e-${n}`, entry(n)]));
  const at = <T>(list: readonly T[], n: number): T => {
    const found = list[n % list.length];
    if (found === undefined) throw new RangeError('an empty list');
    return found;
  };
  const countries = ['US', 'IN', 'JP', 'GB', 'CH', 'CA', 'IL', 'KR', 'BR', 'CN', 'AE', 'NZ'];
  const claims: readonly JsonMap[] = [
    { use: 'eu-us-privacy-shield', listed: true, since: '2017-01-01' },
    { use: 'eu-us-dpf', listed: true, since: '2024-01-01' },
    { use: 'scc-2021', module: 1, assessment: true, since: '2023-01-01', importerSubjectToGdpr: false },
    { use: 'bcr', approved: true, assessment: true, since: '2020-01-01' },
    { use: 'derogation-consent', occasional: true },
    { use: 'nothing-known' },
  ];
  const terms = [
    'dpv:CustomerOrderManagement',
    'dpv:CustomerCare',
    'dpv:AccountManagement',
    'dpv:FraudPreventionAndDetection',
    'dpv:LegalCompliance',
    'dpv:ServiceUsageAnalytics',
    'dpv:PersonalisedBenefits',
    'dpv:DirectMarketing',
    'dpv:SellDataToThirdParties',
    'dpv:ServiceProvision',
    'dpv:HumanResourceManagement',
  ];
  return {
    klartext: 1,
    controller: {
      name: `${'Haus '.repeat(30)}GmbH`,
      country: 'DE',
      address: 'Weg 1 '.repeat(40).trim(),
      rights: 'https://b.example/rights',
    },
    representatives: ['EU', 'UK', 'CH', 'EU'].map((region) => ({
      for: region,
      name: 'Vertreter AG',
      country: 'DE',
      email: 'r@b.example',
    })),
    dataProtectionOfficer: { name: 'Doktor '.repeat(20).trim(), email: 'dpo@b.example' },
    supervisoryAuthority: { name: text('amt'), country: 'DE', website: 'https://amt.example' },
    countries: ['DE', 'GB', 'CH', 'US-CA', 'FR'],
    languages: ['en'],
    channels: ['web'],
    never: [...NEVER_STATEMENTS],
    data: numbered(24, (n) => ({
      name: text(`datum${n}`),
      dpv: 'pd:EmailAddress',
      source: at(SOURCES, n),
      ...(n % 3 === 0 ? { special: at(SPECIAL_CATEGORIES, n) } : {}),
      ...(n % 5 === 0 ? { children: true } : {}),
    })),
    purposes: numbered(terms.length * 2, (n) => ({ name: text(`purpose${n}`), dpv: at(terms, n) })),
    recipients: numbered(36, (n) => ({
      name: text(`firm${n}`),
      role: at(RECIPIENT_ROLES, n),
      ...(n % 7 === 0 ? {} : { country: at(countries, n) }),
      ...(n % 4 < 2 ? {} : { buysData: true }),
      ...(n % 9 === 0 ? { advertisesElsewhere: true } : {}),
    })),
    practices: numbered(44, (n) => ({
      name: text(`practice${n}`),
      data: [`e-${n % 24}`, `e-${(n * 5) % 24}`],
      purpose: `e-${n % (terms.length * 2)}`,
      basis: at(BASES, n),
      recipients: [`e-${n % 36}`, `e-${(n * 7 + 1) % 36}`],
      ...(n % 6 === 5
        ? {}
        : {
            transfers: [
              {
                recipient: `e-${n % 36}`,
                country: at(countries, n),
                instruments: [at(claims, n + Math.floor(n / 12))],
              },
            ],
          }),
      ...(n % 4 === 0
        ? {}
        : { retention: n % 4 === 1 ? { until: text('until') } : { for: `P${n}Y`, after: 'last-order' } }),
      required: n % 2 === 0,
      ...(n % 3 === 0 ? {} : { ifNot: text('loss') }),
      benefit: text('gain'),
      profiling: n % 2 === 0,
      ...(n % 8 === 0 ? { automatedDecision: { logic: text('logic'), humanReview: true } } : {}),
      collected: ['web'],
    })),
  };
}
