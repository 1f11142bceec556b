const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&nbsp;': ' ',
};

/** Makes one line of plain words: no control or direction marks, no halves of characters, single spaces. */
export function cleanText(text: string): string {
  return text
    .replace(/&(?:amp|quot|apos|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cuts a text to a limit of UTF-16 code units and marks the cut with an ellipsis. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text
    .slice(0, limit - 1)
    .replace(/\p{Cs}$/u, '')
    .trimEnd()}…`;
}

/** Cuts a text between two words, for names. */
export function shortName(text: string, limit = 60): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1);
  const lastSpace = head.lastIndexOf(' ');
  if (lastSpace < limit / 2) return cutText(text, limit);
  return `${head.slice(0, lastSpace).replace(/[\s,;:.(\u2013-]+$/, '')}…`;
}
