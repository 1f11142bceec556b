/**
 * One line of a retailer's words, for files that other programs show: no control characters, no marks that turn the
 * direction of the text around them, no halves of characters, single spaces. Nothing else changes.
 */
export function plainLine(text: string): string {
  return text
    .replace(
      /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu,
      ' ',
    )
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A postal address in one line; what stood on lines of its own is joined by commas. */
export function addressLine(text: string): string {
  return plainLine(text.trim().replace(/[\s,]*[\r\n]+\s*/gu, ', '));
}
