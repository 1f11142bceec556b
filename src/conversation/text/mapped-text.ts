import type { Span } from '../analysis.ts';

/** A stretch of a text that another text takes the place of. */
export interface Edit extends Span {
  readonly replacement: string;
}

/** A text made from another by replacing stretches, with the way back and forth. */
export interface MappedText {
  readonly text: string;
  /** Where a span of the new text was in the old one; a replaced stretch counts whole. */
  back(span: Span): Span;
  /** Where a span of the old text is in the new one; a replaced stretch counts whole. */
  forth(span: Span): Span;
}

/** Applies edits, which must be in order and must not overlap. */
export function mapText(text: string, edits: readonly Edit[]): MappedText {
  if (edits.length === 0) return { text, back: (span) => span, forth: (span) => span };
  const parts: string[] = [];
  const old: Span[] = [];
  const made: Span[] = [];
  let from = 0;
  let length = 0;
  for (const { start, end, replacement } of edits) {
    parts.push(text.slice(from, start), replacement);
    length += start - from;
    old.push({ start, end });
    made.push({ start: length, end: length + replacement.length });
    length += replacement.length;
    from = end;
  }
  parts.push(text.slice(from));
  return {
    text: parts.join(''),
    back: (span) => moved(span, made, old),
    forth: (span) => moved(span, old, made),
  };
}

function moved(span: Span, from: readonly Span[], to: readonly Span[]): Span {
  const start = position(span.start, from, to, true);
  return { start, end: Math.max(start, position(span.end, from, to, false)) };
}

function position(at: number, from: readonly Span[], to: readonly Span[], isStart: boolean): number {
  let shift = 0;
  for (let index = 0; index < from.length; index += 1) {
    const source = from[index];
    const target = to[index];
    if (source === undefined || target === undefined) break;
    if (isStart ? at < source.start : at <= source.start) break;
    if (isStart ? at < source.end : at <= source.end) return isStart ? target.start : target.end;
    shift = target.end - source.end;
  }
  return at + shift;
}
