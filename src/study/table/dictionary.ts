/** Codes for the distinct values of a column; code 0 stands for no value. */
export interface Dictionary {
  /** Code of a value, a new one where there is room; 0 when there is none or the dictionary is full. */
  readonly codeOf: (value: string | undefined) => number;
  /** Values by code; the first is empty. */
  readonly values: readonly string[];
  /** Distinct values that found no room. */
  readonly turnedAway: () => number;
}

/** Makes a dictionary that holds at most `limit` values, so that a column full of nonsense stays small. */
export function createDictionary(limit: number): Dictionary {
  const codes = new Map<string, number>();
  const values: string[] = [''];
  let turnedAway = 0;
  return {
    values,
    turnedAway: () => turnedAway,
    codeOf: (value) => {
      if (value === undefined || value === '') return 0;
      const known = codes.get(value);
      if (known !== undefined) return known;
      if (values.length > limit) {
        turnedAway += 1;
        return 0;
      }
      const code = values.length;
      codes.set(value, code);
      values.push(value);
      return code;
    },
  };
}
