import { describe, expect, it } from 'vitest';
import { declared, EXAMPLE_FILE } from '../../../test/support/declared.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import { loadReadability } from '../../language/readability/index.ts';
import { findVagueWords } from '../../language/vague/index.ts';
import { shortContent } from './short-content.ts';

const example = declared(EXAMPLE_FILE);

/** Names of companies and authorities: nobody can write them more plainly, so they are not measured. */
const names = [...example.declaration.recipients.values()].flatMap(({ name }) =>
  typeof name === 'string' ? [name] : Object.values(name),
);

/** Every question and sentence of the short text but for contact details; names of companies are left out. */
function measuredSentences(language: string): readonly string[] {
  const texts = shortContent({ ...example, language, on: '2026-11-24' })
    .parts.filter((part) => part.id !== 'q-contact')
    .flatMap((part) => [part.heading, ...part.sentences.map((s) => s.text)])
    .filter((text) => !text.includes('https://'));
  return texts
    .map((text) => names.reduce((rest, name) => rest.replaceAll(` (${name})`, '').replaceAll(name, ''), text))
    .flatMap((text) => text.split(/(?<=[.?!])\s+/u));
}

describe.each(languagesWithCatalogue())('the short text of the example in "%s"', (language) => {
  const sentences = measuredSentences(language);

  it('passes the gates of a plain layer', async () => {
    const { measure, judge } = await loadReadability(language);
    const measures = measure(sentences.join(' '), { sentences });
    expect(measures.words).toBeGreaterThan(250);
    expect(judge(measures)).toEqual([]);
  });

  it('has no vague words', () => {
    const found = sentences.flatMap((text) =>
      findVagueWords(text, language).map((v) => `${v.word}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});
