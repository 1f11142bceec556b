import type { Figure, Interval } from '../../study/index.ts';
import type { Words } from './words.ts';

/** A figure in words: value, interval, what it was corrected to, and its base. */
export interface FigureWords {
  /** "too few to say" where it is suppressed. */
  readonly value: string;
  /** Empty where there is none. */
  readonly interval: string;
  /** Empty where nothing was corrected. */
  readonly corrected: string;
  readonly base: string;
}

/** Says a figure; a suppressed one gives nothing but its base. */
export function figureWords(words: Words, figure: Figure): FigureWords {
  const base = words.count(figure.base);
  if (figure.isSuppressed || figure.value === undefined) {
    return { value: words.say('few'), interval: '', corrected: '', base };
  }
  const { value, interval, corrected } = figure;
  return {
    value: valueWords(words, figure, value),
    interval: interval ? intervalWords(words, figure, interval) : '',
    corrected: corrected
      ? `${valueWords(words, figure, corrected.value)} (${intervalWords(words, figure, corrected.interval)})`
      : '',
    base,
  };
}

/** "93% (91–95%)", or that there is too little. */
export function figureInLine(words: Words, figure: Figure): string {
  const { value, interval } = figureWords(words, figure);
  return interval === '' ? value : `${value} (${interval})`;
}

function valueWords(words: Words, figure: Figure, value: number): string {
  if (figure.unit === 'difference') return words.points(value);
  return isPosition(figure) ? words.position(value) : words.percent(value);
}

function intervalWords(words: Words, figure: Figure, interval: Interval): string {
  if (figure.unit === 'difference') return words.pointsBetween(interval);
  return isPosition(figure) ? words.positions(interval) : words.percents(interval);
}

/** Positions run from −1 to +1; those of the mean over retailers have the unit of retailers. */
function isPosition(figure: Figure): boolean {
  return figure.unit === 'net' || figure.id.endsWith('.net.per-retailer');
}
