export type { Token, TokenKind } from './token.ts';
export { tokenise } from './tokenise.ts';
