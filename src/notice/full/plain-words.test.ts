import { describe, expect, it } from 'vitest';
import { declared, EXAMPLE_FILE } from '../../../test/support/declared.ts';
import { full } from '../../language/catalogue/en/full.ts';
import { CATALOGUES, languagesWithCatalogue, type MessageKey } from '../../language/index.ts';
import { loadReadability } from '../../language/readability/index.ts';
import { findVagueWords } from '../../language/vague/index.ts';
import { partsOf } from '../notice.ts';
import { wordsIn } from '../words-in.ts';
import { fullContent } from './full-content.ts';

const example = declared(EXAMPLE_FILE);
const names = [...example.declaration.recipients.values()].flatMap(({ name }) =>
  typeof name === 'string' ? [name] : Object.values(name),
);

/** What the full text says about practices and rights, less citations and names of companies. */
function measuredSentences(language: string): readonly string[] {
  const parts = partsOf(fullContent({ ...example, language, on: '2026-11-24' }).parts).filter(
    (p) => p.id !== 'who',
  );
  const cited = parts
    .flatMap((p) => p.sentences)
    .filter((s) => !/\b(?:Art|art)\. \d|§|\(EU\)|\(UE\)|https:/u.test(s.text))
    .map((s) => names.reduce((text, name) => text.replaceAll(name, ''), s.text));
  return cited.flatMap((text) => text.split(/(?<=[.?!])\s+/u)).filter((text) => wordsIn(text) > 0);
}

describe.each(languagesWithCatalogue())('the full text of the example in "%s"', (language) => {
  const sentences = measuredSentences(language);

  it('passes the gates of a plain layer, though it need not', async () => {
    const { measure, judge } = await loadReadability(language);
    expect(sentences.length).toBeGreaterThan(300);
    // How long a sentence with lists of the retailer's words gets is tested below.
    const failed = judge(measure(sentences.join(' '), { sentences }));
    expect(failed.filter(({ gate }) => gate.id !== 'longest-sentence')).toEqual([]);
  });

  it('has no sentence over 30 words', () => {
    expect(sentences.filter((text) => wordsIn(text) > 30)).toEqual([]);
  });

  it('has no sentence of ours over 30 words', () => {
    const keys = Object.keys(full) as MessageKey[];
    expect(keys.length).toBeGreaterThan(150);
    const branches = keys
      .filter((key) => !key.startsWith('full.cite') && key !== 'full.instrument')
      .flatMap((key) => (CATALOGUES[language]?.[key] ?? '').split(/(?<=[.?!}])\s+/u));
    expect(branches.filter((text) => wordsIn(text) > 30)).toEqual([]);
  });

  it('has no vague words', () => {
    const found = sentences.flatMap((text) =>
      findVagueWords(text, language).map((v) => `${v.word}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});
