/** What goes well with what somebody bought. */
const GOES_WITH = new Map([
  ['coffee pot', 'coffee cups'],
  ['frying pan', 'pan lid'],
  ['rose bush', 'pruning shears'],
]);

/**
 * Recommends from the fields that may be used; without any, there is nothing to recommend.
 *
 * @param {Readonly<Record<string, unknown>>} allowed
 * @returns {readonly string[]}
 */
export function recommend(allowed) {
  const bought = Array.isArray(allowed.purchases) ? allowed.purchases : [];
  return bought.flatMap((item) => GOES_WITH.get(item) ?? []);
}
