import {
  type ClusterKind,
  createWeights,
  resampleClusters,
  resampleKinds,
  type Sample,
} from '../interval/index.ts';
import type { FindingTable, RowOrder } from '../table/index.ts';
import { type Slice, WIDTH } from './slice.ts';

/** Resamples slices; column `WIDTH` × i + sign of a sample belongs to the i-th slice. */
export interface Sampler {
  readonly replications: number;
  readonly weightsFor: ReturnType<typeof createWeights>;
  /** By retailer with all its threads; by thread when all findings are of one retailer. */
  readonly pooled: (slices: readonly Slice[]) => Sample;
  /** The findings of one retailer, by thread. */
  readonly ofRetailer: (retailer: number, slices: readonly Slice[]) => Sample;
}

/** Prepares resampling of a table whose rows are in the order of retailers and threads. */
export function createSampler(
  table: FindingTable,
  order: RowOrder,
  { replications, seed }: { readonly replications: number; readonly seed: number },
): Sampler {
  const weightsFor = createWeights(replications, seed);
  const ofRetailer = (retailer: number, slices: readonly Slice[]): Sample =>
    // Retailers have streams of their own, so that one retailer's findings do not move another's interval.
    resampleKinds(
      kindsOf(table, order, retailer, slices),
      slices.length * WIDTH,
      replications,
      seed + Math.imul(retailer + 1, 0x27d4eb2f),
    );
  return {
    replications,
    weightsFor,
    ofRetailer,
    pooled: (slices) => {
      const active = activeRetailers(slices, table.retailers.length);
      const [only, ...others] = active;
      if (only !== undefined && others.length === 0) return ofRetailer(only, slices);
      const vectors = active.map((retailer) => vectorOf(slices, retailer));
      return resampleClusters(vectors, slices.length * WIDTH, replications, weightsFor);
    },
  };
}

function activeRetailers(slices: readonly Slice[], retailers: number): readonly number[] {
  const active: number[] = [];
  for (let retailer = 0; retailer < retailers; retailer += 1) {
    if (slices.some((slice) => hasAny(slice, retailer))) active.push(retailer);
  }
  return active;
}

function hasAny({ counts }: Slice, retailer: number): boolean {
  for (let at = retailer * WIDTH; at < (retailer + 1) * WIDTH; at += 1) if (counts[at] !== 0) return true;
  return false;
}

function vectorOf(slices: readonly Slice[], retailer: number): Float64Array {
  const vector = new Float64Array(slices.length * WIDTH);
  for (const [i, { counts }] of slices.entries()) {
    vector.set(counts.subarray(retailer * WIDTH, (retailer + 1) * WIDTH), i * WIDTH);
  }
  return vector;
}

/** The threads of a retailer, alike ones together, in an order that does not depend on that of the findings. */
function kindsOf(
  { columns }: FindingTable,
  { rows, starts }: RowOrder,
  retailer: number,
  slices: readonly Slice[],
): readonly ClusterKind[] {
  const width = slices.length * WIDTH;
  const times = new Map<string, number>();
  const vectors = new Map<string, Float64Array>();
  const current = new Float64Array(width);
  // Columns that the thread has something in: few of many.
  const touched: number[] = [];
  const close = (): void => {
    if (touched.length === 0) return;
    if (touched.length > 1) touched.sort((a, b) => a - b);
    let key = '';
    for (const c of touched) key += `${c}:${current[c]} `;
    if (!vectors.has(key)) vectors.set(key, current.slice());
    times.set(key, (times.get(key) ?? 0) + 1);
    for (const c of touched) current[c] = 0;
    touched.length = 0;
  };
  let thread = -1;
  for (let i = starts[retailer] ?? 0; i < (starts[retailer + 1] ?? 0); i += 1) {
    const row = rows[i] ?? 0;
    const next = columns.thread[row] ?? 0;
    if (next !== thread) {
      close();
      thread = next;
    }
    const sign = (columns.reading[row] ?? 0) & 3;
    for (let s = 0; s < slices.length; s += 1) {
      if (slices[s]?.has(row) !== true) continue;
      const at = s * WIDTH + sign;
      if (current[at] === 0) touched.push(at);
      current[at] = (current[at] ?? 0) + 1;
    }
  }
  close();
  return [...times.keys()]
    .sort()
    .map((key) => ({ times: times.get(key) ?? 0, vector: vectors.get(key) ?? new Float64Array(width) }));
}
