import { tokenise } from '../text/index.ts';
import { languageByFunctionWords } from './function-words.ts';

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

/** Letters below which a text is too short for its letters to tell the language. */
const SHORT = 18;
/** Longer texts do not tell more. */
const ENOUGH = 400;

/** Loads the recogniser (letter sequences, about two megabytes); once for each process is enough. */
export async function loadLanguageRecogniser(): Promise<LanguageRecogniser> {
  const { eld } = await import('eld/medium');
  const detector = eld.newInstance();
  detector.setLanguageSubset(TOLD_APART);
  return (text) => {
    const words = wordsOf(text);
    const byWords = languageByFunctionWords(words);
    const plain = words.join(' ').slice(0, ENOUGH);
    if (plain.length < SHORT) return byWords;
    const { language } = detector.detect(plain);
    return language === '' ? byWords : language;
  };
}

function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const { kind, norm } of tokenise(text.slice(0, ENOUGH * 2))) if (kind === 'word') words.push(norm);
  return words;
}
