import { CONTENT, EXACT, ID, SIGNATURE_WORDS, SKETCH } from './signature.ts';
import { SKETCH_WORDS } from './sketch.ts';
import { slots } from './slots.ts';
import { words } from './words.ts';

/** What an earlier conversation says about a later one. */
export type DuplicateKind = 'first' | 'duplicate' | 'near-duplicate';

/** Decides in reading order; memory grows by about 60 bytes for each conversation that is kept. */
export interface DuplicateFinder {
  /** Judges the signature at an offset of some signatures and, when it is the first of its kind, remembers it. */
  judge(signatures: Uint32Array, offset: number): DuplicateKind;
  /** Conversations remembered. */
  size(): number;
  /** Bytes taken by tables. */
  bytes(): number;
}

/**
 * So many of the 24 places of two sketches must agree: the texts then share about five of six pairs of words. Of texts that
 * share half of them one pair in a thousand is taken for a copy, which matters where one sentence stands in many texts.
 */
const ALIKE = 20;

/** An empty memory. */
export function duplicateFinder(): DuplicateFinder {
  const kept = words();
  /** Words kept of each conversation: content (2), exact (1), sketch (3), id (2). */
  const SIZE = SIGNATURE_WORDS;
  const word = (entry: number, index: number) => kept.get(entry * SIZE + index);
  const byId = slots((entry) => word(entry, ID));
  const byContent = slots((entry) => word(entry, CONTENT));
  const bySketch = Array.from({ length: SKETCH_WORDS }, (_, band) =>
    slots((entry) => word(entry, SKETCH + band)),
  );
  let size = 0;

  return {
    judge(signatures, offset) {
      const at = (index: number) => signatures[offset + index] ?? 0;
      const sameId = byId.find(at(ID), (entry) => word(entry, ID + 1) === at(ID + 1));
      if (sameId !== -1) return 'duplicate';
      let isExact = false;
      const same = byContent.find(at(CONTENT), (entry) => {
        if (word(entry, CONTENT + 1) !== at(CONTENT + 1)) return false;
        isExact = word(entry, EXACT) === at(EXACT);
        return true;
      });
      if (same !== -1) return isExact ? 'duplicate' : 'near-duplicate';
      const hasSketch = at(SKETCH) !== 0;
      if (hasSketch) {
        const isLike = (entry: number) => {
          let alike = 0;
          for (let band = 0; band < SKETCH_WORDS; band++) {
            alike += equalPlaces(word(entry, SKETCH + band) ^ at(SKETCH + band));
          }
          return alike >= ALIKE;
        };
        if (bySketch.some((band, index) => band.find(at(SKETCH + index), isLike) !== -1))
          return 'near-duplicate';
      }
      for (let index = 0; index < SIZE; index++) kept.push(at(index));
      byId.add(at(ID), size);
      byContent.add(at(CONTENT), size);
      if (hasSketch) for (const [index, band] of bySketch.entries()) band.add(at(SKETCH + index), size);
      size++;
      return 'first';
    },
    size: () => size,
    bytes: () =>
      kept.bytes() + byId.bytes() + byContent.bytes() + bySketch.reduce((sum, band) => sum + band.bytes(), 0),
  };
}

/** Groups of four bits that are zero. */
function equalPlaces(difference: number): number {
  let equal = 0;
  for (let shift = 0; shift < 32; shift += 4) if (((difference >>> shift) & 0xf) === 0) equal++;
  return equal;
}
