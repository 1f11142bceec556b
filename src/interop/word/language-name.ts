const TAG = /^[a-z]{2,3}(-[A-Z]{2})?$/;

const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  englisch: 'en',
  eng: 'en',
  german: 'de',
  deutsch: 'de',
  ger: 'de',
  deu: 'de',
  french: 'fr',
  franzosisch: 'fr',
  francais: 'fr',
  spanish: 'es',
  spanisch: 'es',
  italian: 'it',
  italienisch: 'it',
  dutch: 'nl',
  niederlandisch: 'nl',
};

/** Reads a language tag such as `de` or `pt-BR` out of a tag in any spelling or a name; undefined when it is none. */
export function languageIn(text: string): string | undefined {
  const folded = text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const named = Object.hasOwn(NAMES, folded) ? NAMES[folded] : undefined;
  if (named !== undefined) return named;
  try {
    const { language, region } = new Intl.Locale(text.trim().replace('_', '-'));
    const tag = region === undefined ? language : `${language}-${region}`;
    return TAG.test(tag) ? tag : TAG.test(language) ? language : undefined;
  } catch {
    return undefined;
  }
}
