import type { GateResult } from './gate-result.ts';

/** The value at the end of a bar: ease runs to 100, grades and lengths of sentences have no end of their own. */
const ENDS: Readonly<Partial<Record<GateResult['id'], number>>> = {
  'flesch-kincaid': 18,
  wiener: 16,
  'mean-sentence': 36,
  'longest-sentence': 75,
};
const EASE = 100;

/** A bar of `width` signs, filled up to a value, with a mark where the gate stands. */
export function bar({ id, value, gate }: GateResult, width: number): string {
  const end = ENDS[id] ?? EASE;
  const signs = (amount: number): number => Math.round((Math.min(Math.max(amount, 0), end) / end) * width);
  const filled = signs(value);
  const limit = gate?.min ?? gate?.max;
  const mark = limit === undefined ? -1 : Math.min(signs(limit), width - 1);
  return Array.from({ length: width }, (_, at) => (at === mark ? '│' : at < filled ? '█' : '·')).join('');
}
