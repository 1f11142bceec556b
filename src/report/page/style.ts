import { PAGE_PAINT, paintProperties } from '../chart/index.ts';
import { PAPER_STYLE } from './paper-style.ts';
import { SCREEN_STYLE } from './screen-style.ts';

/** What stands at the edge of every sheet of paper. */
export interface Sheet {
  readonly title: string;
  /** The words that mark made-up conversations. */
  readonly mark: string | undefined;
}

/** The style of the page: tokens for both schemes, the page, the charts, and paper. */
export function pageStyle({ title, mark }: Sheet): string {
  const sheet = `@page{margin:20mm 16mm 18mm;font:8pt "Source Sans 3",system-ui,Arial,"DejaVu Sans",sans-serif;@top-left{content:${quoted(title)}}${
    mark === undefined ? '' : `@top-right{content:${quoted(mark)};font-weight:700}`
  }@bottom-right{content:counter(page)}}`;
  return [
    `:root{color-scheme:light dark;${paintProperties('light')};${LIGHT}}`,
    `@media (prefers-color-scheme:dark){:root{${paintProperties('dark')};${DARK}}}`,
    `@media print{:root{${paintProperties('light')};${LIGHT};--c-paper:#fff;--paper:#fff}}`,
    PAGE_PAINT,
    SCREEN_STYLE,
    sheet,
    PAPER_STYLE,
  ].join('\n');
}

const LIGHT =
  '--paper:#fbf9f4;--ink:#1b1a17;--soft:#45423b;--hairline:#cfcabd;--touch:#0b4f5c;--know-ground:#f6ead2;--band:#8f1d2c;--on-band:#fff';
const DARK =
  '--paper:#151816;--ink:#f0ede5;--soft:#c6c2b7;--hairline:#3d413d;--touch:#8fd3dc;--know-ground:#33290f;--band:#ff9a9f;--on-band:#151816';

/** A text as CSS writes it: every letter but the plainest by its number, so that it can end neither the text nor the style. */
function quoted(text: string): string {
  const letters = [...text].map((letter) =>
    /[A-Za-z0-9 .,:–-]/.test(letter)
      ? letter
      : `\\${(letter.codePointAt(0) ?? 32).toString(16).padStart(6, '0')}`,
  );
  return `"${letters.join('')}"`;
}
