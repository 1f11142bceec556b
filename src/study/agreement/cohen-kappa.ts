import { type Agreement, type AgreementOptions, withInterval } from './agreement.ts';

/** A code as a coder gave it. */
export type Code = string | number | boolean;

/** Cohen's kappa of two coders over the units that both coded (Cohen 1960). */
export function cohenKappa(
  pairs: readonly (readonly [Code | undefined, Code | undefined])[],
  options: AgreementOptions = {},
): Agreement {
  const both = pairs.filter(([a, b]) => a !== undefined && b !== undefined);
  const codes = new Map<Code, number>();
  for (const code of both.flat()) {
    if (code !== undefined && !codes.has(code)) codes.set(code, codes.size);
  }
  const first = both.map(([a]) => codes.get(a ?? '') ?? 0);
  const second = both.map(([, b]) => codes.get(b ?? '') ?? 0);
  const statistic = (weightOf: (unit: number) => number): number => {
    const rows = new Float64Array(codes.size);
    const columns = new Float64Array(codes.size);
    let same = 0;
    let all = 0;
    for (let unit = 0; unit < both.length; unit += 1) {
      const weight = weightOf(unit);
      const [a, b] = [first[unit] ?? 0, second[unit] ?? 0];
      rows[a] = (rows[a] ?? 0) + weight;
      columns[b] = (columns[b] ?? 0) + weight;
      all += weight;
      if (a === b) same += weight;
    }
    let chance = 0;
    for (let code = 0; code < codes.size; code += 1) chance += (rows[code] ?? 0) * (columns[code] ?? 0);
    const expected = chance / (all * all);
    return (same / all - expected) / (1 - expected);
  };
  const agreeing = first.filter((code, unit) => code === second[unit]).length;
  return {
    ...withInterval(both.length, statistic, options),
    observed: both.length === 0 ? 0 : agreeing / both.length,
    units: both.length,
  };
}
