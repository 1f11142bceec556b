import type { Analysis, Span } from '../analysis.ts';
import { LANGUAGES, type Language } from '../codebook.ts';
import type { Conversation } from '../conversation.ts';
import { patternHits } from '../pattern/index.ts';
import { maskText, normaliseText, sentencesOf, tokenise } from '../text/index.ts';
import { clausesOf, stretchAt } from './clause.ts';
import { LONGEST } from './prepare.ts';

/** Longest window, in UTF-16 code units. */
const LONGEST_WINDOW = 1000;

/** The clause of a masked text around a place in it: the words that an encoder reads. At most 1,000 code units. */
export function windowAround(masked: string, language: Language, place: Span): string {
  const [window = ''] = windowsAround(masked, language, [place]);
  return window;
}

/** For stretches of evidence in a conversation the masked clauses around them, in order. */
export function evidenceWindows(
  { text }: Conversation,
  { language, mentions }: Analysis,
  evidence: readonly Span[],
): readonly string[] {
  const known = LANGUAGES.find((code) => code === language);
  if (known === undefined) return evidence.map(() => '');
  const normal = normaliseText(text.length > LONGEST ? text.slice(0, LONGEST) : text);
  const named = mentions.map(({ retailer, spans }) => ({ retailer, spans: spans.map(normal.forth) }));
  const masked = maskText(normal.text, named, tokenise(normal.text));
  return windowsAround(
    masked.text,
    known,
    evidence.map((span) => masked.forth(normal.forth(span))),
  );
}

function windowsAround(masked: string, language: Language, places: readonly Span[]): readonly string[] {
  const tokens = tokenise(masked);
  const clauses = clausesOf(sentencesOf(masked, tokens), patternHits(tokens, language));
  return places.map((place) => {
    const { start, end } = stretchAt(clauses, place, masked.length);
    if (end - start <= LONGEST_WINDOW) return masked.slice(start, end);
    const middle = Math.floor((place.start + place.end) / 2);
    const from = Math.max(start, Math.min(middle - LONGEST_WINDOW / 2, end - LONGEST_WINDOW));
    return masked.slice(from, from + LONGEST_WINDOW);
  });
}
