/** The messages that every page says around a notice, by the name that the page calls them. */
const KEYS = {
  skip: 'page.skip',
  skipToLabel: 'label.skip',
  languages: 'label.languages',
  question: 'label.question',
  answer: 'label.answer',
  layers: 'page.layers',
  label: 'page.label',
  short: 'page.short',
  full: 'page.full',
  changes: 'page.changes',
  contents: 'page.contents',
  path: 'page.path',
  versions: 'page.versions',
  print: 'page.print',
} as const;

/** Words of the frame, in the language of the page. */
export type PageWords = Readonly<Record<keyof typeof KEYS, string>>;

/** A message that the frame of a page needs. */
export type PageWordKey = (typeof KEYS)[keyof typeof KEYS];

/** Collects the words of the frame; `say` returns a message in the language of the page. */
export function pageWords(say: (key: PageWordKey) => string): PageWords {
  return {
    skip: say(KEYS.skip),
    skipToLabel: say(KEYS.skipToLabel),
    languages: say(KEYS.languages),
    question: say(KEYS.question),
    answer: say(KEYS.answer),
    layers: say(KEYS.layers),
    label: say(KEYS.label),
    short: say(KEYS.short),
    full: say(KEYS.full),
    changes: say(KEYS.changes),
    contents: say(KEYS.contents),
    path: say(KEYS.path),
    versions: say(KEYS.versions),
    print: say(KEYS.print),
  };
}
