/** What a text says, without letter case and white space: two that agree are the same message. */
export function sameText(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

/**
 * What remains of a message when it is passed on: without "RT @somebody:", addresses, user names, quotation marks,
 * a cut-off end and punctuation.
 */
export function contentOf(sameText: string): string {
  return sameText
    .replaceAll(/\b(?:https?:\/\/|www\.)\S+|\bpic\.twitter\.com\/\S+/gu, ' ')
    .replace(/^(?:(?:rt|mt|via)\b[\s:]*|@[\p{L}\p{N}_]+[\s:]*|["“”„«»'‘’]\s*)+/u, ' ')
    .replaceAll(/@[\p{L}\p{N}_]+/gu, ' ')
    .replaceAll(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim();
}
