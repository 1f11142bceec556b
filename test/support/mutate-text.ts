import fc from 'fast-check';

type Step = (lines: readonly string[]) => readonly string[];

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = (lines: readonly unknown[], where: number): number => Math.floor(where * lines.length);

const cut: fc.Arbitrary<Step> = place.map(
  (where) => (lines) => lines.filter((_, i) => i !== at(lines, where)),
);

const twice: fc.Arbitrary<Step> = place.map(
  (where) => (lines) => lines.flatMap((line, i) => (i === at(lines, where) ? [line, line] : [line])),
);

const swap: fc.Arbitrary<Step> = fc.tuple(place, place).map(([one, other]) => (lines) => {
  const [a, b] = [at(lines, one), at(lines, other)];
  return lines.map((line, i) => (i === a ? (lines[b] ?? '') : i === b ? (lines[a] ?? '') : line));
});

const indent: fc.Arbitrary<Step> = fc
  .tuple(place, fc.integer({ min: -4, max: 4 }))
  .map(([where, by]) => (lines) => {
    const change = (line: string): string =>
      by < 0 ? line.replace(new RegExp(`^ {0,${-by}}`), '') : ' '.repeat(by) + line;
    return lines.map((line, i) => (i === at(lines, where) ? change(line) : line));
  });

const insert: fc.Arbitrary<Step> = fc
  .tuple(
    place,
    place,
    fc.oneof(
      fc.constantFrom(...'{}[]&*!|>%@`"\'#:-?,\t', '\u2028', '\r', '<<: '),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  )
  .map(
    ([where, column, words]) =>
      (lines) =>
        lines.map((line, i) => {
          if (i !== at(lines, where)) return line;
          const cut = Math.floor(column * (line.length + 1));
          return line.slice(0, cut) + words + line.slice(cut);
        }),
  );

const end: fc.Arbitrary<Step> = place.map((where) => (lines) => lines.slice(0, at(lines, where) + 1));

/** A text after one to six slips: lines cut, doubled, swapped, indented, characters put in, the end lost. */
export function slipsIn(text: string): fc.Arbitrary<string> {
  const step = fc.oneof(
    { arbitrary: cut, weight: 3 },
    { arbitrary: twice, weight: 3 },
    { arbitrary: swap, weight: 3 },
    { arbitrary: indent, weight: 3 },
    { arbitrary: insert, weight: 6 },
    { arbitrary: end, weight: 1 },
  );
  return fc
    .array(step, { minLength: 1, maxLength: 6 })
    .map((steps) =>
      steps.reduce<readonly string[]>((lines, change) => change(lines), text.split('\n')).join('\n'),
    );
}
