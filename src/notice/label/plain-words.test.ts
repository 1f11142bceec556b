import { describe, expect, it } from 'vitest';
import { declared, EXAMPLE_FILE, labelOf } from '../../../test/support/declared.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import { loadReadability } from '../../language/readability/index.ts';
import { findVagueWords } from '../../language/vague/index.ts';

const example = declared(EXAMPLE_FILE);

/** Names of companies and authorities: nobody can write them more plainly, so they are not measured. */
const names = [...example.declaration.recipients.values()].flatMap(({ name }) =>
  typeof name === 'string' ? [name] : Object.values(name),
);

/**
 * What is measured: every question and sentence of the label. Left out are the row of contact details (addresses,
 * numbers, URLs) and the names of companies.
 */
function measuredSentences(language: string): readonly string[] {
  const texts = labelOf(example, language)
    .rows.filter((row) => row.id !== 'contact')
    .flatMap((row) => [row.question, ...row.answer.map((s) => s.text)]);
  return texts
    .map((text) => names.reduce((rest, name) => rest.replaceAll(` (${name})`, '').replaceAll(name, ''), text))
    .flatMap((text) => text.split(/(?<=[.?!])\s+/u));
}

describe.each(languagesWithCatalogue())('the label of the example in "%s"', (language) => {
  const sentences = measuredSentences(language);

  it('passes the gates of a plain layer', async () => {
    const { measure, judge } = await loadReadability(language);
    const measures = measure(sentences.join(' '), { sentences });
    expect(measures.words).toBeGreaterThan(300);
    expect(judge(measures)).toEqual([]);
  });

  it('has no sentence over 25 words, and 12 on average at most', async () => {
    const { measure } = await loadReadability(language);
    const lengths = sentences.map((text) => measure(text, { sentences: [text] }).words);
    const longest = Math.max(...lengths);
    expect(sentences[lengths.indexOf(longest)]?.length).toBeGreaterThan(0);
    expect(longest, sentences[lengths.indexOf(longest)]).toBeLessThanOrEqual(25);
    expect(lengths.reduce((sum, n) => sum + n, 0) / lengths.length).toBeLessThanOrEqual(12);
  });

  it('stays within 25 words also with the names of companies', () => {
    const texts = labelOf(example, language).rows.filter((row) => row.id !== 'contact');
    for (const text of texts.flatMap((row) => row.answer.map((s) => s.text))) {
      for (const part of text.split(/(?<=[.?!])\s+/u)) {
        const words = part.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
        expect(words.length, part).toBeLessThanOrEqual(25);
      }
    }
  });

  it('has no vague words', () => {
    const found = sentences.flatMap((text) =>
      findVagueWords(text, language).map((v) => `${v.word}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});
