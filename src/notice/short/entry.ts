import type { Fact, NameFact } from '../../fact/index.ts';
import { countryName, languagesWithCatalogue, type MessageKey, say } from '../../language/index.ts';
import { kindOf } from '../label/purpose-kinds.ts';
import { wordsIn } from '../words-in.ts';
import { mostWords } from './quotable.ts';

/** What is counted where names have no room. */
export type Noun = 'data' | 'purpose' | 'firm' | 'authority' | 'country' | 'practice';

/** What an item of a list stands for, however many practices mention it. */
export interface Entry {
  readonly key: string;
  readonly noun: Noun;
  /** Words of its name in the language where it is longest. */
  readonly words: number;
}

/** Finds what an item stands for by the fact that it states first. */
export function entryOf(key: MessageKey, fact: Fact, names: ReadonlyMap<string, NameFact>): Entry {
  const noun = nounOf(key, fact);
  const thing = { key: thingOf(noun, fact), noun };
  switch (fact.kind) {
    case 'datum':
      return { ...thing, words: mostWords(fact.datum.name) };
    case 'purpose':
      return purposeEntry(fact, noun);
    case 'recipient':
    case 'transfer': {
      if (noun === 'country') return { ...thing, words: mostWordsOf((l) => countryName(thing.key, l)) };
      const { does, name } = fact.recipient;
      return { ...thing, words: mostWords(key.startsWith('recipient.') ? (does ?? name) : name) };
    }
    default: {
      const name = names.get(thing.key);
      return { ...thing, words: name === undefined ? 1 : mostWords(name.name) };
    }
  }
}

/** The one thing that a fact speaks of, where things of this sort are counted. */
export function thingOf(noun: Noun, fact: Fact): string {
  if (noun === 'data' && fact.kind === 'datum') return fact.datum.id;
  if (noun === 'purpose' && fact.kind === 'purpose') return fact.purpose.id;
  if (fact.kind === 'recipient' || fact.kind === 'transfer') {
    return (noun === 'country' ? countryOf(fact) : undefined) ?? fact.recipient.id;
  }
  return 'practice' in fact ? fact.practice : fact.id;
}

function nounOf(key: MessageKey, fact: Fact): Noun {
  if (fact.kind === 'datum') return 'data';
  if (fact.kind === 'purpose') return key === 'purpose.list' ? 'purpose' : 'practice';
  if (fact.kind !== 'recipient' && fact.kind !== 'transfer') return 'practice';
  const isPlace = key.startsWith('transfer.') || key.startsWith('short.transfer.');
  if (isPlace && key !== 'transfer.unknown' && countryOf(fact) !== undefined) return 'country';
  return key === 'recipient.authority' ? 'authority' : 'firm';
}

/** Purposes are told by kind where one fits. */
function purposeEntry(fact: Extract<Fact, { kind: 'purpose' }>, noun: Noun): Entry {
  const kind = kindOf(fact);
  if (kind === undefined) {
    return { key: thingOf(noun, fact), noun, words: mostWords(fact.purpose.name) };
  }
  return { key: `kind ${kind}`, noun, words: mostWordsOf((l) => say(l, `purpose.kind.${kind}`)) };
}

function countryOf(fact: Extract<Fact, { kind: 'recipient' | 'transfer' }>): string | undefined {
  return fact.kind === 'transfer' ? fact.country : fact.recipient.country;
}

function mostWordsOf(said: (language: string) => string): number {
  return Math.max(...languagesWithCatalogue().map((language) => wordsIn(said(language))));
}
