import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarationValues } from '../../../test/support/arbitrary-declaration.ts';
import { declared, EXAMPLE_FILE, noticesOf, SMALL_FILE, small } from '../../../test/support/declared.ts';
import { parseText, toYaml } from '../../../test/support/parsed.ts';
import { deriveFacts } from '../../fact/index.ts';
import { languagesWithCatalogue, say } from '../../language/index.ts';
import { ROW_IDS } from '../label/label.ts';
import { SHORT_IDS } from '../short/short.ts';
import { answerOf } from './answer-of.ts';
import { ANSWERED_BY_LABEL, QUESTIONS, type Question } from './question.ts';

const LIST = join(import.meta.dirname, '../../../docs/questions.md');

function questionOf(id: string): Question {
  const found = QUESTIONS.find((q) => q.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}

describe('the questions of customers', () => {
  it('are at least twenty, each once, and lead to rows and answers that there are', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(20);
    expect(new Set(QUESTIONS.map((q) => q.id)).size).toBe(QUESTIONS.length);
    expect(new Set(QUESTIONS.map((q) => q.text)).size).toBe(QUESTIONS.length);
    for (const { id, rows, shorts } of QUESTIONS) {
      expect(rows.length, id).toBeGreaterThan(0);
      for (const row of rows) expect(ROW_IDS).toContain(row);
      for (const short of shorts) expect(SHORT_IDS).toContain(short);
    }
  });

  it('reach every row of the label and every answer of the short text', () => {
    expect([...new Set(QUESTIONS.flatMap((q) => q.rows))].sort()).toEqual([...ROW_IDS].sort());
    expect([...new Set(QUESTIONS.flatMap((q) => q.shorts))].sort()).toEqual([...SHORT_IDS].sort());
  });

  it.each(languagesWithCatalogue())(
    'are answered by the label alone in "%s", the dozen weightiest',
    (language) => {
      for (const file of [EXAMPLE_FILE, SMALL_FILE]) {
        const { label, short } = noticesOf(declared(file), language);
        for (const question of QUESTIONS.slice(0, ANSWERED_BY_LABEL)) {
          const answer = answerOf(question, { label, short: { ...short, parts: [] } });
          expect(answer.flatMap((s) => s.facts).join(), question.id).not.toContain('missing.');
        }
      }
    },
  );

  it('stand in docs/questions.md as they are', () => {
    const rows = readFileSync(LIST, 'utf8')
      .split('\n')
      .filter((line) => /^\| \d/.test(line));
    const code = (ids: readonly string[]) =>
      ids.length === 0 ? '–' : ids.map((id) => `\`${id}\``).join(', ');
    const expected = QUESTIONS.map(
      ({ text, rows: own, shorts }, index) => `| ${index + 1} | ${text} | ${code(own)} | ${code(shorts)} |`,
    );
    expect(rows).toEqual(expected);
  });
});

describe('an answer', () => {
  it('is "not stated" to each question where a declaration says nothing', () => {
    const { declaration } = declared(SMALL_FILE);
    for (const language of languagesWithCatalogue()) {
      const notices = noticesOf({ declaration, facts: [], isComplete: false }, language);
      for (const question of QUESTIONS) {
        const text = say(language, 'label.notStated');
        expect(answerOf(question, notices)).toEqual([{ text, facts: [`missing.${question.id}`] }]);
      }
    }
  });

  it('tells of one thing where a row tells of more', () => {
    const notices = noticesOf(declared(SMALL_FILE));
    const texts = (id: string) => answerOf(questionOf(id), notices).map((s) => s.text);
    expect(texts('withdrawal')).toEqual(['You can take back a yes at any time.']);
    expect(texts('profile')).toEqual(['Not stated.']);
    expect(texts('officer')).toEqual(['Not stated.']);
    expect(texts('sensitive')).toEqual(['We use nothing about your health, faith or origin.']);
  });

  it('comes from the label first, and from the short text what states more', () => {
    const answer = answerOf(questionOf('no'), noticesOf(declared(SMALL_FILE))).map((s) => s.text);
    expect(answer[0]).toBe('You can say yes or no to: Newsletter.');
    expect(answer).toContain('We need your data for: your order and payment.');
    expect(answer.filter((text) => text.startsWith('Without Newsletter'))).toHaveLength(1);
  });

  it('is no "No" where nobody stated one', () => {
    const open = noticesOf(small([['never'], undefined]));
    expect(answerOf(questionOf('sale'), open).map((s) => s.text)).toEqual(['Not stated.']);
    const sold = noticesOf(small([['recipients', 'parcel', 'buysData'], true]));
    expect(answerOf(questionOf('sale'), sold).map((s) => s.text)).toEqual([
      'Yes. They pay us for it: Paketpost AG.',
    ]);
  });

  it('exists for any declaration, states its facts, and says "No" from a fact that bears it out', () => {
    fc.assert(
      fc.property(declarationValues, fc.constantFrom(...languagesWithCatalogue()), (values, language) => {
        const { declaration, isComplete } = parseText(toYaml(values));
        if (!declaration) throw new Error('the values must make a declaration');
        const facts = deriveFacts(declaration, isComplete);
        const known = new Set(facts.map((f) => f.id));
        const notices = noticesOf({ declaration, facts, isComplete }, language);
        const no = say(language, 'state.no');
        for (const question of QUESTIONS) {
          const answer = answerOf(question, notices);
          expect(answer.length, question.id).toBeGreaterThan(0);
          for (const { text, facts: own } of answer) {
            expect(own.length, text).toBeGreaterThan(0);
            expect(own.filter((id) => !known.has(id) && !id.startsWith('missing.'))).toEqual([]);
            if (text.startsWith(`${no}. `))
              expect(own.join(), text).toMatch(/absence\.|never\.|\.transfers\./);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
