import canonicalize from 'canonicalize';

/** Levels that a value may be nested; a merge of a guest's choices needs five. */
const DEPTH = 40;

/**
 * The canonical JSON text of a value (RFC 8785), or undefined where it has none: it is nested deeper than any receipt, or
 * holds a lone surrogate or a number that JSON cannot say.
 */
export function canonicalText(value: unknown): string | undefined {
  const plain = isPlain(value, DEPTH) ? JSON.stringify(value) : undefined;
  // A lone surrogate can only be written as an escape here.
  if (plain !== undefined && !plain.includes('\\u')) return plain;
  if (isDeeperThan(value, DEPTH)) return undefined;
  try {
    return canonicalize(value);
  } catch {
    return undefined;
  }
}

/** Level by level instead of by calls, so that no depth ends the process. */
function isDeeperThan(value: unknown, levels: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= levels; depth += 1) {
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      for (const part of Object.values(one)) if (typeof part === 'object' && part !== null) next.push(part);
    }
    if (next.length === 0) return false;
    level = next;
  }
  return true;
}

/**
 * Whether a text is the canonical form of the value that it was read as.
 */
export function isCanonical(text: string, value: unknown): boolean {
  return canonicalText(value) === text;
}

/**
 * Whether `JSON.stringify` writes a value as its canonical form, but for lone surrogates: plain objects whose keys are in
 * order, lists, texts, and numbers that JSON can say, to a depth that no receipt exceeds.
 */
function isPlain(value: unknown, levels: number): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || levels === 0) return false;
  if (Array.isArray(value)) {
    for (const one of value) if (!isPlain(one, levels - 1)) return false;
    return true;
  }
  const made: unknown = Object.getPrototypeOf(value);
  if (made !== Object.prototype && made !== null) return false;
  let last: string | undefined;
  for (const key of Object.keys(value)) {
    if (last !== undefined && key <= last) return false;
    if (!isPlain(Reflect.get(value, key), levels - 1)) return false;
    last = key;
  }
  return true;
}
