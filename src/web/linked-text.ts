/**
 * Web and e-mail addresses inside a text. Trailing punctuation belongs to the sentence; an e-mail address begins where
 * a word does, and holds nothing that a `mailto:` link would read as more than an address.
 */
const ADDRESS =
  /(\bhttps?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]’”»]|(?<![^\s<>,;:()"])[^\s<>@,;:()"?&%#/\\]+@[^\s<>@,;:()"?&%#/\\]+\.[\p{L}\p{N}-]*[\p{L}\p{N}])/gu;

/** Most texts hold no address, and this is seen much faster. */
const MAY_HOLD_ADDRESS = /@|:\/\//;

/** A piece of a text; with `href` where it is an address. */
export interface TextPiece {
  readonly text: string;
  /** `https://…`, `http://…` or `mailto:…`, never anything else. */
  readonly href?: string;
}

/** Cuts a text at its web and e-mail addresses; web addresses are shown without their `https://`. */
export function piecesOf(text: string): readonly TextPiece[] {
  if (!MAY_HOLD_ADDRESS.test(text)) return [{ text }];
  return text.split(ADDRESS).map((piece, index) => {
    if (index % 2 === 0) return { text: piece };
    if (!/^https?:/.test(piece)) return { text: piece, href: `mailto:${piece}` };
    return { text: piece.replace(/^https?:\/\//, ''), href: piece };
  });
}
