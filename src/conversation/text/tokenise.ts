import { bareAddressEnd, fullAddressEnd, mailHostEnd } from './address.ts';
import {
  characterClasses,
  DIGIT,
  JOINER,
  LETTER,
  LETTER_PAIR,
  PICTURE,
  PICTURE_PAIR,
  SKIP,
} from './character-class.ts';
import { emoticonLengthAt } from './emoticon.ts';
import { areCapitals, normOf } from './norm.ts';
import type { Token, TokenKind } from './token.ts';

const AT = 0x40;
const HASH = 0x23;
const DOT = 0x2e;
const BRACE = 0x7b;
const UNDERSCORE = 0x5f;

/** Before an apostrophe these are words of their own in French and Italian: `l'adresse`, `dell'app`. */
const ELIDED = new Set(
  'l d j c n s m t qu jusqu lorsqu puisqu quelqu dell all nell sull dall un quest quell bell tutt'.split(' '),
);
/** After an apostrophe these belong to the English word before it. */
const CLITIC = new Set('s t d ll re ve m all er'.split(' '));

/**
 * Splits a text into tokens in one pass. Hyphens within words separate tokens without being one (`opt-out` is `opt`, `out`),
 * spaces and control characters are dropped, everything else is a token.
 * `{shop}`, `{shop2}`, `@{shop}`, `#{shop}` are `shop`, `{url}` is `url`, `{user}` is `user`.
 */
export function tokenise(text: string): readonly Token[] {
  const classes = characterClasses();
  const tokens: Token[] = [];
  const length = text.length;
  let position = 0;
  while (position < length) {
    const unit = text.charCodeAt(position);
    const kind = classes[unit];
    if (kind === SKIP || kind === JOINER || (kind === LETTER_PAIR && !isPairAt(text, position)))
      position += 1;
    else if (kind === LETTER || kind === LETTER_PAIR) position = pushWord(text, position, classes, tokens);
    else if (kind === DIGIT) position = pushNumber(text, position, classes, tokens);
    else if (kind === PICTURE || kind === PICTURE_PAIR)
      position = pushPicture(text, position, classes, tokens);
    else position = pushSign(text, position, unit, classes, tokens);
  }
  return tokens;
}

function push(tokens: Token[], text: string, start: number, end: number, kind: TokenKind): number {
  tokens.push({
    start,
    end,
    norm: kind === 'shop' ? '{shop}' : normOf(text, start, end, kind !== 'url' && kind !== 'user'),
    kind,
    isCapitals: kind === 'word' && areCapitals(text, start, end),
  });
  return end;
}

/** End of the run of letters and digits that starts at `start`. */
function runEnd(text: string, start: number, classes: Uint8Array): number {
  let end = start;
  while (end < text.length) {
    const kind = classes[text.charCodeAt(end)];
    if (kind === LETTER || kind === DIGIT) end += 1;
    else if (kind === LETTER_PAIR && isPairAt(text, end)) end += 2;
    else break;
  }
  return end;
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2bc;

function pushWord(text: string, start: number, classes: Uint8Array, tokens: Token[]): number {
  const first = text.charCodeAt(start) | 0x20;
  if (first === 0x68 || first === 0x77) {
    const end = fullAddressEnd(text, start);
    if (end > start) return push(tokens, text, start, end, 'url');
  }
  if (first === 0x78 || first === 0x6f || first === 0x64 || first === 0x74) {
    const emoticon = emoticonLengthAt(text, start);
    if (emoticon > 0) return push(tokens, text, start, start + emoticon, 'emoticon');
  }
  let end = runEnd(text, start, classes);
  let next = text.charCodeAt(end);
  if (isApostrophe(next) && classes[text.charCodeAt(end + 1)] === LETTER) {
    const tail = runEnd(text, end + 1, classes);
    if (end - start <= 7 && ELIDED.has(text.slice(start, end).toLowerCase())) {
      if (!(tail - end <= 4 && CLITIC.has(text.slice(end + 1, tail).toLowerCase()))) {
        push(tokens, text, start, end + 1, 'word');
        return end + 1;
      }
    }
    end = tail;
    next = text.charCodeAt(end);
  }
  if (next === DOT || next === AT || next === UNDERSCORE || next === 0x2d || next === 0x2b) {
    const address = addressAround(text, start, end, next, classes);
    if (address !== undefined) return push(tokens, text, start, address.end, address.kind);
  }
  return push(tokens, text, start, end, 'word');
}

function addressAround(
  text: string,
  start: number,
  end: number,
  next: number,
  classes: Uint8Array,
): { readonly end: number; readonly kind: TokenKind } | undefined {
  // Walk over dotted and hyphenated parts to an `@`, at most as long as a mail box's name may be.
  let at = end;
  while (at < text.length && at - start < 64) {
    const unit = text.charCodeAt(at);
    const isPart = unit === DOT || unit === UNDERSCORE || unit === 0x2d || unit === 0x2b;
    if (!isPart && classes[unit] !== LETTER && classes[unit] !== DIGIT) break;
    at += 1;
  }
  if (text.charCodeAt(at) === AT) {
    const host = mailHostEnd(text, at);
    if (host > at) return { end: host, kind: 'user' };
  }
  let dot = end;
  if (next === 0x2d) {
    while (dot < at && text.charCodeAt(dot) !== DOT) dot += 1;
  }
  if (text.charCodeAt(dot) === DOT) {
    const address = bareAddressEnd(text, dot);
    if (address > dot) return { end: address, kind: 'url' };
  }
  return undefined;
}

function pushNumber(text: string, start: number, classes: Uint8Array, tokens: Token[]): number {
  const emoticon = emoticonLengthAt(text, start);
  if (emoticon > 0) return push(tokens, text, start, start + emoticon, 'emoticon');
  let end = runEnd(text, start, classes);
  for (let at = start; at < end; at += 1) {
    if (classes[text.charCodeAt(at)] !== DIGIT) return push(tokens, text, start, end, 'word');
  }
  for (;;) {
    const unit = text.charCodeAt(end);
    const isInside = unit === DOT || unit === 0x2c || unit === 0x3a;
    if (!isInside || classes[text.charCodeAt(end + 1)] !== DIGIT) break;
    end += 1;
    while (end < text.length && classes[text.charCodeAt(end)] === DIGIT) end += 1;
  }
  return push(tokens, text, start, end, 'number');
}

function pushPicture(text: string, start: number, classes: Uint8Array, tokens: Token[]): number {
  let end = start;
  let isOpen = true;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const kind = classes[unit];
    if (kind === JOINER) {
      isOpen = isOpen || unit === 0x200d;
      end += 1;
    } else if (isOpen && kind === PICTURE) {
      end += 1;
      isOpen = false;
    } else if (kind === PICTURE_PAIR && (isOpen || varies(text, start, end))) {
      if (!isPairAt(text, end)) {
        if (end > start) break;
        return start + 1;
      }
      end += 2;
      isOpen = false;
    } else break;
  }
  return push(tokens, text, start, end, 'emoji');
}

