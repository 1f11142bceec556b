export {
  type Analyser,
  type AnalyserSettings,
  type AnalyserThresholds,
  createAnalyser,
  type Explanation,
  evidenceWindows,
  explainAnalysis,
  patternModels,
  type TopicExplanation,
  windowAround,
} from './analyse/index.ts';
export type { Analysis, Mention, RetailerMention, Span, SpeakerReason, TopicReading } from './analysis.ts';
export * from './codebook.ts';
export type { AmbiguousName, Conversation, RetailerNames } from './conversation.ts';
export { type LanguageRecogniser, loadLanguageRecogniser } from './language/index.ts';
export * from './model/index.ts';
export type { Models, TextReading, TextToRead, ThreeWay, Towards } from './models.ts';
export { type PatternCode, type PatternHit, patternHits } from './pattern/index.ts';
export { createMatcher, type RetailerMatcher } from './retailer/index.ts';
export { maskText, normaliseText, type Token, type TokenKind, tokenise } from './text/index.ts';
