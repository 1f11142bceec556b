import { oncePerLanguage } from './locale.ts';

const formatter = oncePerLanguage((locale) => new Intl.NumberFormat(locale));

/** A number with the separators of the language and at most three decimals, for example "1,234.5" or "1.234,5". */
export function formatNumber(value: number, language: string): string {
  return formatter(language).format(value);
}
