import type { Features } from '../../conversation/index.ts';

/** Features of many texts, one after the other: text i has `ids[start[i]]` to `ids[start[i+1]-1]`, words before `wordEnd[i]`. */
export interface FeatureRows {
  readonly count: number;
  readonly start: Uint32Array;
  readonly wordEnd: Uint32Array;
  readonly ids: Uint32Array;
}

/** Reads the features of `count` texts; `read(i)` fills the buffers for text i. */
export function collectRows(count: number, buffers: Features, read: (at: number) => void): FeatureRows {
  const start = new Uint32Array(count + 1);
  const wordEnd = new Uint32Array(count);
  let ids = new Uint32Array(1 << 16);
  let total = 0;
  for (let at = 0; at < count; at++) {
    read(at);
    const size = buffers.wordCount + buffers.characterCount;
    if (total + size > ids.length) {
      const larger = new Uint32Array(Math.max(ids.length * 2, total + size));
      larger.set(ids);
      ids = larger;
    }
    start[at] = total;
    ids.set(buffers.word.subarray(0, buffers.wordCount), total);
    ids.set(buffers.character.subarray(0, buffers.characterCount), total + buffers.wordCount);
    wordEnd[at] = total + buffers.wordCount;
    total += size;
  }
  start[count] = total;
  return { count, start, wordEnd, ids: ids.slice(0, total) };
}
