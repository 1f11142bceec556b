/** Words of a text for comparing texts: lower case, without addresses and user names. */
export function wordsForComparison(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/https?:\S*|@\w+|\{\w+\}/g, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * Groups of near-duplicates: texts that share a run of `n` words, directly or through others, have the same number
 * (the place of one of them). Shorter texts are compared whole.
 */
export function nearDuplicateGroups(texts: readonly string[], n: number): Int32Array {
  const parent = Int32Array.from(texts.keys());
  const find = (at: number): number => {
    let root = at;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] ?? 0] ?? 0;
      root = parent[root] ?? 0;
    }
    return root;
  };
  const first = new Map<string, number>();
  texts.forEach((text, at) => {
    const words = wordsForComparison(text);
    for (let from = 0; from === 0 || from + n <= words.length; from++) {
      const run = words.slice(from, from + n).join(' ');
      const other = first.get(run);
      if (other === undefined) first.set(run, at);
      else parent[find(at)] = find(other);
    }
  });
  return parent.map((_, at) => find(at));
}

/** Length of the runs of words that make near-duplicates: shorter ones tell more in German. */
export function runLengthOf(language: string): number {
  return language === 'en' ? 6 : 4;
}

/** The same for texts of several languages, each with its length of runs; a group never spans two languages. */
export function nearDuplicateGroupsByLanguage(
  texts: readonly { readonly language: string; readonly text: string }[],
): Int32Array {
  const groups = new Int32Array(texts.length);
  for (const language of new Set(texts.map((text) => text.language))) {
    const places = [...texts.keys()].filter((at) => texts[at]?.language === language);
    const own = nearDuplicateGroups(
      places.map((at) => texts[at]?.text ?? ''),
      runLengthOf(language),
    );
    own.forEach((group, at) => {
      groups[places[at] ?? 0] = places[group] ?? 0;
    });
  }
  return groups;
}

/** Fold of each text, 0 to `folds` − 1; near-duplicates share one. */
export function foldsOf(groups: Int32Array, folds: number): Uint8Array {
  return Uint8Array.from(groups, (group) => {
    let hash = Math.imul(group + 1, 0x9e3779b1) ^ 7;
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x85ebca6b);
    hash ^= hash >>> 13;
    return (hash >>> 0) % folds;
  });
}
