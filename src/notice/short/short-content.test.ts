import { describe, expect, it } from 'vitest';
import { type Change, declared, EXAMPLE_FILE, SMALL_FILE, small } from '../../../test/support/declared.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import { wordsIn } from '../words-in.ts';
import { MOST_WORDS, SHORT_IDS, type ShortId } from './short.ts';
import { shortContent } from './short-content.ts';

const on = '2026-11-24';
const languages = languagesWithCatalogue();

function partOf(id: ShortId, ...changes: readonly Change[]) {
  const part = shortContent({ ...small(...changes), language: 'en', on }).parts.find((p) => p.id === id);
  if (!part) throw new Error(`no answer to ${id}`);
  return { ...part, texts: part.sentences.map((s) => s.text) };
}

describe.each([EXAMPLE_FILE, SMALL_FILE])('the short text of %s', (file) => {
  const from = declared(file);
  const known = new Set(from.facts.map((f) => f.id));
  const english = shortContent({ ...from, language: 'en', on });

  describe.each(languages)('in "%s"', (language) => {
    const content = shortContent({ ...from, language, on });

    it('answers the questions in their order, in at most 400 words', () => {
      expect(content.parts.map((p) => p.id)).toEqual(SHORT_IDS);
      const texts = content.parts.flatMap((p) => [p.heading, ...p.sentences.map((s) => s.text)]);
      const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
      expect(words).toBeLessThanOrEqual(MOST_WORDS);
      expect(words).toBeGreaterThan(150);
    });

    it('says nothing without a fact of the declaration', () => {
      for (const { id, sentences } of content.parts) {
        for (const { text, facts } of sentences) {
          expect(facts.length, text).toBeGreaterThan(0);
          const unknown = facts.filter((fact) => !known.has(fact) && fact !== `missing.${id}`);
          expect(unknown, text).toEqual([]);
        }
      }
    });

    it('states the same facts and states as in English, answer by answer', () => {
      const facts = (c: typeof content) =>
        c.parts.map((p) => [p.id, p.state, p.isWeighty, p.sentences.flatMap((s) => s.facts).toSorted()]);
      expect(facts(content)).toEqual(facts(english));
    });

    it('gives each entry of a list its own facts, and all of them to the sentence', () => {
      for (const { text, facts, items } of content.parts.flatMap((p) => p.sentences)) {
        if (items === undefined) continue;
        expect(items.flatMap((item) => item.facts).toSorted(), text).toEqual(facts.toSorted());
        for (const item of items) expect(text).toContain(item.text);
      }
    });

    it('never begins an answer with a sentence that goes on from another', () => {
      for (const part of content.parts) expect(part.sentences[0]?.goesOn, part.id).toBeUndefined();
    });

    it('has no sentence of more than 25 words', () => {
      const texts = content.parts.filter((p) => p.id !== 'q-contact').flatMap((p) => p.sentences);
      for (const { text } of texts) {
        for (const part of text.split(/(?<=[.?!])\s+/u)) expect(wordsIn(part), part).toBeLessThanOrEqual(25);
      }
    });

    it('has no unfilled place, double space or double stop', () => {
      const texts = content.parts.flatMap((p) => [p.heading, ...p.sentences.map((s) => s.text)]);
      for (const text of [...texts, content.title, content.lead]) {
        expect(text).not.toMatch(/[{}\ue000]| {2}|\.\.|\s[.,]|^\s|\s$|undefined|\[object/u);
      }
    });
  });

  it('tells what customers get, and what a no changes, in the words of the shop', () => {
    const texts = (id: ShortId) => english.parts.find((p) => p.id === id)?.sentences.map((s) => s.text) ?? [];
    expect(texts('q-benefit').filter((text) => /: You (?:get|hear|see) /.test(text))).not.toEqual([]);
    expect(texts('q-no').filter((text) => text.startsWith('Without '))).not.toEqual([]);
  });
});

describe('what the short text counts', () => {
  it('is true of the whole example: named and counted make all', () => {
    const from = declared(EXAMPLE_FILE);
    const { parts } = shortContent({ ...from, language: 'en', on });
    const given = parts.flatMap((p) => p.sentences).find((s) => s.lead === 'You give us:');
    const last = given?.items?.at(-1);
    const names = (given?.items?.length ?? 0) - 1;
    const all = new Set(
      from.facts.flatMap((f) => (f.kind === 'datum' && f.datum.source === 'customer' ? [f.datum.id] : [])),
    );
    expect(last?.text).toBe(`${all.size - names} more things`);
  });

  it('is a name again where the number would take as many words', () => {
    expect(partOf('q-recipient').texts).toEqual(['They use it for their own purposes: parcel service.']);
  });
});

describe('an answer of the short text', () => {
  it('tells a right by its message, and where to use it', () => {
    expect(partOf('q-rights').texts).toEqual([
      'You can: see your data, have mistakes put right, take it with you, have it deleted.',
      'To use your rights: privacy@kornblume.example.',
    ]);
  });

  it('says what protects data abroad on the day, and that a ground fell (C-311/18, 16 July 2020)', () => {
    const claims = [{ use: 'eu-us-privacy-shield', listed: true, since: '2017-01-01' }];
    const from = small(
      [['recipients', 'parcel', 'country'], 'US'],
      [['practices', 'delivery', 'transfers'], [{ recipient: 'parcel', country: 'US', instruments: claims }]],
    );
    const said = (day: string) =>
      shortContent({ ...from, language: 'en', on: day })
        .parts.find((p) => p.id === 'q-transfer')
        ?.sentences.map((s) => s.text);
    expect(said('2020-07-15')).toEqual(['Our firms there follow rules like ours: United States.']);
    expect(said('2020-07-16')).toEqual(['Nothing protects it there: United States.']);
  });

  it('speaks of a kind of practices only where all of them are meant', () => {
    expect(partOf('q-no').texts).toContain('We need your data for: your order and payment.');
    const another = partOf('q-no', [['practices', 'newsletter', 'purpose'], 'delivery']);
    expect(another.texts).toContain('We need your data for: Delivery.');
    expect(another.texts).toContain('You can say no to: Newsletter.');
  });

  it('says where nothing is said about a no', () => {
    const silent = partOf('q-no', [['practices', 'newsletter', 'ifNot'], undefined]);
    expect(silent.texts).toContain('We do not say what changes: Newsletter.');
  });

  it('does not answer from nothing', () => {
    const { declaration } = declared(SMALL_FILE);
    const { parts } = shortContent({ declaration, facts: [], language: 'en', on, isComplete: false });
    for (const { id, state, sentences } of parts) {
      expect([id, state, sentences]).toEqual([
        id,
        undefined,
        [{ text: 'Not stated.', facts: [`missing.${id}`] }],
      ]);
    }
  });
});