/** Whether the unit after this one completes it; false for half a character on its own. */
const isPairAt = (text: string, start: number): boolean => {
  const low = text.charCodeAt(start + 1);
  return low >= 0xdc00 && low <= 0xdfff;
};

/** Skin tones, and the second letter of a flag, continue the picture before them. */
function varies(text: string, start: number, at: number): boolean {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  if (high !== 0xd83c) return false;
  if (low >= 0xdffb && low <= 0xdfff) return true;
  const isFlagLetter = low >= 0xdde6 && low <= 0xddff;
  if (!isFlagLetter || at - start !== 2) return false;
  const before = text.charCodeAt(start + 1);
  return text.charCodeAt(start) === 0xd83c && before >= 0xdde6 && before <= 0xddff;
}

function pushSign(text: string, start: number, unit: number, classes: Uint8Array, tokens: Token[]): number {
  if (unit === BRACE) {
    const mask = maskEnd(text, start);
    if (mask !== undefined) return push(tokens, text, start, mask.end, mask.kind);
  }
  if (unit === AT || unit === HASH) {
    const mask = text.charCodeAt(start + 1) === BRACE ? maskEnd(text, start + 1) : undefined;
    if (mask !== undefined) return push(tokens, text, start, mask.end, mask.kind);
    const end = nameEnd(text, start + 1, classes);
    if (end > start + 1) return push(tokens, text, start, end, unit === AT ? 'user' : 'hashtag');
  }
  const emoticon = emoticonLengthAt(text, start);
  if (emoticon > 0) return push(tokens, text, start, start + emoticon, 'emoticon');
  const before = start > 0 ? classes[text.charCodeAt(start - 1)] : SKIP;
  const after = start + 1 < text.length ? classes[text.charCodeAt(start + 1)] : SKIP;
  if ((unit === 0x2d || unit === 0x2010) && before === LETTER && after === LETTER) return start + 1;
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) === unit) end += 1;
  return push(tokens, text, start, end, 'punctuation');
}

/** End of a name after `@` or `#`; the whole run, without a dot or underscore at its end. */
function nameEnd(text: string, start: number, classes: Uint8Array): number {
  let end = start;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const kind = classes[unit];
    if (kind !== LETTER && kind !== DIGIT && unit !== UNDERSCORE) break;
    end += 1;
  }
  return end;
}

function maskEnd(
  text: string,
  start: number,
): { readonly end: number; readonly kind: TokenKind } | undefined {
  if (text.startsWith('{shop', start)) {
    let end = start + 5;
    const unit = text.charCodeAt(end);
    if (unit >= 0x30 && unit <= 0x39) end += 1;
    if (text.charCodeAt(end) === 0x7d) return { end: possessiveEnd(text, end + 1), kind: 'shop' };
  }
  if (text.startsWith('{url}', start)) return { end: start + 5, kind: 'url' };
  if (text.startsWith('{user}', start)) return { end: start + 6, kind: 'user' };
  return undefined;
}

/** A shop's name goes with the `'s` behind it. */
function possessiveEnd(text: string, end: number): number {
  const isPossessive = isApostrophe(text.charCodeAt(end)) && (text.charCodeAt(end + 1) | 0x20) === 0x73;
  if (!isPossessive) return end;
  const next = text.charCodeAt(end + 2) | 0x20;
  return next >= 0x61 && next <= 0x7a ? end : end + 2;
}
