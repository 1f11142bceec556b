/** One line of a benchmark: what was measured, against what, and whether the aim was met. */
export interface Result {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** `value` compared with `against`, as stated there. */
  readonly ratio?: number;
  /** The peer or bound that ran in the same benchmark, with its configuration. */
  readonly against?: string;
  readonly aim: string;
  readonly met: boolean;
}

/** Prints a result as one line of JSON. */
export function print(result: Result): void {
  console.log(JSON.stringify(result));
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Rounds to a number of decimals, for printing. */
export function round(value: number, decimals = 0): number {
  return Number(value.toFixed(decimals));
}
