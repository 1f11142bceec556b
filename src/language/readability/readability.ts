import { type FailedGate, failedGates, type Gate, sentenceGates } from './gate.ts';
import { readingLanguage } from './languages.ts';
import { type MeasureOptions, measureText, syllablesOf } from './measure.ts';
import type { SyllableCounter } from './reading-language.ts';
import { sentenceSplitter } from './sentences.ts';
import type { TextMeasures } from './text-measures.ts';
import { plainSpelling } from './words.ts';

/** The readability of one language, loaded and ready. */
export interface Readability {
  readonly language: string;
  readonly gates: readonly Gate[];
  /** Counts a text and scores it by the formulas of the language. */
  readonly measure: (text: string, options?: MeasureOptions) => TextMeasures;
  /** Parts a text into its sentences, as `measure` counts them. */
  readonly sentences: (text: string) => readonly string[];
  /** The syllables of one word. */
  readonly syllables: (word: string) => number;
  /** The gates of the language that measured text fails, with the values it reached. */
  readonly judge: (measures: TextMeasures) => readonly FailedGate[];
}

const loaded = new Map<string, Promise<Readability>>();

/**
 * Loads the readability of a language, once for each language; English and German take up to 0.2 s, the others less.
 * Throws a RangeError for a language without rules.
 * @example const { measure, judge } = await loadReadability('de');
 */
export function loadReadability(language: string): Promise<Readability> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const loading = load(language);
  loaded.set(language, loading);
  loading.catch(() => loaded.delete(language));
  return loading;
}

/** Measures one text; loads the language where needed. */
export async function measure(
  text: string,
  language: string,
  options: MeasureOptions = {},
): Promise<TextMeasures> {
  return (await loadReadability(language)).measure(text, options);
}

/** The gates that a plain layer in this language has to pass: its scores, then the length of its sentences. */
export function gatesFor(language: string): readonly Gate[] {
  return [...readingLanguage(language).gates, ...sentenceGates];
}

/** The gates of a language that measured text fails, with the values it reached; loads nothing. */
export function judge(measures: TextMeasures, language: string): readonly FailedGate[] {
  return failedGates(measures, gatesFor(language));
}

async function load(language: string): Promise<Readability> {
  const rules = readingLanguage(language);
  const parts = {
    rules,
    split: sentenceSplitter(language, rules),
    syllables: remembered(await rules.loadSyllables()),
  };
  return {
    language,
    gates: gatesFor(language),
    measure: (text, options = {}) => measureText(text, options, parts),
    sentences: parts.split,
    syllables: (word) => syllablesOf(plainSpelling(word), parts.syllables),
    judge: (measures) => judge(measures, language),
  };
}

/** Texts repeat their words; so many of them are remembered. */
const REMEMBERED = 20_000;

function remembered(count: SyllableCounter): SyllableCounter {
  const known = new Map<string, number>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const now = count(word);
    if (known.size < REMEMBERED) known.set(word, now);
    return now;
  };
}
