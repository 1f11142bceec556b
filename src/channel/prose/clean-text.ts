/** What breaks a line or a paragraph. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/**
 * Control characters, marks that turn the direction of what follows, and what no character is. Marks of direction that
 * bind nothing but themselves (U+200E, U+200F, U+061C) stay.
 */
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ufffe\uffff]/gu;

/** Makes a text one harmless line: no control characters, no marks that turn what follows, no halves of characters. */
export function cleanText(text: string): string {
  return text
    .replace(BREAKS, ' ')
    .replace(UNPRINTABLE, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}
