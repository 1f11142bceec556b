/** The locale whose forms a language is written in: plain `en` takes the British forms, all others stand as they are. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** Makes a formatter once for each language, because Intl objects are slow to make. */
export function oncePerLanguage<Formatter>(
  make: (locale: string) => Formatter,
): (language: string) => Formatter {
  const made = new Map<string, Formatter>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const formatter = make(localeOf(language));
    made.set(language, formatter);
    return formatter;
  };
}
