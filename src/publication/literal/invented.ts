import type { Declaration } from '../../declaration/index.ts';
import type { Fact } from '../../fact/index.ts';
import { countryName, formatDate } from '../../language/index.ts';
import { ISO_COUNTRIES, listLaw } from '../../law/index.ts';
import { harmlessText, type Notice, type Sentence, sentencesOf } from '../../notice/index.ts';
import { literalsOf, retailerWords } from './literals.ts';

/** A number or a country that a sentence names although none of its facts does. */
export interface Invented {
  readonly sentence: string;
  readonly facts: readonly string[];
  readonly found: string;
}

/**
 * Finds numbers and countries in the sentences of a notice that do not come from the facts they state. Allowed are the
 * literals of these facts, how many facts a sentence counts, the practice that it names, and the numbers of articles.
 */
export function inventedIn(
  notice: Notice,
  facts: readonly Fact[],
  declaration: Declaration,
): readonly Invented[] {
  const { language } = notice;
  // What has changed speaks of two versions, which can state two facts under one id.
  const byId = new Map<string, Fact[]>();
  for (const fact of facts) byId.set(fact.id, [...(byId.get(fact.id) ?? []), fact]);
  const names = [...declaration.practices.values()].map((p) => ({
    id: p.id,
    name: retailerWords(p.name, declaration, language),
  }));
  const served = [declaration.controller.country, ...declaration.countries].map((c) =>
    countryName(c, language),
  );
  const areas = new Set([...served, ...['CH', 'GB'].map((c) => countryName(c, language))]);
  return sentencesOf(notice).flatMap((sentence) =>
    piecesOf(sentence).flatMap((piece) => {
      const named = countriesIn(piece.text, language).filter((name) => !areas.has(name));
      if (named.length === 0 && numbersIn(piece.text).length === 0) return [];
      const stated = piece.facts.flatMap((id) => byId.get(id) ?? []);
      const literals = stated.map((fact) => literalsOf(fact, declaration, language));
      const own = harmlessText(
        [
          ...literals.flatMap((l) => [...l.words, ...l.countries, ...l.amounts, ...l.dates]),
          ...names
            .filter(({ id }) => piece.facts.some((f) => f.startsWith(`practices.${id}.`)))
            .map((n) => n.name),
          declaration.controller.brand ?? '',
        ].join('\n'),
      );
      const isStrange = (number: string): boolean => !isAllowed(number, own, piece, stated);
      const numbers = numbersIn(piece.text).some(isStrange)
        ? numbersIn(withoutLawDates(piece.text, language)).filter(isStrange)
        : [];
      const strange = named.filter((name) => !countriesIn(own, language).includes(name));
      return [...numbers, ...strange].map((found) => ({
        sentence: sentence.text,
        facts: piece.facts,
        found,
      }));
    }),
  );
}

/** A sentence, or the entries of its list, each with its own facts. */
function piecesOf({ text, facts, lead, items, isCitation }: Sentence): readonly Piece[] {
  const cites = isCitation === true;
  if (lead === undefined || items === undefined) return [{ text, facts, cites }];
  return [{ text: lead, facts, cites }, ...items.map((item) => ({ ...item, cites }))];
}

interface Piece {
  readonly text: string;
  readonly facts: readonly string[];
  readonly cites: boolean;
}

function isAllowed(number: string, own: string, piece: Piece, stated: readonly Fact[]): boolean {
  if (numbersIn(own).includes(number)) return true;
  if ((piece.cites || CITES.test(piece.text)) && lawNumbers().has(number)) return true;
  // "3 more firms": a count of what the sentence states, or of the practices, firms or data behind it.
  const counts = new Set([
    piece.facts.length,
    new Set(stated.map((f) => ('practice' in f ? f.practice : f.id))).size,
    new Set(stated.map((f) => (f.kind === 'recipient' || f.kind === 'transfer' ? f.recipient.id : f.id)))
      .size,
    new Set(stated.map((f) => (f.kind === 'datum' ? f.datum.id : f.id))).size,
    new Set(stated.map((f) => (f.kind === 'transfer' ? f.country : f.id))).size,
  ]);
  return counts.has(Number(number));
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\p{Nd}+/gu) ?? [];
}

const patterns = new Map<string, RegExp>();

/** The countries that a text names, as whole words of its language. */
function countriesIn(text: string, language: string): readonly string[] {
  let pattern = patterns.get(language);
  if (!pattern) {
    // The longest first: "Papua New Guinea" is not Guinea.
    const names = [...ISO_COUNTRIES]
      .map((code) => countryName(code, language))
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
    pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:${names.join('|')})(?![\\p{L}\\p{M}])`, 'gu');
    patterns.set(language, pattern);
  }
  return text.match(pattern) ?? [];
}

/** The number of a decision or a case, which a sentence about a transfer instrument names. */
const CITES = /\d\/\d|\bC-\d|§/u;

const lawDates = new Map<string, readonly string[]>();

/** A text without the days on which instruments of the law begin and end, as the language writes them. */
function withoutLawDates(text: string, language: string): string {
  if (!/\d{4}/.test(text)) return text;
  let dates = lawDates.get(language);
  if (!dates) {
    const days = listLaw().flatMap(({ from, to, until }) => [from, to, until].flatMap((d) => d ?? []));
    dates = [...new Set(days)].map((day) => formatDate(day, language));
    lawDates.set(language, dates);
  }
  return dates.reduce((rest, date) => rest.replaceAll(date, ''), text);
}

let known: ReadonlySet<string> | undefined;

/** Numbers of articles, decisions and years that the tables of law hold. */
function lawNumbers(): ReadonlySet<string> {
  known ??= new Set(
    listLaw().flatMap((entry) => [
      ...numbersIn(entry.name),
      ...numbersIn(entry.source.text),
      ...numbersIn([entry.from, entry.to, entry.until].join(' ')),
    ]),
  );
  return known;
}
