import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { ExportWords } from './export-words.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';

export type { ExportWords } from './export-words.ts';

const WORDS: Readonly<Record<string, ExportWords>> = { en, de, fr, es, it, nl };

/** Languages that exports are written in. */
export const EXPORT_LANGUAGES: readonly string[] = Object.keys(WORDS);

/** The words of a language. Throws a RangeError for a language without words: whoever asks has to check before. */
export function exportWords(language: string): ExportWords {
  const words = Object.hasOwn(WORDS, language) ? WORDS[language] : undefined;
  if (words === undefined) throw new RangeError(`no export words in ${language}`);
  return words;
}

/** The words of every language. */
export const ALL_EXPORT_WORDS: readonly ExportWords[] = Object.values(WORDS);
