import type { Token } from '../text/index.ts';
import type { CompiledLanguage, CompiledPhrase } from './compile.ts';
import type { PatternHit } from './hit.ts';
import { createWordSymbols, type WordSymbols } from './word-symbols.ts';

const NONE: WordSymbols = [];
/** Words around a phrase in which a word of its `unless` counts. */
const UNLESS_WITHIN = 7;
/** Words before a phrase in which a negation counts. */
const NEGATION_BEFORE = 4;
/** Texts with more hits than this are lists of words, not conversations; the rest is not looked at. */
const MOST_HITS = 400;

/** Makes the finder of a compiled language's patterns. */
export function createPatternFinder(
  language: CompiledLanguage,
): (tokens: readonly Token[]) => readonly PatternHit[] {
  const symbolsOf = createWordSymbols(language);
  // Filled anew for each text, so that the search itself allocates nothing.
  const places: Token[] = [];
  const symbols: WordSymbols[] = [];
  const isBarrier: boolean[] = [];
  const isAfterComma: boolean[] = [];
  const reach = { first: 0, last: 0 };

  const has = (place: number, symbol: number): boolean => (symbols[place] ?? NONE).includes(symbol);

  const forward = (phrase: CompiledPhrase, step: number, place: number, count: number): boolean => {
    if (step === phrase.steps.length) {
      reach.last = place;
      return true;
    }
    const wanted = phrase.steps[step];
    if (wanted === undefined) return false;
    for (let next = place + 1; next <= place + 1 + wanted.gap && next < count; next += 1) {
      if (has(next, wanted.symbol) && forward(phrase, step + 1, next, count)) return true;
      if (isBarrier[next] === true) return false;
    }
    return false;
  };

  const backward = (phrase: CompiledPhrase, step: number, place: number): boolean => {
    if (step === 0) {
      reach.first = place;
      return true;
    }
    const gap = phrase.steps[step]?.gap ?? 0;
    const wanted = phrase.steps[step - 1];
    if (wanted === undefined) return false;
    for (let next = place - 1; next >= place - 1 - gap && next >= 0; next -= 1) {
      if (has(next, wanted.symbol) && backward(phrase, step - 1, next)) return true;
      if (isBarrier[next] === true) return false;
    }
    return false;
  };

  const isNear = (symbol: number, count: number): boolean => {
    const to = Math.min(count - 1, reach.last + UNLESS_WITHIN);
    for (let place = Math.max(0, reach.first - UNLESS_WITHIN); place <= to; place += 1) {
      if (has(place, symbol)) return true;
    }
    return false;
  };

  const isNegated = (count: number): boolean => {
    for (let place = reach.first - 1; place >= 0 && place >= reach.first - NEGATION_BEFORE; place -= 1) {
      if (isBarrier[place] === true || isAfterComma[place + 1] === true) break;
      if (has(place, language.negation)) return true;
    }
    const to = Math.min(count - 1, reach.last + language.negationAfter);
    for (let place = reach.last + 1; place <= to; place += 1) {
      if (isBarrier[place] === true || isAfterComma[place] === true) break;
      if (has(place, language.negation)) return true;
    }
    return false;
  };

  return (tokens) => {
    let count = 0;
    let isHopeful = false;
    isAfterComma[0] = false;
    for (const token of tokens) {
      if (token.kind === 'punctuation') {
        if (!endsSentence(token.norm)) {
          if (token.norm === ',') isAfterComma[count] = true;
          continue;
        }
        isBarrier[count] = true;
      } else isBarrier[count] = false;
      const found = symbolsOf(token);
      if (found.length > 0) isHopeful = true;
      places[count] = token;
      symbols[count] = found;
      count += 1;
      isAfterComma[count] = false;
    }
    if (!isHopeful) return [];
    const hits: PatternHit[] = [];
    const seen = new Set<CompiledPhrase['group']>();
    let seenAt = -1;
    for (let place = 0; place < count && hits.length < MOST_HITS; place += 1) {
      for (const symbol of symbols[place] ?? NONE) {
        for (const phrase of language.byAnchor[symbol] ?? []) {
          if (seenAt !== place) {
            seen.clear();
            seenAt = place;
          }
          // One hit for each group and anchor is enough: forms of one phrase overlap.
          if (seen.has(phrase.group)) continue;
          if (!backward(phrase, phrase.anchor, place) || !forward(phrase, phrase.anchor + 1, place, count))
            continue;
          if (phrase.unless >= 0 && isNear(phrase.unless, count)) continue;
          seen.add(phrase.group);
          pushHits(hits, phrase, places[reach.first], places[reach.last], isNegated(count));
        }
      }
    }
    return hits;
  };
}

const endsSentence = (norm: string): boolean => {
  const unit = norm.charCodeAt(0);
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3b || unit === 0x2026;
};

function pushHits(
  hits: PatternHit[],
  phrase: CompiledPhrase,
  first: Token | undefined,
  last: Token | undefined,
  isNegated: boolean,
): void {
  if (first === undefined || last === undefined) return;
  const { code, also, weight, polarity } = phrase.group;
  const place = { start: first.start, end: last.end, weight };
  if (polarity === undefined) hits.push({ code, ...place, isNegated: false });
  else hits.push({ code, ...place, polarity: isNegated ? turned(polarity) : polarity, isNegated });
  for (const technology of also ?? []) hits.push({ code: technology, ...place, isNegated: false });
}

/** "Never spammed me" is praise, if faint; "not helpful" is a complaint. */
const turned = (polarity: number): number => (polarity < 0 ? 1 : -1);
