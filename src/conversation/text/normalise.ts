import { type Edit, type MappedText, mapText } from './mapped-text.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  euro: '€',
  pound: '£',
};

const SUSPECT = /&[a-z#]|[\p{M}\u00ad\u200b\u200c\u2060\ufeff\p{Cc}]/iu;
const PIECES =
  /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));|[^\p{M}\s]\p{M}+|[\u00ad\u200b\u200c\u2060\ufeff]+|[\p{Cc}]/giu;

/**
 * HTML entities undone, letters and accents composed (NFC), invisible characters and control characters away.
 * Line breaks stay. Lone surrogates stay too: the tokeniser steps over them.
 */
export function normaliseText(text: string): MappedText {
  if (!SUSPECT.test(text)) return mapText(text, []);
  const edits: Edit[] = [];
  for (const match of text.matchAll(PIECES)) {
    const piece = match[0];
    const replacement = replacementOf(piece, match[1], match[2], match[3]);
    if (replacement !== piece)
      edits.push({ start: match.index, end: match.index + piece.length, replacement });
  }
  return mapText(text, edits);
}

function replacementOf(piece: string, hex?: string, decimal?: string, name?: string): string {
  if (hex !== undefined) return fromCode(Number.parseInt(hex, 16), piece);
  if (decimal !== undefined) return fromCode(Number.parseInt(decimal, 10), piece);
  if (name !== undefined) {
    const lower = name.toLowerCase();
    return (Object.hasOwn(NAMED, lower) ? NAMED[lower] : undefined) ?? piece;
  }
  if (/^[\u00ad\u200b\u200c\u2060\ufeff]/.test(piece)) return '';
  if (piece === '\n' || piece === '\r' || piece === '\t') return piece;
  if (/^\p{Cc}$/u.test(piece)) return ' ';
  return piece.normalize('NFC');
}

function fromCode(code: number, piece: string): string {
  const isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : piece;
}
