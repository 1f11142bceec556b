/**
 * A text that HTML, XML and a line of a chart can hold: control characters, halves of surrogates and marks that turn the direction
 * of what follows become spaces.
 */
export function plainText(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\p{Bidi_Control}\ufffe\uffff]/gu, ' ');
}

/** A name that is shown: plain, and no longer than a line or two. */
export function shownName(text: string): string {
  const letters = [...plainText(text).trim()];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : letters.join('');
}

const MOST_LETTERS = 80;
