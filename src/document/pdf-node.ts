import { asOneLine, type BlockCollector } from './block-collector.ts';

/** An element of the structure of a PDF. */
export interface PdfNode {
  /** Its tag: `H1`, `P`, `Table`. */
  readonly role: string;
  /** What stands in it and below. */
  readonly text: string;
  readonly children: readonly PdfNode[];
  /** Own text and children in reading order. */
  readonly parts: readonly (string | PdfNode)[];
}

/** An element as the library gives it: its children are elements and pieces of the page's content. */
export interface StructElement {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly (StructElement | { readonly type: string; readonly id: string })[];
}

/** Stands on paper for a character that no font has. */
export const NO_GLYPH = '\u25a1';

/** Tags of text that stands by itself. */
const BLOCKS =
  /^(?:H[1-6]?|P|L|LI|Lbl|LBody|TH|TD|TR|Caption|Title|BlockQuote|Note|TOC|TOCI|Div|Sect|Part)$/u;
const HEADING = /^(?:H[1-6]?|Title)$/u;
/** Elements may be nested so deep; the library stops earlier. */
const DEEPEST = 100;

/** Joins an element with the texts of the content that it names. */
export function nodeOf(element: StructElement, texts: ReadonlyMap<string, string>, depth = 0): PdfNode {
  const parts = element.children.map((child) => {
    if ('role' in child) {
      return depth < DEEPEST ? nodeOf(child, texts, depth + 1) : '';
    }
    return texts.get(child.id) ?? '';
  });
  const shown = parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  // Text that is only told to programs is believed where paper shows that something has no sign, or the same letters of
  // a script that is put together from the wrong side.
  const isTold = element.alt !== undefined && (isOnlyBoxes(shown) || haveSameLetters(shown, element.alt));
  const told = isTold ? (/^\s/u.test(shown) ? ' ' : '') + element.alt : undefined;
  return {
    role: element.role,
    text: told ?? shown,
    children: parts.filter((part) => typeof part !== 'string'),
    parts: told === undefined ? parts : [told],
  };
}

/** Gathers the blocks of an element; bullets and numbers of lists are no text. */
export function collectNodes(node: PdfNode, collector: BlockCollector): void {
  if (node.role === 'Lbl') return;
  const isBlock = BLOCKS.test(node.role);
  if (isBlock) collector.end('text');
  for (const part of node.parts) {
    if (typeof part === 'string') collector.add(part, () => 1);
    else collectNodes(part, collector);
  }
  if (isBlock) collector.end(HEADING.test(node.role) ? 'heading' : 'text');
}

function isOnlyBoxes(text: string): boolean {
  const line = asOneLine(text);
  return line !== '' && line.replaceAll(NO_GLYPH, '') === '';
}

/** Hebrew, Arabic and their kin. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Letters that are written from right to left come in another order where two share a sign. */
function haveSameLetters(one: string, other: string): boolean {
  if (!RIGHT_TO_LEFT.test(other)) return false;
  const letters = (text: string): string => [...text.replaceAll(/\s/gu, '').normalize('NFC')].sort().join('');
  return letters(one) === letters(other);
}
