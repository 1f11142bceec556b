import type { Span } from '../analysis.ts';
import type { PatternHit } from '../pattern/index.ts';

/** Cuts sentences at words of contrast, so that each side of a "but" stands by itself. */
export function clausesOf(sentences: readonly Span[], hits: readonly PatternHit[]): readonly Span[] {
  const cuts = [...new Set(hits.filter((hit) => hit.code === 'cue-contrast').map((hit) => hit.start))].sort(
    (a, b) => a - b,
  );
  if (cuts.length === 0) return sentences;
  return sentences.flatMap(({ start, end }) => {
    const edges = [start, ...cuts.filter((cut) => cut > start && cut < end), end];
    return edges.slice(0, -1).map((edge, index) => ({ start: edge, end: edges[index + 1] ?? end }));
  });
}

/** The stretch in which a place ends (a phrase may begin before a "but"), the whole text when none does. */
export function stretchAt(stretches: readonly Span[], place: Span, length: number): Span {
  return (
    stretches.find((stretch) => place.end > stretch.start && place.end <= stretch.end) ?? {
      start: 0,
      end: length,
    }
  );
}
