import type { Span, Topic } from '../../conversation/index.ts';
import type { PersonalSpan } from '../../fieldwork/index.ts';

/** A stretch of a text as it is shown. */
export interface Piece {
  readonly text: string;
  /** Topics whose evidence it belongs to. */
  readonly evidence: readonly Topic[];
  /** True for the word that stands in place of personal data. */
  readonly isMask: boolean;
}

/** Cuts a text where evidence or personal data begin and end; personal data become their masks, whole. */
export function piecesOf(
  text: string,
  personal: readonly PersonalSpan[],
  evidence: readonly { readonly topic: Topic; readonly span: Span }[],
): readonly Piece[] {
  const inside = evidence.filter(({ span }) => span.start < span.end && span.end <= text.length);
  const edges = new Set([0, text.length]);
  for (const { start, end } of personal) edges.add(start).add(end);
  for (const { span } of inside)
    for (const edge of [span.start, span.end])
      if (!personal.some(({ start, end }) => start < edge && edge < end)) edges.add(edge);
  const cuts = [...edges].filter((edge) => edge >= 0 && edge <= text.length).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    const masked = personal.find((span) => span.start <= start && end <= span.end);
    return {
      text: masked?.mask ?? text.slice(start, end),
      evidence: inside.filter(({ span }) => span.start < end && start < span.end).map(({ topic }) => topic),
      isMask: masked !== undefined,
    };
  });
}
