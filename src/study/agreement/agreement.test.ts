import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohenKappa, krippendorffAlpha } from './index.ts';

/** Example C of Krippendorff 2011: four observers, twelve units, codes missing. */
const _ = undefined;
const OBSERVERS = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];
const UNITS = Array.from({ length: 12 }, (_unit, unit) => OBSERVERS.map((codes) => codes[unit]));

const repeat = <T>(times: number, value: T): readonly T[] => Array.from({ length: times }, () => value);

describe("Krippendorff's alpha", () => {
  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('is that of the published example for %s codes', (level, value) => {
    const { value: found, interval, units } = krippendorffAlpha(UNITS, level);
    expect(found).toBeCloseTo(value, 3);
    expect(units).toBe(11);
    expect(interval?.low).toBeLessThan(value);
    expect(interval?.high).toBeGreaterThanOrEqual(value);
  });

  it('is 1 when all agree and has no value when there is one code only', () => {
    expect(
      krippendorffAlpha(
        [
          ['a', 'a'],
          ['b', 'b'],
          ['c', 'c'],
        ],
        'nominal',
      ).value,
    ).toBe(1);
    expect(
      krippendorffAlpha(
        [
          ['a', 'a'],
          ['a', 'a'],
        ],
        'nominal',
      ),
    ).toEqual({ observed: 1, units: 2 });
    expect(krippendorffAlpha([], 'ordinal')).toEqual({ observed: 0, units: 0 });
  });

  it('does not depend on the order of units and coders', () => {
    const unit = fc.array(fc.option(fc.integer({ min: -2, max: 2 }), { nil: undefined }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 9 }), (units) => {
        const there = krippendorffAlpha(units, 'ordinal').value;
        const back = krippendorffAlpha(
          [...units].reverse().map((codes) => [...codes].reverse()),
          'ordinal',
        ).value;
        if (there === undefined) expect(back).toBeUndefined();
        else expect(back).toBeCloseTo(there, 9);
      }),
    );
  });
});

describe("Cohen's kappa", () => {
  it('is 0.4 for the table 20, 5, 10, 15', () => {
    const pairs = [
      ...repeat(20, ['yes', 'yes'] as const),
      ...repeat(5, ['yes', 'no'] as const),
      ...repeat(10, ['no', 'yes'] as const),
      ...repeat(15, ['no', 'no'] as const),
    ];
    const { value, observed, units, interval } = cohenKappa(pairs);
    expect(value).toBeCloseTo(0.4, 10);
    expect([observed, units]).toEqual([0.7, 50]);
    // Fleiss' large-sample error of this table is 0.127.
    expect((interval?.high ?? 0) - (interval?.low ?? 0)).toBeGreaterThan(0.4);
    expect((interval?.high ?? 0) - (interval?.low ?? 0)).toBeLessThan(0.6);
  });

  it('leaves out units that one coder did not code, whatever the code is called', () => {
    expect(
      cohenKappa([
        ['__proto__', '__proto__'],
        ['a', 'a'],
        ['a', undefined],
      ]).units,
    ).toBe(2);
    expect(
      cohenKappa([
        ['__proto__', '__proto__'],
        ['a', 'a'],
      ]).value,
    ).toBe(1);
    expect(cohenKappa([]).value).toBeUndefined();
  });
});
