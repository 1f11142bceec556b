import canonicalize from 'canonicalize';

/** Levels that a value may be nested; a merge of a guest's choices needs five. */
const DEPTH = 40;

/**
 * The canonical JSON text of a value (RFC 8785), or undefined where it has none: it is nested deeper than any receipt, or
 * holds a lone surrogate or a number that JSON cannot say.
 */
export function canonicalText(value: unknown): string | undefined {
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
 * Whether a text is the canonical form of the value that it was read as. Most texts are seen to be from the order of their
 * keys and by writing them again, which takes a quarter of the time of building the canonical form.
 */
export function isCanonical(text: string, value: unknown): boolean {
  if (isDeeperThan(value, DEPTH)) return false;
  // A lone surrogate can only be written as an escape here.
  const isPlain = !text.includes('\\u') && hasSortedKeys(value) && JSON.stringify(value) === text;
  return isPlain || canonicalText(value) === text;
}

function hasSortedKeys(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (!Array.isArray(value)) {
    let last: string | undefined;
    for (const key of Object.keys(value)) {
      if (last !== undefined && key <= last) return false;
      last = key;
    }
  }
  return Object.values(value).every(hasSortedKeys);
}
