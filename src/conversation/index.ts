export type { Analysis, Mention, RetailerMention, Span, SpeakerReason, TopicReading } from './analysis.ts';
export * from './codebook.ts';
export type { AmbiguousName, Conversation, RetailerNames } from './conversation.ts';
export type { Models, TextReading, TextToRead, ThreeWay, Towards } from './models.ts';
export { type Token, type TokenKind, tokenise } from './text/index.ts';
export { type PatternCode, type PatternHit, patternHits } from './pattern/index.ts';
export * from './model/index.ts';
