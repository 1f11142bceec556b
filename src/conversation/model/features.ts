import type { Language } from '../codebook.ts';
import type { Token } from '../text/index.ts';
import { hashFinish, hashPair, hashStart, hashWord } from './hash.ts';
import { negationsOf } from './negation.ts';

/** Most features of each kind that one text can have; what is longer is read as far as that. */
export const MOST_WORD_FEATURES = 4096;
export const MOST_CHARACTER_FEATURES = 16384;
/** Tokens of a text that are read. */
export const MOST_TOKENS = 1024;

/**
 * Features of one text as 32-bit hashes, in buffers that the next text overwrites.
 * `wordAt[i]` is the token whose n-gram ends there; `characterAt[i]` the token that holds it.
 */
export interface Features {
  readonly word: Uint32Array;
  readonly wordAt: Uint16Array;
  wordCount: number;
  readonly character: Uint32Array;
  readonly characterAt: Uint16Array;
  characterCount: number;
}

/** Empty buffers. */
export function createFeatures(): Features {
  return {
    word: new Uint32Array(MOST_WORD_FEATURES),
    wordAt: new Uint16Array(MOST_WORD_FEATURES),
    wordCount: 0,
    character: new Uint32Array(MOST_CHARACTER_FEATURES),
    characterAt: new Uint16Array(MOST_CHARACTER_FEATURES),
    characterCount: 0,
  };
}

const UNIGRAM = 1;
const NEGATED = 2;
const BIGRAM = 3;
const TRIGRAM = 4;
const CHARACTERS = 5;
const CAPITALS = 6;
const START = hashStart(7);
/** How many words after a negation are turned round. */
const NEGATION_REACH = 4;
const SHORTEST = 2;
const LONGEST = 5;
const LONGEST_WORD = 40;

/**
 * Fills the buffers: words (marked when negated), pairs and triples of tokens, characters in runs of 2 to 5 inside
 * words and hashtags. Addresses and user names count as one word each.
 */
export function readFeatures(tokens: readonly Token[], language: Language, into: Features): void {
  const negations = negationsOf(language);
  const count = Math.min(tokens.length, MOST_TOKENS);
  const { word, wordAt, character, characterAt } = into;
  let words = 0;
  let characters = 0;
  let before = START;
  let twoBefore = START;
  let negatedFor = 0;
  for (let t = 0; t < count && words < MOST_WORD_FEATURES - 8; t++) {
    const token = tokens[t];
    if (token === undefined) break;
    const { kind, norm } = token;
    const hash =
      kind === 'user' || kind === 'url' ? hashStart(kind === 'user' ? 11 : 12) : hashWord(norm, UNIGRAM);
    const isWord = kind === 'word' || kind === 'hashtag';
    wordAt[words] = t;
    if (isWord && negatedFor > 0) {
      word[words++] = hashFinish(hashPair(hash, NEGATED));
      negatedFor--;
    } else {
      word[words++] = hashFinish(hash);
      if (kind === 'punctuation') negatedFor = 0;
    }
    if (isWord && negations.has(norm)) negatedFor = NEGATION_REACH;
    const pair = hashPair(hashPair(before, BIGRAM), hash);
    wordAt[words] = t;
    word[words++] = hashFinish(pair);
    wordAt[words] = t;
    word[words++] = hashFinish(hashPair(hashPair(hashPair(twoBefore, TRIGRAM), before), hash));
    if (token.isCapitals) {
      wordAt[words] = t;
      word[words++] = hashFinish(hashStart(CAPITALS));
    }
    twoBefore = before;
    before = hash;
    if (!isWord) continue;
    const last = Math.min(norm.length, LONGEST_WORD);
    // Position -1 is the beginning of the word and `last` its end; both take part as a character of their own.
    for (let from = -1; from <= last - 1; from++) {
      let h = hashStart(CHARACTERS);
      for (let n = 1; n <= LONGEST; n++) {
        const at = from + n - 1;
        if (at > last) break;
        const code = at < 0 ? 94 : at >= last ? 36 : norm.charCodeAt(at);
        h = Math.imul(h ^ code, 0x01000193);
        if (n < SHORTEST || characters >= MOST_CHARACTER_FEATURES) continue;
        characterAt[characters] = t;
        character[characters++] = hashFinish(h);
      }
    }
  }
  into.wordCount = words;
  into.characterCount = characters;
}
