/** Sums over clusters and over each replication of them: what every figure is computed from. */
export interface Sample {
  /** One number a column. */
  readonly sums: Float64Array;
  readonly replications: number;
  /** Row by row: the columns' sums in each replication. */
  readonly values: Float64Array;
  /** Clusters with anything in these columns, and how many equally large ones they are worth. */
  readonly clustersOf: (columns: readonly number[]) => ClusterCount;
}

export interface ClusterCount {
  readonly clusters: number;
  /** (Σ size)² / Σ size² (Kish 1965). */
  readonly effective: number;
  /** Share of all that the cluster holds which a finding (weighed by its cluster's size) lies in: 1 / clusters when all are alike. */
  readonly leverage: number;
}

/** Alike clusters: `times` clusters that each hold `vector`. */
export interface ClusterKind {
  readonly times: number;
  readonly vector: ArrayLike<number>;
}

/** Counts clusters by the sum of some of their columns. */
export function countClusters(kinds: readonly ClusterKind[], columns: readonly number[]): ClusterCount {
  let clusters = 0;
  let sum = 0;
  let squares = 0;
  let cubes = 0;
  for (const { times, vector } of kinds) {
    let size = 0;
    for (const column of columns) size += vector[column] ?? 0;
    if (size === 0) continue;
    clusters += times;
    sum += times * size;
    squares += times * size * size;
    cubes += times * size ** 3;
  }
  if (squares === 0) return { clusters, effective: 0, leverage: 1 };
  return { clusters, effective: (sum * sum) / squares, leverage: cubes / (squares * sum) };
}
