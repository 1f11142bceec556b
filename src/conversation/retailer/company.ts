import type { AmbiguousName } from '../conversation.ts';
import type { Token } from '../text/index.ts';
import { FIRST_NAMES, MOSTLY_SHOPS, SHOP_WORDS } from './ambiguous.ts';

/** Words on each side of a name in which company counts. */
const WITHIN = 8;
/** Words of `not` that are common count only right beside the name. */
const BESIDE = 1;

const shopWords = new Set(SHOP_WORDS.split(' '));
const PLACE_BEFORE = new Set('at from in bei beim von zu im vom chez en a da dal do na no del'.split(' '));

/** A judge of one ambiguous name: does it mean the shop at this place? */
export type CompanyJudge = (text: string, tokens: readonly Token[], first: number, last: number) => boolean;

/** Makes the judge; `isGiven` is true when a study's definition gave the words, which then decide strictly. */
export function judgeOf(ambiguous: AmbiguousName, isGiven: boolean): CompanyJudge {
  const when = wordTest(ambiguous.when);
  const not = wordTest(ambiguous.not);
  const name = ambiguous.name.toLowerCase();
  return (text, tokens, first, last) => {
    let isShop = false;
    for (let at = Math.max(0, first - WITHIN); at <= Math.min(tokens.length - 1, last + WITHIN); at += 1) {
      if (at >= first && at <= last) continue;
      const token = tokens[at];
      if (token === undefined) continue;
      const word = token.norm.replace(/^[#@]/, '');
      const isBeside = at >= first - BESIDE && at <= last + BESIDE;
      if (not(word) && (isGiven || isBeside || word.length > 4)) return false;
      if (when(word) || (!isGiven && shopWords.has(word))) isShop = true;
    }
    if (isShop) {
      // A small letter and no name's company: "the next order", "a real bargain in the shop".
      if (isGiven || isCapitalised(text, tokens[first]) || isAllSmall(text, tokens)) return true;
      return PLACE_BEFORE.has(tokens[first - 1]?.norm ?? '');
    }
    if (isGiven) return false;
    if (MOSTLY_SHOPS.has(name) && (isCapitalised(text, tokens[first]) || isAllSmall(text, tokens)))
      return true;
    const before = tokens[first - 1];
    const isPlace = before !== undefined && PLACE_BEFORE.has(before.norm);
    return isPlace && !FIRST_NAMES.has(name) && isCapitalised(text, tokens[first]) && !isShouted(tokens);
  };
}

function wordTest(words: readonly string[]): (word: string) => boolean {
  const exact = new Set<string>();
  const stems: string[] = [];
  for (const word of words) {
    if (word.endsWith('*')) stems.push(word.slice(0, -1).toLowerCase());
    else for (const part of word.toLowerCase().split(/\s+/)) exact.add(part);
  }
  return (word) => exact.has(word) || stems.some((stem) => word.startsWith(stem));
}

function isCapitalised(text: string, token: Token | undefined): boolean {
  if (token === undefined) return false;
  const first = text.charAt(token.start);
  return first !== first.toLowerCase();
}

/** True when nobody bothers with capitals in this text, so that a small letter says nothing. */
function isAllSmall(text: string, tokens: readonly Token[]): boolean {
  return !tokens.some((token) => token.kind === 'word' && isCapitalised(text, token));
}

function isShouted(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.end - token.start < 3) continue;
    words += 1;
    if (token.isCapitals) capitals += 1;
  }
  return words > 2 && capitals > words / 2;
}
