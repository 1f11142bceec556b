/** Keys whose value may be written as one word instead of a list, by where they stand; `*` is any key. */
const SINGLE: readonly (readonly string[])[] = [
  ['languages'],
  ['retailers', '*', 'aliases'],
  ['retailers', '*', 'handles'],
  ['retailers', '*', 'domains'],
  ['retailers', '*', 'ambiguous', '*', 'when'],
  ['retailers', '*', 'ambiguous', '*', 'not'],
  ['sources', '*', 'files'],
  ['sources', '*', 'columns', 'text'],
  ['sources', '*', 'paid', 'values'],
];

/** Writes single words as lists where a list is meant; places in the file stay what they were. */
export function normalise(value: unknown, paths: readonly (readonly string[])[] = SINGLE): unknown {
  if (typeof value !== 'object' || value === null || paths.length === 0) return value;
  const inner = (key: string, part: unknown): unknown => {
    const here = paths.filter(([step]) => step === '*' || step === key).map((path) => path.slice(1));
    const isList = here.some((path) => path.length === 0);
    return isList && typeof part === 'string'
      ? [part]
      : normalise(
          part,
          here.filter((path) => path.length > 0),
        );
  };
  if (Array.isArray(value)) return value.map((part, index) => inner(String(index), part));
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, part] of Object.entries(value)) {
    // An empty value ("aliases:") is a key that was not filled in.
    if (part !== null) copy[key] = inner(key, part);
  }
  return copy;
}
