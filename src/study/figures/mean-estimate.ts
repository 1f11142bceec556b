import { type Corrector, type SignShare, type Signs, shareOf } from '../correction/index.ts';
import { variance, type WeightsFor } from '../interval/index.ts';
import { type Estimate, partOf } from './estimate.ts';

/**
 * The mean of retailers' shares, each counting once: numerator is the sum of the shares, base the number of retailers. Retailers
 * are resampled; what their own shares miss by shows in how these differ, so it is in the interval.
 */
export function estimateMean(
  retailers: readonly Signs[],
  share: SignShare,
  weightsFor: WeightsFor,
  replications: number,
  threads: number,
  corrector?: Corrector,
): Estimate {
  const k = retailers.length;
  const clusters = { clusters: k, effective: k, leverage: 1 / k };
  const limits = {
    threads,
    findings: retailers.reduce((sum, signs) => sum + signs[0] + signs[1] + signs[2], 0),
  };
  const shares = retailers.map((signs) => shareOf(signs, share));
  const numerator = shares.reduce((sum, value) => sum + value, 0);
  const weights = k === 0 ? new Uint16Array(0) : weightsFor(k);
  const meanIn = (b: number, shareAt: (retailer: number) => number): number => {
    let sum = 0;
    let count = 0;
    for (let i = 0; i < k; i += 1) {
      const weight = weights[b * k + i] ?? 0;
      const value = weight === 0 ? Number.NaN : shareAt(i);
      if (!Number.isFinite(value)) continue;
      sum += weight * value;
      count += weight;
    }
    return sum / count;
  };
  const values = new Float64Array(replications);
  for (let b = 0; b < replications; b += 1) values[b] = meanIn(b, (i) => shares[i] ?? Number.NaN);
  const raw = { ...partOf(numerator / k, values, clusters, limits), numerator, base: k };
  if (!corrector || raw.interval === undefined) return raw;
  const points = retailers.map((signs) => corrector.share(signs, share)).filter(Number.isFinite);
  const value = points.reduce((sum, one) => sum + one, 0) / points.length;
  if (!Number.isFinite(value)) return raw;
  const corrected = new Float64Array(replications);
  const bySample = new Float64Array(replications);
  for (let b = 0; b < replications; b += 1) {
    const own = retailers.map((signs) => corrector.shareIn(b, signs, share));
    corrected[b] = meanIn(b, (i) => own[i] ?? Number.NaN);
    const known = own.filter(Number.isFinite);
    bySample[b] = known.reduce((sum, one) => sum + one, 0) / known.length;
  }
  return { ...raw, corrected: partOf(value, corrected, clusters, limits, variance(bySample)) };
}
