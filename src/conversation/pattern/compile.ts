import type { PatternGroup, PatternLanguage } from './group.ts';
import { type Element, formsOf, linesOf, parsePhrase } from './phrase.ts';

/** A step of a compiled phrase: a set of words at up to `gap` tokens from the step before. */
export interface Step {
  readonly symbol: number;
  readonly gap: number;
}

/** A phrase ready to be looked for, from its rarest word outwards. */
export interface CompiledPhrase {
  readonly steps: readonly Step[];
  /** Index of the step by which the phrase is found. */
  readonly anchor: number;
  /** Symbol of words that must not be near, −1 for none. */
  readonly unless: number;
  readonly group: PatternGroup;
}

/** Patterns of a language, ready. A symbol is the number of a set of words. */
export interface CompiledLanguage {
  readonly phrases: readonly CompiledPhrase[];
  /** Phrases by the symbol of their anchor. */
  readonly byAnchor: readonly (readonly CompiledPhrase[])[];
  /** Words written out in full, with their symbols. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly stems: readonly Affix[];
  readonly tails: readonly Affix[];
  readonly parts: readonly Affix[];
  readonly negation: number;
  readonly negationAfter: number;
}

export interface Affix {
  readonly text: string;
  readonly symbols: readonly number[];
}

/** Compiles the patterns of a language; done once for each language. */
export function compileLanguage(language: PatternLanguage): CompiledLanguage {
  const symbols = new Map<string, { readonly number: number; readonly words: readonly string[] }>();
  const symbolOf = (words: readonly string[]): number => {
    const key = words.join('|');
    const known = symbols.get(key);
    if (known !== undefined) return known.number;
    const number = symbols.size;
    symbols.set(key, { number, words });
    return number;
  };
  const negation = symbolOf(language.negations.trim().split(/\s+/));
  const phrases: CompiledPhrase[] = [];
  for (const group of language.groups) {
    for (const line of linesOf(group.phrases)) {
      const phrase = parsePhrase(line, language.lists);
      const unless = phrase.unless.length === 0 ? -1 : symbolOf(phrase.unless);
      for (const form of formsOf(phrase.elements)) {
        phrases.push({ ...stepsOf(form, symbolOf), unless, group });
      }
    }
  }
  const byAnchor: CompiledPhrase[][] = Array.from({ length: symbols.size }, () => []);
  for (const phrase of phrases) {
    const anchor = phrase.steps[phrase.anchor];
    if (anchor !== undefined) byAnchor[anchor.symbol]?.push(phrase);
  }
  return {
    phrases,
    byAnchor,
    negation,
    negationAfter: language.negationAfter,
    ...wordsOf([...symbols.values()]),
  };
}

function stepsOf(
  form: readonly Element[],
  symbolOf: (words: readonly string[]) => number,
): { readonly steps: readonly Step[]; readonly anchor: number } {
  const steps: Step[] = [];
  let gap = 0;
  let anchor = 0;
  let best = -1;
  for (const element of form) {
    if (element.kind === 'gap') {
      gap = steps.length === 0 ? 0 : element.most;
      continue;
    }
    const rarity = rarityOf(element.words);
    if (rarity > best) {
      best = rarity;
      anchor = steps.length;
    }
    steps.push({ symbol: symbolOf(element.words), gap });
    gap = 0;
  }
  return { steps, anchor };
}

/** Long words are rare words, and few alternatives are rarer than many. */
function rarityOf(words: readonly string[]): number {
  const shortest = Math.min(...words.map((word) => word.length));
  return shortest - words.length / 3;
}

function wordsOf(
  symbols: readonly { readonly number: number; readonly words: readonly string[] }[],
): Pick<CompiledLanguage, 'exact' | 'stems' | 'tails' | 'parts'> {
  const exact = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const tails = new Map<string, number[]>();
  const parts = new Map<string, number[]>();
  for (const { number, words } of symbols) {
    for (const word of words) {
      const opens = word.startsWith('*');
      const closes = word.endsWith('*');
      const bare = word.slice(opens ? 1 : 0, closes ? -1 : undefined);
      const map = opens ? (closes ? parts : tails) : closes ? stems : exact;
      const list = map.get(bare);
      if (list === undefined) map.set(bare, [number]);
      else if (!list.includes(number)) list.push(number);
    }
  }
  const affixes = (map: ReadonlyMap<string, readonly number[]>): readonly Affix[] =>
    [...map].map(([text, list]) => ({ text, symbols: list }));
  return { exact, stems: affixes(stems), tails: affixes(tails), parts: affixes(parts) };
}
