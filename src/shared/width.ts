const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** East Asian wide characters and emoji; a variation selector 16 turns a sign into an emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\ufe0f|[\u{20000}-\u{3fffd}]/u;
/** Letters of Europe and their signs, one column each: most texts, and much faster than looking for marks. */
const NARROW =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2013-\u201e\u2026\u202f\u20ac]*$/;
const MARKS_ALONE = /^[\p{M}\p{Cf}]+$/u;

/** The characters of a text as readers see them: a letter with its marks, an emoji with its modifiers. */
export function graphemesOf(text: string): readonly string[] {
  // Where every unit is a sign of its own there is nothing to look for.
  if (NARROW.test(text)) return [...text];
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}

/** Number of columns of fixed width that a text without control characters takes, on a terminal or a receipt. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  return graphemesOf(text).reduce((width, grapheme) => width + columnsOf(grapheme), 0);
}

function columnsOf(grapheme: string): number {
  if (MARKS_ALONE.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/** Breaks a text into lines of at most `columns`, between words; a longer word stands alone on its line. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line === '') line = word;
    else if (widthOf(line) + 1 + widthOf(word) <= columns) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Fills a text with spaces up to a width. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}
