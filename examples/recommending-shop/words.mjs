/** Every word of the shop's own pages. What Klartext says comes in the customer's language from Klartext. */
const WORDS = {
  en: {
    language: /** @type {const} */ ('en'),
    other: { language: 'de', name: 'Deutsch' },
    shop: 'Haselmaus',
    claim: 'Home, kitchen and garden. A made-up shop.',
    skip: 'To the goods',
    whoTitle: 'Who are you?',
    whoText: 'Signing in is only played here: choose somebody.',
    /** @param {number} age */ age: (age) => `${age} years old`,
    signedIn: 'Signed in:',
    signOut: 'Sign out',
    /** @param {string} name */ hello: (name) => `Hello, ${name}`,
    older: 'Earlier',
    goods: 'For everybody',
    tips: 'Tips for you',
    noTips: 'You see no tips.',
    away: 'We cannot look up your choice right now. Until we can, we use none of your data and show no tips. Please reload the page later.',
    choose: 'Your choice',
    question:
      'May we use what you buy and look at here, and read your device for it? Then we show you things that go with it.',
    practice: 'What we do for these tips',
    yes: 'Yes, show tips',
    no: 'No, no tips',
    refused: 'What we do not use',
    choices: 'What you have said',
    kinds: /** @type {Readonly<Record<string, string>>} */ ({
      'consent-given': 'You said yes.',
      'consent-refused': 'You said no.',
      'consent-withdrawn': 'You took back your yes.',
    }),
    receipt: 'Save the receipt',
    check: 'How to check a receipt',
    checkText:
      'The receipt proves what you said, and when. Save it with the keys of the shop. You can check both years later, without any network and without us.',
    keys: 'Keys of the shop',
    notice: 'All that we do with your data',
    engineer: 'For engineers: the answer of Klartext',
    notSaved: 'Your choice could not be saved.',
    notSavedText: 'Nothing was lost and nothing is used meanwhile. Please try again.',
    again: 'Try again',
    noReceipt: 'The receipt cannot be had right now. Please try again later.',
    gone: 'There is no such page.',
    back: 'Back to the shop',
  },
  de: {
    language: /** @type {const} */ ('de'),
    other: { language: 'en', name: 'English' },
    shop: 'Haselmaus',
    claim: 'Haus, Küche und Garten. Ein erfundener Laden.',
    skip: 'Zur Ware',
    whoTitle: 'Wer sind Sie?',
    whoText: 'Das Anmelden ist hier nur gespielt: Wählen Sie jemanden aus.',
    /** @param {number} age */ age: (age) => `${age} Jahre alt`,
    signedIn: 'Angemeldet:',
    signOut: 'Abmelden',
    /** @param {string} name */ hello: (name) => `Guten Tag, ${name}`,
    older: 'Früher',
    goods: 'Für alle',
    tips: 'Tipps für Sie',
    noTips: 'Sie sehen keine Tipps.',
    away: 'Wir können gerade nicht nachsehen, was Sie gewählt haben. Bis dahin nutzen wir keine Daten von Ihnen und zeigen keine Tipps. Bitte laden Sie die Seite später neu.',
    choose: 'Ihre Wahl',
    question:
      'Dürfen wir nutzen, was Sie bei uns kaufen und ansehen, und dafür auf Ihrem Gerät lesen? Dann zeigen wir Ihnen, was dazu passt.',
    practice: 'Was wir für diese Tipps tun',
    yes: 'Ja, Tipps zeigen',
    no: 'Nein, keine Tipps',
    refused: 'Was wir nicht nutzen',
    choices: 'Was Sie gesagt haben',
    kinds: /** @type {Readonly<Record<string, string>>} */ ({
      'consent-given': 'Sie haben Ja gesagt.',
      'consent-refused': 'Sie haben Nein gesagt.',
      'consent-withdrawn': 'Sie haben Ihr Ja zurückgenommen.',
    }),
    receipt: 'Nachweis speichern',
    check: 'So prüfen Sie einen Nachweis',
    checkText:
      'Der Nachweis belegt, was Sie gesagt haben, und wann. Speichern Sie ihn mit den Schlüsseln des Ladens. Beides können Sie noch nach Jahren prüfen, ohne Netz und ohne uns.',
    keys: 'Schlüssel des Ladens',
    notice: 'Alles, was wir mit Ihren Daten machen',
    engineer: 'Für Entwickler: die Antwort von Klartext',
    notSaved: 'Ihre Wahl ließ sich nicht speichern.',
    notSavedText:
      'Nichts ging verloren, und solange wird nichts genutzt. Bitte versuchen Sie es noch einmal.',
    again: 'Noch einmal versuchen',
    noReceipt: 'Der Nachweis ist gerade nicht zu haben. Bitte versuchen Sie es später noch einmal.',
    gone: 'Diese Seite gibt es nicht.',
    back: 'Zurück zum Laden',
  },
};

/** @typedef {typeof WORDS.de | typeof WORDS.en} Words */

/** The words of a language; undefined where the shop has none. @param {string} language @returns {Words | undefined} */
export function wordsOf(language) {
  return language === 'de' || language === 'en' ? WORDS[language] : undefined;
}
