import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declared, SMALL_FILE } from '../../../test/support/declared.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import { listSentences, merged } from './list.ts';

const from = declared(SMALL_FILE);
const contextIn = (language: string) => ({ ...from, language, on: '2026-11-24' });

/** Entries of one to ten words, some of them equal. */
const items = fc.array(
  fc.record({
    text: fc
      .array(fc.stringMatching(/^[a-zäöü]{1,9}$/u), { minLength: 1, maxLength: 10 })
      .map((words) => words.join(' ')),
    facts: fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 2 }),
  }),
  { maxLength: 30 },
);
const language = fc.constantFrom(...languagesWithCatalogue());
const wordsIn = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe('a list', () => {
  it('keeps every entry with its words and its facts, in order, whatever its length', () => {
    fc.assert(
      fc.property(items, language, (list, lang) => {
        const sentences = listSentences(contextIn(lang), 'data.customer', list);
        const said = sentences.flatMap((s) => s.items ?? []);
        expect(said).toEqual(merged(list, lang));
        for (const s of sentences) {
          let at = 0;
          for (const { text } of s.items ?? []) {
            const next = s.text.indexOf(text, at);
            expect(next, text).toBeGreaterThanOrEqual(at);
            at = next + text.length;
          }
        }
        expect(sentences.flatMap((s) => s.facts).toSorted()).toEqual(list.flatMap((i) => i.facts).toSorted());
      }),
    );
  });

  it('has no sentence over 25 words while no entry alone is longer', () => {
    fc.assert(
      fc.property(items, language, (list, lang) => {
        for (const s of listSentences(contextIn(lang), 'purpose.list', list)) {
          expect(wordsIn(s.text)).toBeLessThanOrEqual(25);
        }
      }),
    );
  });

  it('goes on in further sentences, and only the first has the introduction', () => {
    const list = Array.from({ length: 12 }, (_, n) => ({
      text: `one two three four ${n}`,
      facts: [`f${n}`],
    }));
    const [first, ...more] = listSentences(contextIn('en'), 'data.customer', list);
    expect([first?.lead, first?.goesOn]).toEqual(['You give us:', undefined]);
    expect(more.length).toBeGreaterThan(1);
    expect(more.map((s) => [s.lead, s.goesOn])).toEqual(more.map(() => ['Also:', true]));
  });

  it('says nothing for no entries', () => {
    expect(listSentences(contextIn('en'), 'data.customer', [])).toEqual([]);
  });

  it('says equal words once, with the facts of each', () => {
    const list = [
      { text: 'E-mail', facts: ['a'] },
      { text: 'e-mail', facts: ['b'] },
    ];
    expect(merged(list, 'en')).toEqual([{ text: 'E-mail', facts: ['a', 'b'] }]);
  });
});
