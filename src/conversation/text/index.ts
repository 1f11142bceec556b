export type { MappedText } from './mapped-text.ts';
export { maskText } from './mask.ts';
export { normaliseText } from './normalise.ts';
export { sentencesOf } from './sentence.ts';
export type { Token, TokenKind } from './token.ts';
export { tokenise } from './tokenise.ts';
