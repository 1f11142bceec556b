const BEGINNINGS = [/^neg/i, /^neu/i, /^pos/i] as const;

/** Places of negative, neutral and positive among a classifier's labels, in any order; undefined when they are something else. */
export function classPlaces(labels: readonly string[]): readonly [number, number, number] | undefined {
  if (labels.length !== 3) return undefined;
  const [negative = -1, neutral = -1, positive = -1] = BEGINNINGS.map((beginning) =>
    labels.findIndex((label) => beginning.test(label.trim())),
  );
  return negative < 0 || neutral < 0 || positive < 0 ? undefined : [negative, neutral, positive];
}
