import { oncePerLanguage } from './locale.ts';

const names = oncePerLanguage((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** The name of a language in another, for example `de` in French: "allemand"; an unknown code stands for itself. */
export function languageName(code: string, inLanguage: string): string {
  try {
    return names(inLanguage).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}
