import { Temporal } from 'temporal-polyfill';
import {
  formatDate,
  formatList,
  type MessageKey,
  type MessageValues,
  oncePerText,
  say,
} from '../../language/index.ts';
import { type NumberWords, numberWords } from './number-words.ts';

/** A message of the report, without the name of its section. */
export type StudyKey = MessageKey extends infer K ? (K extends `study.${infer Rest}` ? Rest : never) : never;

/** What a report says, in one language. */
export interface Words extends NumberWords {
  readonly language: string;
  readonly say: (key: StudyKey, values?: MessageValues) => string;
  readonly day: (iso: string) => string;
  /** `7 Apr`; with the year where it is asked for. */
  readonly shortDay: (iso: string) => string;
  readonly list: (items: readonly string[]) => string;
}

const shortDays = oncePerText((iso, language) =>
  Temporal.PlainDate.from(iso).toLocaleString(localeOf(language), { day: 'numeric', month: 'short' }),
);

/** The words of a language that has a catalogue; throws a RangeError for another. */
export function wordsIn(language: string): Words {
  return {
    ...numberWords(localeOf(language)),
    language,
    say: (key, values) => say(language, `study.${key}`, values),
    day: (iso) => formatDate(iso, language),
    shortDay: (iso) => shortDays(iso, language),
    list: (items) => formatList(items, language),
  };
}

/** Plain English is written the British way. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
