import type { Sentence } from '../../notice/index.ts';
import { piecesOf } from '../../web/index.ts';
import { cleanText } from './clean-text.ts';

/** A stretch of a line that looks the same. */
export interface Run {
  readonly text: string;
  readonly isStrong?: true;
  /** `https://…`, `http://…` or `mailto:…` where it is an address. */
  readonly href?: string;
}

/** A sentence as runs: its introduction and its figure stand out, addresses are links. The texts make up the whole sentence. */
export function runsOf({ text, lead, figure }: Sentence): readonly Run[] {
  const clean = cleanText(text);
  const strong = cleanText(lead ?? figure ?? '');
  const at = strong === '' ? -1 : clean.indexOf(strong);
  if (at < 0) return linkedRuns(clean);
  return [
    ...linkedRuns(clean.slice(0, at)),
    { text: strong, isStrong: true },
    ...linkedRuns(clean.slice(at + strong.length)),
  ];
}

/** A clean text as runs, its addresses as links; they are shown whole or, web addresses, without their `https://`. */
export function linkedRuns(text: string): readonly Run[] {
  return piecesOf(text).filter((piece) => piece.text !== '');
}
