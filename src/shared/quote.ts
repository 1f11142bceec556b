/** Shows any value in one short line, for messages: control characters are escaped, long texts are cut. */
export function quote(value: unknown, limit = 60): string {
  // Cut first: one text of a megabyte can stand in ten thousand places.
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, limit + 1)) : describe(value);
  const clean = text.replace(UNSEEN, '\u00b7');
  if (clean.length <= limit) return clean;
  return `${clean.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Control characters, line breaks and marks of writing direction: what would change the line around it. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

function describe(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'object') {
    const keys = Object.keys(value);
    if (keys.length === 0) return 'an empty map';
    return `a map with ${keys
      .slice(0, 4)
      .map((key) => key.slice(0, 60))
      .join(', ')}`;
  }
  return String(value);
}
