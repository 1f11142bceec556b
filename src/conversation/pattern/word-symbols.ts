import type { Token } from '../text/index.ts';
import type { CompiledLanguage } from './compile.ts';

/** Symbols of one word: the sets of words that it is in. */
export type WordSymbols = readonly number[];

const NONE: WordSymbols = [];
/** More distinct words than any language shows in a study; beyond it the memory starts anew. */
const MOST_WORDS = 200_000;
/** Longer runs of letters are no words. */
const LONGEST_WORD = 60;

/** Looks up the symbols of tokens, remembering each distinct word. */
export function createWordSymbols(language: CompiledLanguage): (token: Token) => WordSymbols {
  const known = new Map<string, WordSymbols>();
  const find = (norm: string): WordSymbols => {
    const bare = norm.startsWith('#') ? norm.slice(1) : norm;
    const found = new Set<number>(language.exact.get(bare) ?? []);
    const add = (symbols: readonly number[]): void => {
      for (const symbol of symbols) found.add(symbol);
    };
    for (const stem of language.stems) if (bare.startsWith(stem.text)) add(stem.symbols);
    for (const tail of language.tails) if (bare.endsWith(tail.text)) add(tail.symbols);
    for (const part of language.parts) if (bare.includes(part.text)) add(part.symbols);
    return found.size === 0 ? NONE : [...found];
  };
  const remembered = (norm: string): WordSymbols => {
    const symbols = known.get(norm);
    if (symbols !== undefined) return symbols;
    if (norm.length > LONGEST_WORD) return NONE;
    if (known.size >= MOST_WORDS) known.clear();
    const fresh = find(norm);
    known.set(norm, fresh);
    return fresh;
  };
  return (token) => {
    switch (token.kind) {
      case 'word':
      case 'hashtag':
      case 'emoji':
      case 'emoticon':
      case 'shop':
        return remembered(token.norm);
      case 'number':
        return remembered('{number}');
      case 'punctuation':
        return token.norm === '?' || token.norm === '??' ? remembered('?') : NONE;
      case 'url':
        return remembered('{url}');
      case 'user':
        return NONE;
    }
  };
}
