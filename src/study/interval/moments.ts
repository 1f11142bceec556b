/** Variance of the replications that have a value (a base of 0 gives none); 0 when fewer than two have. */
export function variance(values: Float64Array): number {
  let n = 0;
  let mean = 0;
  let sum = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    n += 1;
    const delta = value - mean;
    mean += delta / n;
    sum += delta * (value - mean);
  }
  return n < 2 ? 0 : sum / (n - 1);
}

/** Correlation over the replications where both have a value; 0 when one of them does not vary. */
export function correlation(a: Float64Array, b: Float64Array): number {
  let n = 0;
  let meanA = 0;
  let meanB = 0;
  let sumA = 0;
  let sumB = 0;
  let sumAB = 0;
  for (let i = 0; i < a.length; i += 1) {
    const x = a[i] ?? Number.NaN;
    const y = b[i] ?? Number.NaN;
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    n += 1;
    const deltaA = x - meanA;
    const deltaB = y - meanB;
    meanA += deltaA / n;
    meanB += deltaB / n;
    sumA += deltaA * (x - meanA);
    sumB += deltaB * (y - meanB);
    sumAB += deltaA * (y - meanB);
  }
  const scale = Math.sqrt(sumA * sumB);
  return scale > 0 ? Math.max(-1, Math.min(1, sumAB / scale)) : 0;
}
