import { type Declaration, type Text, textIn } from '../../declaration/index.ts';
import type { Fact } from '../../fact/index.ts';
import { countryName, formatDate, formatDuration } from '../../language/index.ts';

/** What a fact says that no language words anew: names, lengths of time, countries, dates, ages. */
export interface Literals {
  /** The retailer's own words and names, in the language. */
  readonly words: readonly string[];
  /** Names of countries in the language. */
  readonly countries: readonly string[];
  /** Lengths of time and ages as the language writes them. */
  readonly amounts: readonly string[];
  /** Dates that may be said: of several transfer instruments only the one that holds is told. */
  readonly dates: readonly string[];
}

/** The literals of a fact in a language, read from the declaration itself and not from any message. */
export function literalsOf(fact: Fact, declaration: Declaration, language: string): Literals {
  const say = (text: Text | undefined): readonly string[] =>
    text === undefined ? [] : [retailerWords(text, declaration, language)];
  const country = (code: string | undefined): readonly string[] =>
    code === undefined ? [] : [countryName(code, language)];
  const of = (more: Partial<Literals>): Literals => ({
    words: [],
    countries: [],
    amounts: [],
    dates: [],
    ...more,
  });
  switch (fact.kind) {
    case 'controller': {
      const { name, address, email, phone, website, rights, country: home } = fact.controller;
      return of({ words: given(name, address, email, phone, website, rights), countries: country(home) });
    }
    case 'representative': {
      const { name, address, email, phone, country: at } = fact.representative;
      return of({ words: given(name, address, email, phone), countries: country(at) });
    }
    case 'officer': {
      const { name, address, email, phone } = fact.officer;
      return of({ words: given(name, address, email, phone) });
    }
    case 'authority': {
      const { name, website, email, country: at } = fact.authority;
      return of({ words: [...say(name), ...given(website, email)], countries: country(at) });
    }
    case 'name':
      return of({ words: say(fact.name) });
    case 'datum':
      return of({ words: [...say(fact.datum.name), ...say(fact.datum.origin)] });
    case 'purpose':
      return of({ words: say(fact.purpose.name) });
    case 'basis':
      return of({ words: [...say(fact.interest), ...say(fact.obligation)] });
    case 'recipient': {
      const { name, does, arrangement, country: at } = fact.recipient;
      return of({ words: [...say(name), ...say(does), ...say(arrangement)], countries: country(at) });
    }
    case 'transfer': {
      // The id of an instrument holds the year that its name may tell: scc-2021.
      const dates = fact.claims.flatMap(({ use, since }) =>
        since === undefined ? [use] : [use, formatDate(since, language)],
      );
      const words = [...say(fact.recipient.name), ...say(fact.copy)];
      return of({ words, countries: country(fact.country), dates });
    }
    case 'retention': {
      const amounts = fact.duration === undefined ? [] : [formatDuration(fact.duration, language)];
      return of({ words: say(fact.until), amounts });
    }
    case 'requirement':
      return of({ words: say(fact.ifNot) });
    case 'benefit':
      return of({ words: say(fact.benefit) });
    case 'automated-decision':
      return of({ words: [...say(fact.logic), ...say(fact.significance), ...say(fact.consequences)] });
    case 'age':
      return of({ words: say(fact.check), amounts: [String(fact.minimum)] });
    case 'reuse':
      return of({ words: say(fact.assessment) });
    default:
      return of({});
  }
}

function given(...values: readonly (string | undefined)[]): readonly string[] {
  return values.filter((value) => value !== undefined);
}

/** The retailer's words in a language, or in the first language that has them, as every notice shows them. */
export function retailerWords(text: Text, declaration: Declaration, language: string): string {
  if (typeof text === 'string') return text.trim();
  const languages = [language, ...declaration.languages, ...Object.keys(text)];
  return (
    languages
      .map((l) => textIn(text, l))
      .find((t) => t !== undefined)
      ?.trim() ?? ''
  );
}
