import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, declarationValues } from '../../../test/support/arbitrary-declaration.ts';
import { type Declared, declared, EXAMPLE_FILE, SMALL_FILE, small } from '../../../test/support/declared.ts';
import { parseText, toYaml } from '../../../test/support/parsed.ts';
import { deriveFacts } from '../../fact/index.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import { type LayerContent, partsOf } from '../notice.ts';
import type { Sentence } from '../sentence.ts';
import { fullContent } from './full-content.ts';
import { practicePartId } from './practice-part-id.ts';

const languages = languagesWithCatalogue();
const fullOf = (from: Declared, language = 'en', on = '2026-11-24'): LayerContent =>
  fullContent({ ...from, language, on });
const sentencesIn = (content: LayerContent): readonly Sentence[] =>
  partsOf(content.parts).flatMap((part) => part.sentences);
const factsIn = (content: LayerContent) => [...new Set(sentencesIn(content).flatMap((s) => s.facts))].sort();

const arbitrary = fc.tuple(declarationValues, fc.boolean()).map(([values, isComplete]): Declared => {
  const { declaration } = parseText(toYaml(values));
  if (!declaration) throw new Error('the values must fit the format');
  return { declaration, facts: deriveFacts(declaration, isComplete), isComplete };
});

/** What must hold of any full text. */
function expectWhole(from: Declared, notice: LayerContent): void {
  const known = new Set(from.facts.map((f) => f.id));
  const stated = new Set(factsIn(notice));
  expect(from.facts.filter((f) => !stated.has(f.id)).map((f) => f.id)).toEqual([]);
  expect([...stated].filter((id) => !known.has(id) && !id.startsWith('missing.'))).toEqual([]);
  const parts = partsOf(notice.parts);
  expect(new Set(parts.map((p) => p.id)).size).toBe(parts.length);
  for (const part of parts) {
    expect(part.heading.trim()).not.toBe('');
    expect(part.sentences.length, part.id).toBeGreaterThan(0);
    expect(part.sentences[0]?.goesOn, part.id).toBeUndefined();
  }
  for (const { text, facts, lead, items } of sentencesIn(notice)) {
    expect(facts.length, text).toBeGreaterThan(0);
    expect(new Set(facts).size, text).toBe(facts.length);
    expect(text).not.toMatch(/[{}\ue000]|undefined|\[object/u);
    if (lead !== undefined) expect(text.startsWith(lead), text).toBe(true);
    if (items) expect(new Set(items.flatMap((i) => i.facts))).toEqual(new Set(facts));
  }
}

describe.each([EXAMPLE_FILE, SMALL_FILE])('the full text of %s', (file) => {
  const from = declared(file);

  it.each(languages)(
    'states every fact in "%s", and the same in each sentence’s part as in English',
    (language) => {
      const notice = fullOf(from, language);
      expectWhole(from, notice);
      const factsByPart = (n: LayerContent) =>
        partsOf(n.parts).map((p) => [p.id, [...new Set(p.sentences.flatMap((s) => s.facts))].sort()]);
      expect(factsByPart(notice)).toEqual(factsByPart(fullOf(from)));
    },
  );

  it('has a part for each practice, under the anchor that links lead to', () => {
    const ids = partsOf(fullOf(from).parts).map((p) => p.id);
    for (const id of from.declaration.practices.keys()) expect(ids).toContain(practicePartId(id));
  });
});

describe('the full text of any declaration', () => {
  it('states every fact on any day, and the same facts in all languages', () => {
    fc.assert(
      fc.property(arbitrary, anyDay, (from, on) => {
        const notices = languages.map((language) => fullOf(from, language, on));
        const [english] = notices;
        for (const notice of notices) {
          expectWhole(from, notice);
          expect(factsIn(notice)).toEqual(english && factsIn(english));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('says that nothing is stated where there are no facts', () => {
    const empty = fullOf({ ...small(), facts: [] });
    expect(factsIn(empty)).toEqual(['missing.practices', 'missing.who']);
    expect(sentencesIn(empty).map((s) => s.text)).toContain('Not stated.');
  });
});
