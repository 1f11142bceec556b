import { describe, expect, it } from 'vitest';
import { declared, EXAMPLE_FILE, labelOf, SMALL_FILE } from '../../../test/support/declared.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import { ROW_IDS } from './label.ts';

const languages = languagesWithCatalogue();
const files = [EXAMPLE_FILE, SMALL_FILE];

describe.each(files)('the label of %s', (file) => {
  const from = declared(file);
  const known = new Set(from.facts.map((f) => f.id));

  describe.each(languages)('in "%s"', (language) => {
    const label = labelOf(from, language);

    it('has at most twelve rows, in the order that customers ask', () => {
      expect(label.rows.length).toBeLessThanOrEqual(12);
      expect(label.rows.map((row) => row.id)).toEqual(ROW_IDS);
    });

    it('says nothing without a fact of the declaration', () => {
      for (const { id, answer } of label.rows) {
        expect(answer.length, id).toBeGreaterThan(0);
        for (const { text, facts } of answer) {
          expect(facts.length, text).toBeGreaterThan(0);
          const unknown = facts.filter((fact) => !known.has(fact) && fact !== `missing.${id}`);
          expect(unknown, text).toEqual([]);
        }
      }
    });

    it('gives each entry of a list its own facts, and all of them to the sentence', () => {
      for (const { text, facts, items } of label.rows.flatMap((row) => row.answer)) {
        if (items === undefined) continue;
        expect(items.flatMap((item) => item.facts).toSorted(), text).toEqual(facts.toSorted());
        for (const item of items) {
          expect(item.facts.length, item.text).toBeGreaterThan(0);
          expect(text).toContain(item.text);
        }
      }
    });

    it('sets apart introductions and figures that stand in the sentence', () => {
      for (const { text, lead, figure } of label.rows.flatMap((row) => row.answer)) {
        if (lead !== undefined) expect(text.startsWith(lead), text).toBe(true);
        if (figure !== undefined) expect(text).toContain(figure);
      }
    });

    it('never begins an answer with a sentence that goes on from another', () => {
      for (const row of label.rows) expect(row.answer[0]?.goesOn, row.id).toBeUndefined();
    });

    it('states the same facts as in English, row by row', () => {
      const factsOf = (l: typeof label) =>
        l.rows.map((row) => [
          row.id,
          row.state,
          row.isWeighty,
          row.answer.flatMap((s) => s.facts).toSorted(),
        ]);
      expect(factsOf(label)).toEqual(factsOf(labelOf(from)));
      expect(label.facts).toEqual(labelOf(from).facts);
    });

    it('says which facts it states, each once, sorted', () => {
      const stated = label.rows.flatMap((row) => row.answer.flatMap((s) => s.facts));
      expect(label.facts).toEqual([...new Set(stated)].sort());
    });

    it('has no unfilled place, double space or double stop', () => {
      const texts = label.rows.flatMap((row) => [row.question, ...row.answer.map((s) => s.text)]);
      for (const text of [...texts, label.title, label.lead]) {
        expect(text).not.toMatch(/[{}\ue000]| {2}|\.\.|\s[.,]|^\s|\s$|undefined|\[object/u);
      }
    });

    it('says a state in a word wherever it has one', () => {
      for (const row of label.rows) expect(row.stateWord === undefined).toBe(row.state === undefined);
    });
  });
});

describe('a label', () => {
  it('says what is not stated, and names no fact for it', () => {
    const label = labelOf({ ...declared(SMALL_FILE), facts: [] });
    const benefit = label.rows.find((row) => row.id === 'benefit');
    expect(benefit?.answer).toEqual([{ text: 'Not stated.', facts: ['missing.benefit'] }]);
  });

  it('answers no question with Yes or No from an incomplete declaration that does not say', () => {
    const { declaration } = declared(SMALL_FILE);
    const label = labelOf({ declaration, facts: [] });
    expect(label.rows.filter((row) => row.state !== undefined).map((row) => row.id)).toEqual([]);
    for (const { id, answer } of label.rows) {
      expect(answer.map((s) => [s.text, s.facts])).toEqual([['Not stated.', [`missing.${id}`]]]);
    }
  });
});
