import type { Kept } from './kept.ts';
import { rowOf, type Sharing } from './row.ts';

const INLINE: Sharing = {
  about: (about) => JSON.stringify(about),
  notice: (notice) => JSON.stringify([notice.version, notice.id]),
  ids: (ids) => ids,
};

/**
 * Whether the first of two events with the same id counts, and not the second.
 *
 * Ids are unique, so this decides only what a damaged or hostile set means: the stricter kind counts (ties go to the
 * customer); of two contacts the newer one; else the one whose canonical text comes first. It is a total order of
 * contents, hence the same whatever came first.
 */
export function countsBefore(a: Kept, b: Kept): boolean {
  const [rowA, rowB] = [rowOf(a, INLINE), rowOf(b, INLINE)];
  if (rowA[0] !== rowB[0]) return rowA[0] < rowB[0];
  if (a.kind === 'contact-made' && b.kind === 'contact-made' && a.ms !== b.ms) return a.ms > b.ms;
  return JSON.stringify(rowA) < JSON.stringify(rowB);
}
