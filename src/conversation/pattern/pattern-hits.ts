import type { Language } from '../codebook.ts';
import type { Token } from '../text/index.ts';
import { compileLanguage } from './compile.ts';
import type { PatternLanguage } from './group.ts';
import type { PatternHit } from './hit.ts';
import { createPatternFinder } from './match.ts';
import { ENGLISH } from './words/english.ts';
import { FRENCH } from './words/french.ts';
import { GERMAN } from './words/german.ts';
import { ITALIAN } from './words/italian.ts';
import { PORTUGUESE } from './words/portuguese.ts';
import { SPANISH } from './words/spanish.ts';

const WORDS: Readonly<Record<Language, PatternLanguage>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
};

const finders = new Map<Language, (tokens: readonly Token[]) => readonly PatternHit[]>();

/**
 * Finds what the phrases of a language say in a text: topics, drivers, technologies, cues, and stretches that only look
 * like a topic (other hits within these are left out). Hits of one code may overlap. Positions are those of the tokens.
 */
export function patternHits(tokens: readonly Token[], language: Language): readonly PatternHit[] {
  let find = finders.get(language);
  if (find === undefined) {
    find = createPatternFinder(compileLanguage(WORDS[language]));
    finders.set(language, find);
  }
  return withoutLookalikes(find(tokens));
}

function withoutLookalikes(hits: readonly PatternHit[]): readonly PatternHit[] {
  const lookalikes = hits.filter((hit) => hit.code === 'hard-negative');
  if (lookalikes.length === 0) return hits;
  return hits.filter(
    (hit) =>
      hit.code === 'hard-negative' ||
      hit.code.startsWith('cue-') ||
      !lookalikes.some((other) => other.start <= hit.start && other.end >= hit.end),
  );
}
