/** A growing list of 32-bit numbers in segments, so that growing copies nothing and wastes little. */
export interface Words {
  get(index: number): number;
  push(value: number): void;
  length(): number;
  bytes(): number;
}

const SEGMENT_BITS = 16;
const SEGMENT = 1 << SEGMENT_BITS;

/** Makes an empty list. */
export function words(): Words {
  const segments: Uint32Array[] = [];
  let length = 0;
  return {
    get: (index) => segments[index >>> SEGMENT_BITS]?.[index & (SEGMENT - 1)] ?? 0,
    push(value) {
      if (length === segments.length * SEGMENT) segments.push(new Uint32Array(SEGMENT));
      const segment = segments[length >>> SEGMENT_BITS];
      if (segment !== undefined) segment[length & (SEGMENT - 1)] = value;
      length++;
    },
    length: () => length,
    bytes: () => segments.length * SEGMENT * 4,
  };
}
