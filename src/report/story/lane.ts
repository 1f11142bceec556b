import type { Figure } from '../../study/index.ts';
import type { Lane } from '../chart/index.ts';
import { figureWords, type Words } from '../words/index.ts';

/** A figure as a line of a chart; a suppressed one has words and its base, and no mark. */
export function laneOf(
  words: Words,
  figure: Figure,
  look: Pick<Lane, 'series' | 'shape'> & { readonly name?: string; readonly isHollow?: boolean },
): Lane {
  const { value, interval } = figureWords(words, figure);
  return {
    ...look,
    ...(!figure.isSuppressed && figure.value !== undefined && { value: figure.value }),
    ...(!figure.isSuppressed && figure.interval !== undefined && { interval: figure.interval }),
    text: value,
    between: interval,
    base: baseWords(words, figure),
  };
}

/** How many a figure rests on: statements as n, retailers by name. */
export function baseWords(words: Words, { unit, base }: Figure): string {
  return unit === 'retailers' ? words.say('retailers', { retailers: base }) : `n = ${words.count(base)}`;
}

/** The axis of shares. */
export function shareAxis(words: Words): {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly write: (value: number) => string;
} {
  return { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1], write: words.percent };
}

/** Whether a figure has a value to speak of. */
export function isSaid(figure: Figure): figure is Figure & { readonly value: number } {
  return !figure.isSuppressed && figure.value !== undefined;
}

/** Which side of a half a share's interval lies on; `open` where it holds a half, or nothing is known. */
export function sideOf(negativeShare: Figure): 'negative' | 'positive' | 'open' {
  if (!isSaid(negativeShare) || negativeShare.interval === undefined) return 'open';
  if (negativeShare.interval.low > 0.5) return 'negative';
  return negativeShare.interval.high < 0.5 ? 'positive' : 'open';
}

/** Which way a difference goes, where chance does not explain it. */
export function wayOf(difference: Figure): 'rose' | 'fell' | 'few' | 'even' {
  if (!isSaid(difference)) return 'few';
  const { interval } = difference;
  if (interval === undefined) return 'even';
  if (interval.low > 0) return 'rose';
  return interval.high < 0 ? 'fell' : 'even';
}
