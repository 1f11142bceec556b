import type { Interval } from '../../study/index.ts';

/** Writes the numbers of a report in one language. */
export interface NumberWords {
  /** `12,345`. */
  readonly count: (value: number) => string;
  /** `0.66`. */
  readonly score: (value: number) => string;
  /** A share from 0 to 1 in whole percent; one decimal where it would otherwise read as nothing or all. */
  readonly percent: (share: number) => string;
  /** `91–95%`. */
  readonly percents: (interval: Interval) => string;
  /** A position from −1 to +1: `−0.86`. */
  readonly position: (value: number) => string;
  readonly positions: (interval: Interval) => string;
  /** A difference of shares in points, with its sign: `+12`. */
  readonly points: (value: number) => string;
  readonly pointsBetween: (interval: Interval) => string;
  /** A share as so many of a hundred: `93`. */
  readonly ofHundred: (share: number) => string;
}

/** Numbers as a language writes them; `locale` as `Intl` takes it. */
export function numberWords(locale: string): NumberWords {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const hundredths = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent0 = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const percent1 = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const two = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const minus = (text: string): string => text.replace('-', '−');
  const percent = (share: number): string => (isNearEdge(share) ? percent1 : percent0).format(share);
  const position = (value: number): string => minus(two.format(value));
  const points = (value: number): string => minus(signed.format(value * 100));
  return {
    count: (value) => whole.format(value),
    score: (value) => hundredths.format(value),
    percent,
    percents: ({ low, high }) => {
      const [from, to] = [percent(low), percent(high)];
      // The sign is written once where both ends have it at the end: 91–95%.
      const mark = /[\s\u00a0\u202f]*%$/u.exec(to)?.[0];
      return mark !== undefined && from.endsWith(mark)
        ? `${from.slice(0, -mark.length)}–${to}`
        : `${from}–${to}`;
    },
    position,
    positions: ({ low, high }) => `${position(low)} … ${position(high)}`,
    points,
    pointsBetween: ({ low, high }) => `${points(low)} … ${points(high)}`,
    ofHundred: (share) => whole.format(share * 100),
  };
}

/** Would whole percent read as nothing or as all, though it is neither? */
function isNearEdge(share: number): boolean {
  const rounded = Math.round(share * 100);
  return (rounded === 0 && share !== 0) || (rounded === 100 && share !== 1);
}
