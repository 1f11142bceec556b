/** Shows any value in one short line, for messages: control characters are escaped, long texts are cut. */
export function quote(value: unknown, limit = 60): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : describe(value);
  const clean = text.replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '\u00b7');
  return clean.length > limit ? `${clean.slice(0, limit - 1)}…` : clean;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'object') {
    const keys = Object.keys(value);
    return keys.length === 0 ? 'an empty map' : `a map with ${keys.slice(0, 4).join(', ')}`;
  }
  return String(value);
}
