import { describe, expect, it, vi } from 'vitest';
import type { Catalogue } from '../../src/language/index.ts';
import { buildOutputs } from '../../src/publication/index.ts';
import { sha256 } from '../../src/store/index.ts';
import { declared, EXAMPLE_FILE } from '../support/declared.ts';

// A language is one catalogue: here one is added whose letters no other language has, and nothing else is touched.
vi.mock('../../src/language/catalogue/catalogues.ts', async (original) => {
  const { CATALOGUES } = await original<{ CATALOGUES: Record<string, Catalogue> }>();
  return { CATALOGUES: { ...CATALOGUES, xx: pseudo(CATALOGUES.en) } };
});

/** English with every letter outside of braces turned into another script, so that what was not translated shows. */
function pseudo(catalogue: Catalogue | undefined): Catalogue {
  const entries = Object.entries(catalogue ?? {}).map(([key, message]) => [key, turned(message)]);
  return Object.fromEntries(entries) as Catalogue;
}

/** Letters stay where ICU reads them: names of values and choices; the text of a choice stands one brace deeper. */
function turned(message: string): string {
  const letters = lettersOf();
  const isChoice = /\{\w+, (?:select|plural),/.test(message);
  let depth = 0;
  return [...message]
    .map((letter) => {
      if (letter === '{') depth += 1;
      if (letter === '}') depth -= 1;
      const isText = isChoice ? depth === 0 || depth === 2 : depth === 0;
      return isText && /[a-z]/i.test(letter) ? (letters.get(letter) ?? letter) : letter;
    })
    .join('');
}

/** The mock is made before anything else of this file, so that the table is made when it is asked for. */
function lettersOf(): ReadonlyMap<string, string> {
  const greek = [...'αβγδεζηθικλμνξοπρστυφχψωϊϋ'];
  return new Map(
    [...'abcdefghijklmnopqrstuvwxyz'].flatMap((letter, i) => {
      const other = greek[i] ?? 'α';
      return [
        [letter, other],
        [letter.toUpperCase(), other.toUpperCase()],
      ] as const;
    }),
  );
}

describe('a language that is added', () => {
  it('is there in every layer on every channel, with the same facts', async () => {
    const from = declared(EXAMPLE_FILE);
    const declaration = { ...from.declaration, languages: ['en', 'xx'] };
    const build = await buildOutputs({
      declaration,
      facts: from.facts,
      on: '2026-11-24',
      languages: ['en', 'xx'],
      digest: sha256,
    });
    expect(build.failures).toEqual([]);
    const files = (language: string) =>
      build.outputs.filter((o) => o.entry.language === language).map((o) => o.file.slice(3));
    expect(files('xx')).toEqual(files('en'));
    expect(files('xx').length).toBeGreaterThan(25);
    for (const notice of build.notices.filter((n) => n.language === 'xx')) {
      expect(notice.title).toMatch(/\p{Script=Greek}/u);
      for (const { heading, id } of notice.parts) expect(heading, id).toMatch(/\p{Script=Greek}/u);
    }
  });
});
