import type { Figure, FigureUnit, FindingFilter, Interval } from '../figure.ts';
import { correlation, differenceInterval } from '../interval/index.ts';
import type { Estimate, Part } from './estimate.ts';
import type { Comparison } from './study-figures.ts';

/** Makes figures and keeps each of them for the flat list. */
export interface Book {
  readonly figures: readonly Figure[];
  readonly figure: (id: string, unit: FigureUnit, estimate: Estimate, counts: FindingFilter) => Figure;
  readonly comparison: (
    id: string,
    unit: FigureUnit,
    before: { readonly estimate: Estimate; readonly counts: FindingFilter },
    after: { readonly estimate: Estimate; readonly counts: FindingFilter },
  ) => Comparison;
}

/** Fewest retailers that a share of retailers is stated for. */
export const MINIMUM_RETAILERS = 5;

/** Starts a book; figures with a base below the minimum of their unit have no value in it. */
export function createBook(minimumBase: number): Book {
  const figures: Figure[] = [];
  const keep = (figure: Figure): Figure => {
    figures.push(figure);
    return figure;
  };
  const isTooFew = (unit: FigureUnit, base: number): boolean =>
    base < (unit === 'retailers' ? MINIMUM_RETAILERS : Math.max(1, minimumBase));
  const figureOf = (id: string, unit: FigureUnit, estimate: Estimate, counts: FindingFilter): Figure => {
    const { value, numerator, base, interval, corrected } = estimate;
    if (isTooFew(unit, base)) return keep({ id, unit, numerator, base, isSuppressed: true, counts });
    return keep({
      id,
      unit,
      value,
      numerator,
      base,
      ...(interval && { interval }),
      ...(corrected?.interval && { corrected: { value: corrected.value, interval: corrected.interval } }),
      isSuppressed: false,
      counts,
    });
  };
  return {
    figures,
    figure: figureOf,
    comparison: (id, unit, before, after) => {
      const first = figureOf(`${id}.before`, unit, before.estimate, before.counts);
      const second = figureOf(`${id}.after`, unit, after.estimate, after.counts);
      const shape = {
        id: `${id}.difference`,
        unit: 'difference' as const,
        numerator: second.numerator,
        base: second.base,
        against: { numerator: first.numerator, base: first.base },
        counts: after.counts,
      };
      if (first.isSuppressed || second.isSuppressed) {
        return { before: first, after: second, difference: keep({ ...shape, isSuppressed: true }) };
      }
      const interval = differenceOf(before.estimate, after.estimate);
      const corrected =
        before.estimate.corrected && after.estimate.corrected
          ? {
              value: after.estimate.corrected.value - before.estimate.corrected.value,
              interval: differenceOf(before.estimate.corrected, after.estimate.corrected),
            }
          : undefined;
      const difference = keep({
        ...shape,
        value: after.estimate.value - before.estimate.value,
        ...(interval && { interval }),
        ...(corrected?.interval && { corrected: { value: corrected.value, interval: corrected.interval } }),
        isSuppressed: false,
      });
      return { before: first, after: second, difference };
    },
  };
}

/** The interval of after − before; absent when one of them has none. */
export function differenceOf(before: Part, after: Part): Interval | undefined {
  if (!before.interval || !after.interval) return undefined;
  return differenceInterval(
    { value: before.value, interval: before.interval },
    { value: after.value, interval: after.interval },
    correlation(before.values, after.values),
  );
}
