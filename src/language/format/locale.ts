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

/** So many texts are kept for each language; what comes after is made anew each time. */
const MOST = 5000;

/** Keeps what a pure function made of a text in a language: a declaration says the same few days, times and countries again and again. */
export function oncePerText<Made>(
  make: (text: string, language: string) => Made,
): (text: string, language: string) => Made {
  const made = new Map<string, Map<string, Made>>();
  return (text, language) => {
    let own = made.get(language);
    if (!own) {
      own = new Map();
      if (made.size < MOST) made.set(language, own);
    }
    const known = own.get(text);
    if (known !== undefined) return known;
    const words = make(text, language);
    if (own.size < MOST) own.set(text, words);
    return words;
  };
}
