/** What goes with what somebody bought, and what suits an interest. */
const GOES_WITH = new Map([
  ['coffee-pot', 'coffee-cups'],
  ['frying-pan', 'pan-lid'],
  ['rose-bush', 'pruning-shears'],
]);
const SUITS = new Map([
  ['garden', 'watering-can'],
  ['kitchen', 'bread-knife'],
]);

/**
 * Recommends goods from the fields that may be used. It is handed nothing else, so it can use nothing else.
 *
 * @param {Readonly<Record<string, unknown>>} allowed
 * @returns {readonly string[]} Ids of goods.
 */
export function recommend({ purchases, interests }) {
  const found = [
    ...listOf(purchases).map((id) => GOES_WITH.get(String(id))),
    ...listOf(interests).map((id) => SUITS.get(String(id))),
  ];
  return [...new Set(found.flatMap((id) => id ?? []))];
}

/** @param {unknown} value @returns {readonly unknown[]} */
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
