import type { RetailerMention, Span } from '../analysis.ts';
import { LANGUAGES, type Language } from '../codebook.ts';
import type { Conversation } from '../conversation.ts';
import { type PatternHit, patternHits } from '../pattern/index.ts';
import type { RetailerMatcher } from '../retailer/index.ts';
import {
  type MappedText,
  maskText,
  normaliseText,
  sentencesOf,
  type Token,
  tokenise,
} from '../text/index.ts';
import { clausesOf } from './clause.ts';
import type { AnalyserSettings } from './settings.ts';

/** Longer texts are read to here; no message of a customer is longer. */
export const LONGEST = 20_000;

/** A conversation taken apart. Positions are those of the normalised text unless said otherwise. */
export interface Prepared {
  readonly conversation: Conversation;
  readonly language: string;
  /** The language when it is wanted and understood. */
  readonly understood: Language | undefined;
  /** Normalised; its `back` leads to the conversation's own text. */
  readonly normal: MappedText;
  /** Masked; its `back` leads to the normalised text. */
  readonly masked: MappedText;
  readonly tokens: readonly Token[];
  readonly mentions: readonly RetailerMention[];
  readonly hits: readonly PatternHit[];
  readonly sentences: readonly Span[];
  readonly clauses: readonly Span[];
}

/** Takes a conversation apart: language, retailers, masked text, pattern hits. */
export function prepare(
  conversation: Conversation,
  matcher: RetailerMatcher,
  settings: AnalyserSettings,
): Prepared {
  const text = conversation.text.length > LONGEST ? conversation.text.slice(0, LONGEST) : conversation.text;
  const normal = normaliseText(text);
  const language = baseOf(conversation.language) ?? settings.recogniseLanguage(normal.text) ?? 'und';
  const understood = LANGUAGES.find((code) => code === language && settings.languages.includes(code));
  if (understood === undefined) {
    return { conversation, language, understood, normal, masked: normal, ...NOTHING };
  }
  const tokens = tokenise(normal.text);
  const mentions = withStated(matcher.mentions(tokens, normal.text), conversation.retailer);
  const hits = patternHits(withShops(tokens, mentions), understood);
  const sentences = sentencesOf(normal.text, tokens);
  return {
    conversation,
    language,
    understood,
    normal,
    masked: maskText(normal.text, mentions, tokens),
    tokens,
    mentions,
    hits,
    sentences,
    clauses: clausesOf(sentences, hits),
  };
}

const NOTHING = { tokens: [], mentions: [], hits: [], sentences: [], clauses: [] } as const;

function baseOf(tag: string | undefined): string | undefined {
  const base = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return base === undefined || !/^[a-z]{2,3}$/.test(base) || base === 'und' ? undefined : base;
}

function withStated(
  mentions: readonly RetailerMention[],
  stated: string | undefined,
): readonly RetailerMention[] {
  if (stated === undefined || mentions.some(({ retailer }) => retailer === stated)) return mentions;
  return [...mentions, { retailer: stated, spans: [] }].sort((a, b) => (a.retailer < b.retailer ? -1 : 1));
}

/** The tokens with one `shop` token for each place where a retailer is named. */
function withShops(tokens: readonly Token[], mentions: readonly RetailerMention[]): readonly Token[] {
  const spans = mentions.flatMap((mention) => mention.spans).sort((a, b) => a.start - b.start);
  if (spans.length === 0) return tokens;
  const made: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < spans.length && (spans[next]?.end ?? 0) <= token.start) next += 1;
    const span = spans[next];
    if (span === undefined || token.end <= span.start) made.push(token);
    else if (token.start === span.start) {
      made.push({ start: span.start, end: span.end, norm: '{shop}', kind: 'shop', isCapitals: false });
    }
  }
  return made;
}
