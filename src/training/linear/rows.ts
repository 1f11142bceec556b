import type { Features } from '../../conversation/index.ts';

/** Features of many texts, one after the other: text i has `ids[start[i]]` to `ids[start[i+1]-1]`, words before `wordEnd[i]`. */
export interface FeatureRows {
  readonly count: number;
  readonly start: Uint32Array;
  readonly wordEnd: Uint32Array;
  readonly ids: Uint32Array;
  /** Token of each feature. */
  readonly at: Uint16Array;
  readonly tokenCount: Uint16Array;
  readonly mostTokens: number;
  readonly mostFeatures: number;
}

/** Reads the features of `count` texts; `read(i)` fills the buffers for text i. */
export function collectRows(count: number, buffers: Features, read: (at: number) => void): FeatureRows {
  const start = new Uint32Array(count + 1);
  const wordEnd = new Uint32Array(count);
  let ids = new Uint32Array(1 << 16);
  let at = new Uint16Array(1 << 16);
  const tokenCount = new Uint16Array(count);
  let total = 0;
  for (let row = 0; row < count; row++) {
    read(row);
    const size = buffers.wordCount + buffers.characterCount;
    if (total + size > ids.length) {
      const larger = new Uint32Array(Math.max(ids.length * 2, total + size));
      larger.set(ids);
      ids = larger;
      const largerAt = new Uint16Array(larger.length);
      largerAt.set(at);
      at = largerAt;
    }
    start[row] = total;
    ids.set(buffers.word.subarray(0, buffers.wordCount), total);
    ids.set(buffers.character.subarray(0, buffers.characterCount), total + buffers.wordCount);
    at.set(buffers.wordAt.subarray(0, buffers.wordCount), total);
    at.set(buffers.characterAt.subarray(0, buffers.characterCount), total + buffers.wordCount);
    tokenCount[row] = buffers.wordCount === 0 ? 0 : (buffers.wordAt[buffers.wordCount - 1] ?? 0) + 1;
    wordEnd[row] = total + buffers.wordCount;
    total += size;
  }
  start[count] = total;
  let mostFeatures = 0;
  for (let row = 0; row < count; row++)
    mostFeatures = Math.max(mostFeatures, (start[row + 1] ?? 0) - (start[row] ?? 0));
  const mostTokens = tokenCount.reduce((most, tokens) => Math.max(most, tokens), 0);
  return {
    count,
    start,
    wordEnd,
    ids: ids.slice(0, total),
    at: at.slice(0, total),
    tokenCount,
    mostTokens,
    mostFeatures,
  };
}
