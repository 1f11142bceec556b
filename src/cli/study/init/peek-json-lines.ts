import type { Peeked } from './peek.ts';

/** Reads the first lines of JSON; values inside others are named by paths such as `user.name`. */
export function peekJsonLines(
  text: string,
  most: number,
): Omit<Peeked, 'encoding'> | { readonly reason: string } {
  const rows: Record<string, string>[] = [];
  for (const line of text.split('\n')) {
    if (rows.length === most) break;
    const value = parsed(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) rows.push(flat(value));
  }
  if (rows.length === 0)
    return { reason: 'it holds no line that is a JSON object: Klartext reads JSON Lines, one object a line' };
  return { format: 'jsonl', delimiter: ',', columns: [...new Set(rows.flatMap(Object.keys))], rows };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function flat(value: object, before = '', depth = 0): Record<string, string> {
  const entries = Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, string][] => {
    const path = `${before}${key}`;
    if (inner === null || Array.isArray(inner)) return [];
    if (typeof inner === 'object') return depth < 4 ? Object.entries(flat(inner, `${path}.`, depth + 1)) : [];
    return [[path, String(inner)]];
  });
  return Object.fromEntries(entries);
}
