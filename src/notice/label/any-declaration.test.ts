import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declared, EXAMPLE_FILE, labelOf, SMALL_FILE } from '../../../test/support/declared.ts';
import type { Declaration } from '../../declaration/index.ts';
import { deriveFacts } from '../../fact/index.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import { ROW_IDS } from './label.ts';

const example = declared(EXAMPLE_FILE).declaration;
const ids = [...example.practices.keys()];

/** The example with some of its practices, some of its parties, and perhaps some practices of another shop. */
const declarations = fc
  .record({
    practices: fc.subarray(ids),
    parties: fc.boolean(),
    never: fc.boolean(),
    country: fc.constantFrom('DE', 'GB', 'CH', 'US', 'AQ'),
    isComplete: fc.boolean(),
  })
  .map(({ practices, parties, never, country, isComplete }) => {
    const { representatives, dataProtectionOfficer, supervisoryAuthority, ...rest } = example;
    const declaration: Declaration = {
      ...rest,
      controller: { ...example.controller, country },
      ...(parties && representatives ? { representatives } : {}),
      ...(parties && dataProtectionOfficer ? { dataProtectionOfficer } : {}),
      ...(parties && supervisoryAuthority ? { supervisoryAuthority } : {}),
      ...(never ? {} : { never: [] }),
      practices: new Map([...example.practices].filter(([id]) => practices.includes(id))),
    };
    return { declaration, facts: deriveFacts(declaration, isComplete), isComplete };
  });

const day = fc.constantFrom(
  '2015-10-05',
  '2018-05-25',
  '2020-07-16',
  '2021-06-28',
  '2026-11-24',
  '2099-12-31',
);

describe('the label of any part of the example', () => {
  it('has its rows, facts for each sentence and the same facts in each language', () => {
    fc.assert(
      fc.property(declarations, day, (from, on) => {
        const known = new Set(from.facts.map((f) => f.id));
        const labels = languagesWithCatalogue().map((language) => labelOf(from, language, on));
        for (const label of labels) {
          expect(label.rows.map((row) => row.id)).toEqual(ROW_IDS);
          expect(label.facts).toEqual(labels[0]?.facts);
          for (const row of label.rows) {
            const isUnknown = (id: string) => !known.has(id) && id !== `missing.${row.id}`;
            expect(
              row.answer.filter(
                (s) => s.text.trim() === '' || s.facts.length === 0 || s.facts.some(isUnknown),
              ),
            ).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('falls back to another language for words that are not there in one', () => {
    // The small declaration has words in English and German only.
    const from = declared(SMALL_FILE);
    for (const language of languagesWithCatalogue()) {
      const text = labelOf(from, language)
        .rows.flatMap((row) => row.answer.map((s) => s.text))
        .join('\n');
      expect(text).toContain(language === 'de' ? 'Lieferung' : 'Delivery');
    }
  });
});
