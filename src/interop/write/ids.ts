const MOST_LETTERS = 40;

/** Makes ids of words: lower-case, hyphens, at most 60 characters, each given once. */
export function createIds(fallback: string): (words: string) => string {
  const given = new Map<string, number>();
  const taken = new Set<string>();
  return (words) => {
    const base = slugOf(words) || fallback;
    let number = (given.get(base) ?? 0) + 1;
    let id = number === 1 ? base : `${base}-${number}`;
    while (taken.has(id)) {
      number += 1;
      id = `${base}-${number}`;
    }
    given.set(base, number);
    taken.add(id);
    return id;
  };
}

function slugOf(words: string): string {
  const plain = words
    .slice(0, 300)
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  if (plain.length <= MOST_LETTERS) return plain;
  const cut = plain.slice(0, MOST_LETTERS);
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > 10 && plain[MOST_LETTERS] !== '-' ? cut.slice(0, lastHyphen) : cut.replace(/-+$/, '');
}
