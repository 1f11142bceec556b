import { graphemesOf, widthOf } from '../../shared/index.ts';

/** White space that a line may end at; no-break spaces are not among it. */
const SPACES = /[^\S\u00a0\u2007\u202f]+/u;
/** After a hyphen or dash between two parts that are long enough to stand alone: "Datenschutz-|beauftragte". */
const AFTER_HYPHEN = /(?<=\p{L}{3}[-\u2010\u2013])(?=\p{L}{3})/u;
const HYPHEN = /[-\u2010\u2013]/;
/** After the marks of an address, for addresses that are longer than a line. */
const AFTER_MARK = /(?<=[/@.\-_?&=])(?=.)/u;
/** Addresses are cut only where one is longer than a line. */
const ADDRESS = /[@/]|\.\p{L}/u;
/** What a rule is made of; a text must not be taken for one. */
const RULE = /^([=-])\1*$/;

/** A stretch that no line breaks; `isOpen` when white space stands before it. */
interface Piece {
  readonly text: string;
  readonly isOpen: boolean;
}

/**
 * Breaks a text into lines of at most `columns` by display width: between words, after hyphens, and inside words only
 * where one alone is longer than a line. Nothing is added, so that lines joined again are the text.
 */
export function breakLines(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const { text: piece, isOpen } of piecesOf(text, columns)) {
    const joined = line === '' ? piece : `${line}${isOpen ? ' ' : ''}${piece}`;
    if (line === '' || fits(joined, columns)) line = joined;
    else {
      lines.push(line);
      line = piece;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(text: string, columns: number): readonly Piece[] {
  const words = text.split(SPACES).filter((word) => word !== '');
  return words.flatMap((word) =>
    cut(word, columns).map((piece, index) => ({ text: piece, isOpen: index === 0 })),
  );
}

function cut(word: string, columns: number): readonly string[] {
  const parts = HYPHEN.test(word) && !ADDRESS.test(word) ? word.split(AFTER_HYPHEN) : [word];
  return parts
    .flatMap((part) => (fits(part, columns) ? [part] : part.split(AFTER_MARK)))
    .flatMap((part) => (fits(part, columns) ? [part] : cutAnywhere(part, columns)));
}

function fits(text: string, columns: number): boolean {
  const width = widthOf(text);
  return width < columns || (width === columns && !RULE.test(text));
}

/** Cuts a word that has no better place. */
function cutAnywhere(word: string, columns: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let width = 0;
  for (const grapheme of graphemesOf(word)) {
    const more = widthOf(grapheme);
    if (piece !== '' && width + more > columns) {
      pieces.push(piece);
      piece = '';
      width = 0;
    }
    piece += grapheme;
    width += more;
  }
  return piece === '' ? pieces : [...pieces, piece];
}
