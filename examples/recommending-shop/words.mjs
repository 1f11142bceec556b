const WORDS = {
  en: {
    language: 'en',
    shop: 'Haselmaus',
    title: 'Tips for you',
    nothing: 'There are no tips for you.',
    why: 'Why is that so?',
    allow: 'Show me tips',
    withdraw: 'Stop the tips',
    allowed: 'You now get tips.',
    withdrawn: 'You no longer get tips.',
    receipt: 'Your receipt for this',
    back: 'Back to the shop',
    unreachable: 'We cannot ask right now what you chose. Until then we use nothing of you.',
  },
  de: {
    language: 'de',
    shop: 'Haselmaus',
    title: 'Tipps für Sie',
    nothing: 'Es gibt keine Tipps für Sie.',
    why: 'Warum ist das so?',
    allow: 'Tipps zeigen',
    withdraw: 'Keine Tipps mehr',
    allowed: 'Sie bekommen jetzt Tipps.',
    withdrawn: 'Sie bekommen keine Tipps mehr.',
    receipt: 'Ihr Beleg dafür',
    back: 'Zurück zum Laden',
    unreachable:
      'Wir können gerade nicht nachsehen, was Sie gewählt haben. Bis dahin nutzen wir nichts von Ihnen.',
  },
};

/** The shop's words in a language; English when it has no others. @param {string} language */
export function wordsOf(language) {
  return language === 'de' ? WORDS.de : WORDS.en;
}
