import type { RetailerMention, Span } from '../analysis.ts';
import { stretchAt } from './clause.ts';

/**
 * Which of several retailers a place in the text speaks of: those in its clause, else those in its sentence, else the
 * nearest; all when none is named in the text.
 */
export function retailersAt(
  place: Span,
  mentions: readonly RetailerMention[],
  clauses: readonly Span[],
  sentences: readonly Span[],
  length: number,
): readonly string[] {
  if (mentions.length <= 1) return mentions.map(({ retailer }) => retailer);
  for (const stretches of [clauses, sentences]) {
    const stretch = stretchAt(stretches, place, length);
    const inside = mentions.filter(({ spans }) =>
      spans.some((span) => span.start >= stretch.start && span.end <= stretch.end),
    );
    if (inside.length > 0) return inside.map(({ retailer }) => retailer);
  }
  let least = Number.POSITIVE_INFINITY;
  let nearest: string[] = [];
  for (const { retailer, spans } of mentions) {
    for (const span of spans) {
      const distance = span.end <= place.start ? place.start - span.end : Math.max(0, span.start - place.end);
      if (distance < least) {
        least = distance;
        nearest = [retailer];
      } else if (distance === least && !nearest.includes(retailer)) nearest.push(retailer);
    }
  }
  return nearest.length > 0 ? nearest : mentions.map(({ retailer }) => retailer);
}
