import { say } from '../../language/index.ts';
import { piecesOf } from '../../web/index.ts';
import { cleanText } from '../prose/index.ts';

/** A stretch of a text, and how it is read out where that is not as it is written. */
export interface Speakable {
  readonly text: string;
  /** An address in words: "haselmaus dot example". */
  readonly alias?: string;
  readonly isTelephone?: true;
}

/** A telephone number that begins with the code of its country. */
const TELEPHONE = /(\+\d[\d ()/\u00a0-]{4,20}\d)/g;
/** Signs of addresses that have a name; a slash at the end is not read out. */
const SIGNS = { '.': 'dot', '@': 'at', '/': 'slash', '-': 'dash', _: 'underscore' } as const;

/** Cuts a text into what a voice reads as it is, addresses and telephone numbers. */
export function speakables(text: string, language: string): readonly Speakable[] {
  const pieces = piecesOf(cleanText(text)).flatMap(({ text: piece, href }): readonly Speakable[] =>
    href === undefined ? withTelephones(piece) : [{ text: piece, alias: inWords(piece, language) }],
  );
  return pieces.filter((piece) => piece.text !== '');
}

/** A text as it is heard, addresses in words. */
export function asHeard(text: string, language: string): string {
  return speakables(text, language)
    .map((piece) => piece.alias ?? piece.text)
    .join('');
}

function withTelephones(text: string): readonly Speakable[] {
  return text
    .split(TELEPHONE)
    .map((piece, index) => (index % 2 === 0 ? { text: piece } : { text: piece, isTelephone: true }));
}

/** An address as it is read out. */
export function inWords(address: string, language: string): string {
  return address
    .replace(/\/$/, '')
    .replaceAll(/[.@/_-]/g, (sign) => ` ${say(language, 'voice.sign', { sign: nameOf(sign) })} `)
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

function nameOf(sign: string): string {
  return Object.entries(SIGNS).find(([own]) => own === sign)?.[1] ?? sign;
}
