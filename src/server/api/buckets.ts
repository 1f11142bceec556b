import type { Rate } from './limits.ts';

/** What became of taking tokens. */
export interface Taken {
  readonly isAllowed: boolean;
  /** Whole tokens left. */
  readonly remaining: number;
  /** Seconds until what was asked for is there; 0 when it was allowed. */
  readonly waitSeconds: number;
}

/** Token buckets by name, with bounded memory. */
export interface Buckets {
  readonly rate: Rate;
  readonly take: (name: string, tokens?: number) => Taken;
  readonly size: () => number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** How many of the oldest buckets are looked at for a full one when there is no room. */
const LOOKED_AT = 16;

/**
 * Makes token buckets. A full bucket says the same as none, so full ones are forgotten first when there is no room; then
 * the oldest.
 */
export function createBuckets(rate: Rate, remembered: number, now: () => number): Buckets {
  const buckets = new Map<string, Bucket>();
  const filled = (bucket: Bucket, at: number): number =>
    Math.min(rate.burst, bucket.tokens + (Math.max(0, at - bucket.at) * rate.perSecond) / 1000);

  const makeRoom = (at: number): void => {
    const oldest = buckets.keys().next().value;
    let looked = 0;
    for (const [name, bucket] of buckets) {
      if (filled(bucket, at) >= rate.burst) buckets.delete(name);
      looked += 1;
      if (looked >= LOOKED_AT) break;
    }
    if (buckets.size >= remembered && oldest !== undefined) buckets.delete(oldest);
  };

  return {
    rate,
    take: (name, tokens = 1) => {
      const at = now();
      let bucket = buckets.get(name);
      if (!bucket) {
        if (buckets.size >= remembered) makeRoom(at);
        bucket = { tokens: rate.burst, at };
        buckets.set(name, bucket);
      }
      bucket.tokens = filled(bucket, at);
      bucket.at = at;
      // More than a bucket holds would never be there: a full one is enough then.
      const wanted = Math.min(tokens, rate.burst);
      if (bucket.tokens < wanted) {
        const waitSeconds = Math.max(1, Math.ceil((wanted - bucket.tokens) / rate.perSecond));
        return { isAllowed: false, remaining: Math.floor(bucket.tokens), waitSeconds };
      }
      bucket.tokens -= wanted;
      return { isAllowed: true, remaining: Math.floor(bucket.tokens), waitSeconds: 0 };
    },
    size: () => buckets.size,
  };
}
