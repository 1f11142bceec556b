import { toUSVString } from 'node:util';
import type { Span } from '../../conversation/index.ts';
import { personalSpans, replaceSpans } from './mask.ts';

/** How much of the text stands on each side of the evidence, in UTF-16 units. */
const SURROUNDINGS = 160;

/** The evidence with what surrounds it, personal data masked; a mask is never cut in two. */
export function excerpt(text: string, evidence: Span): string {
  const spans = personalSpans(text);
  let start = wordStart(text, evidence.start - SURROUNDINGS);
  let end = wordEnd(text, evidence.end + SURROUNDINGS);
  for (const span of spans) {
    if (span.start < start && span.end > start) start = span.start;
    if (span.start < end && span.end > end) end = span.end;
  }
  const middle = toUSVString(replaceSpans(text, spans, start, end)).trim();
  return `${start > 0 ? '… ' : ''}${middle}${end < text.length ? ' …' : ''}`;
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at, at + 40).search(/\s/);
  return space === -1 ? at : at + space;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const from = Math.max(0, at - 40);
  const space = text.slice(from, at).search(/\s\S*$/);
  return space === -1 ? at : from + space;
}
