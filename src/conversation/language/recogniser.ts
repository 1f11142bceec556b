import { tokenise } from '../text/index.ts';
import { languageBySmallWords } from './function-words.ts';

/** Answers the BCP 47 base language of a text, `undefined` when it cannot be told. */
export type LanguageRecogniser = (text: string) => string | undefined;

/** Languages told apart: those understood, and others that are common enough to be taken for them. */
const TOLD_APART = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'tr',
  'sv',
  'da',
  'no',
  'fi',
  'cs',
  'ro',
  'hu',
  'ca',
  'ru',
  'uk',
  'ar',
  'el',
  'ja',
  'ko',
  'zh',
  'he',
  'hi',
  'th',
  'fa',
  'vi',
  'ms',
  'tl',
  'hr',
  'sk',
  'sl',
  'et',
  'lt',
  'lv',
  'bg',
  'sr',
];

/** Letters below which letter sequences tell nothing. */
const SHORT = 8;
/** Longer texts do not tell more. */
const ENOUGH = 240;

/**
 * Loads the recogniser: small words decide at once where they are many of one language, letter sequences (about two
 * megabytes of them) decide the rest. Once for each process is enough.
 */
export async function loadLanguageRecogniser(): Promise<LanguageRecogniser> {
  const { eld } = await import('eld/small');
  const detector = eld.newInstance();
  detector.setLanguageSubset(TOLD_APART);
  return (text) => {
    const words = wordsOf(text);
    const small = languageBySmallWords(words);
    if (small.isSure) return small.language;
    const plain = words.join(' ');
    if (plain.length < SHORT) return small.language;
    const { language } = detector.detect(plain);
    return language === '' ? small.language : language;
  };
}

function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const { kind, norm } of tokenise(text.slice(0, ENOUGH))) if (kind === 'word') words.push(norm);
  return words;
}
