import { cleanText } from '../prose/index.ts';

/** What takes no room on paper, and what printers put there instead is anybody's guess. Joiners and variation selectors stay. */
const INVISIBLE = /(?!\u200c|\u200d|[\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/gu;
const SCHEME = /https:\/\/(?=[\p{L}\p{N}])/gu;
/** A telephone number that begins with the code of its country. */
const TELEPHONE = /\+\d[\d ()/-]{4,20}\d/g;

/**
 * A text as a receipt can carry it: nothing that a printer would obey, telephone numbers and "§ 147" in one piece,
 * addresses without their `https://`. Narrow spaces become no-break spaces, which more printers know.
 */
export function printable(text: string): string {
  return cleanText(text)
    .replaceAll(INVISIBLE, '')
    .replaceAll('\u202f', '\u00a0')
    .replaceAll(SCHEME, '')
    .replaceAll(/§ (?=\d)/g, '§\u00a0')
    .replaceAll(TELEPHONE, (number) => number.replaceAll(' ', '\u00a0'));
}
