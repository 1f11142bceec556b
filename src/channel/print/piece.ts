import { NO_GLYPH } from '../../document/index.ts';
import { graphemesOf } from '../../shared/index.ts';
import type { Element, OwnedRun } from './element.ts';
import { type Face, faceOf } from './font.ts';
import type { TypeSize } from './paper.ts';
import { RIGHT_TO_LEFT } from './visual-order.ts';

/** A stretch of text that is set with one face. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly owner: Element | undefined;
  /** In points. */
  readonly width: number;
  readonly href?: string;
  /**
   * What programs are told: the character that no face has a sign for, where `text` is a box; a text that is written
   * from right to left, which they would else put together from the left.
   */
  readonly actual?: string;
}

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Joins and parts letters of Arabic and Indic scripts; marks of direction. */
const SHAPING = /[\u200c-\u200f\u061c]/u;

/** What a text looks like, whoever it belongs to. */
type Look = Pick<Piece, 'text' | 'face' | 'width' | 'actual'>;

/** Words that a document has set already: most of them return often. */
const set = new WeakMap<PDFKit.PDFDocument, Map<string, readonly Look[]>>();

/** Cuts a text into pieces by the faces that have its characters. What none has is shown as a box. */
export function piecesOf(doc: PDFKit.PDFDocument, run: OwnedRun, { size }: TypeSize): readonly Piece[] {
  const words = set.get(doc) ?? new Map<string, readonly Look[]>();
  set.set(doc, words);
  const key = `${run.isStrong ? 'strong' : 'text'} ${size} ${run.text}`;
  const looks = words.get(key) ?? looksOf(doc, run.text, run.isStrong === true, size);
  words.set(key, looks);
  const { owner, href } = run;
  return looks.map((look) => ({ ...look, owner, ...(href === undefined ? {} : { href }) }));
}

function looksOf(doc: PDFKit.PDFDocument, text: string, isStrong: boolean, size: number): readonly Look[] {
  const looks: { text: string; face: Face; actual?: string }[] = [];
  for (const sign of graphemesOf(text)) {
    const shown = sign.replace(IGNORABLE, (mark) => (SHAPING.test(mark) ? mark : ''));
    if (shown === '') continue;
    const face = faceOfAll(doc, shown.replaceAll(IGNORABLE, ''), isStrong);
    const last = looks.at(-1);
    if (face === undefined) {
      looks.push({ text: NO_GLYPH, face: isStrong ? 'strongMore' : 'textMore', actual: sign });
    } else if (last && last.actual === undefined && (last.face === face || shown === ' ')) last.text += shown;
    else looks.push({ text: shown, face });
  }
  return looks.map((look) => ({
    ...look,
    ...(RIGHT_TO_LEFT.test(look.text) ? { actual: look.text } : {}),
    width: doc.font(look.face).fontSize(size).widthOfString(look.text),
  }));
}

/** The face that has all characters of a sign with its accents. */
function faceOfAll(doc: PDFKit.PDFDocument, text: string, isStrong: boolean): Face | undefined {
  const faces = new Set([...text].map((character) => faceOf(doc, character, isStrong)));
  const [face] = faces;
  if (faces.size <= 1) return face;
  if (faces.has(undefined)) return undefined;
  return isStrong ? 'strongMore' : 'textMore';
}
