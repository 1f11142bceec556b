import type { Frame, PageWords } from '../../src/web/index.ts';

/** Words of a frame, each its own name. */
export const WORDS: PageWords = {
  skip: 'Skip',
  skipToLabel: 'Skip to the label',
  languages: 'Languages',
  question: 'Question',
  answer: 'Answer',
  layers: 'Layers',
  label: 'Label',
  short: 'Short',
  full: 'Full',
  changes: 'Changes',
  contents: 'Contents',
  path: 'Path',
  versions: 'Versions',
  print: 'Print',
};

/** A frame of two languages and two layers. */
export function frameWith(more: Partial<Frame> = {}): Frame {
  return {
    language: 'en',
    words: WORDS,
    languages: ['en', 'de'].map((language) => ({ language, name: language, href: `/${language}` })),
    layers: [
      { text: 'Label', href: '/en', isCurrent: true },
      { text: 'Full', href: '/en/full' },
    ],
    ...more,
  };
}

/** Files that a page loads. */
export const ASSETS = { style: '/assets/a.css', icon: '/assets/a.svg' };
