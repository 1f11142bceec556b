/** What a stretch of text is. E-mail addresses are `user`: they name a person. */
export type TokenKind =
  | 'word'
  | 'number'
  | 'hashtag'
  | 'user'
  | 'url'
  | 'emoji'
  | 'emoticon'
  | 'shop'
  | 'punctuation';

/** A word, number, sign or name in a text; positions are UTF-16 code units of the text as given, end exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, apostrophes straight, three or more equal characters shortened to two. */
  readonly norm: string;
  readonly kind: TokenKind;
  /** Two letters or more, all of them capitals. */
  readonly isCapitals: boolean;
}
