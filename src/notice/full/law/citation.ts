import { oncePerText, say } from '../../../language/index.ts';
import type { RowContext } from '../../label/context.ts';
import type { Sentence } from '../../sentence.ts';
import { ending } from '../statement.ts';

/** Laws with a name of their own in every language, by their name in the law tables. */
const LAWS: ReadonlyMap<string, string> = new Map([
  ['GDPR', 'gdpr'],
  ['UK GDPR', 'ukGdpr'],
  ['FADP', 'fadp'],
  ['Directive 2002/58/EC', 'eprivacy'],
  ['UCA', 'uca'],
  ['Telecommunications Act (SR 784.10)', 'tca'],
  ['Data Protection Ordinance (SR 235.11)', 'dpo'],
]);

/**
 * Says the sources of the sentence before in a sentence of their own: "The law: Art. 6(1)(a) GDPR."
 *
 * @param sources As the law tables name them, in English: `GDPR Art. 6(1)(a)`.
 */
export function lawSentences(
  context: RowContext,
  facts: readonly string[],
  sources: readonly string[],
): readonly Sentence[] {
  const cited = [...new Set(sources.flatMap((source) => citations(source, context.language)))];
  if (cited.length === 0 || facts.length === 0) return [];
  const list = cited.join(say(context.language, 'list.separator'));
  return [
    { ...ending(context, 'full.cite', [...new Set(facts)], 'list', list), goesOn: true, isCitation: true },
  ];
}

/**
 * A source of law as it is cited in a language, a citation for each place; laws without a known name stay as they are.
 *
 * @example citations('GDPR Art. 21(2), (3)', 'de') // ['Art. 21 Abs. 2 DSGVO', 'Art. 21 Abs. 3 DSGVO']
 */
export function citations(source: string, language: string): readonly string[] {
  return citedIn(source, language);
}

const citedIn = oncePerText((source, language): readonly string[] =>
  source.split('; ').flatMap((part) => cited(plain(part), language)),
);

function cited(text: string, language: string): readonly string[] {
  const [, name = '', places = ''] = /^(.+?) Art\. (.+)$/u.exec(text) ?? [];
  const law = LAWS.get(name);
  if (law !== undefined) return placesOf(places, say(language, 'full.cite.law', { law }), language);
  const [, implementing, , number, body] =
    /^(Implementing )?Decision (\(EU\) )?(\d+\/\d+)(?:\/(EC|EU))?(?: Art\. .+)?$/u.exec(text) ?? [];
  if (number !== undefined) {
    const kind = `${implementing ? 'implementing' : 'decision'}${body ?? ''}`;
    return [say(language, 'full.cite.decision', { kind, number })];
  }
  // What begins with a small letter or a "No" explains a source and is none.
  return /^(?:\p{Lu}|\d)/u.test(text) && !text.startsWith('No ') ? [text] : [];
}

/** Cuts off what explains a source in English. */
function plain(text: string): string {
  const inner = /\((GDPR Art\. \d+)\)$/u.exec(text)?.[1];
  if (inner !== undefined) return inner;
  const renewed = /^Renewal of (.+), adopted on .+$/u.exec(text)?.[1];
  if (renewed !== undefined) return renewed;
  return text
    .replace(/^regulations /u, 'CCPA regulations ')
    .replace(/ \(Data \(Use and Access\).*$/u, '')
    .replace(/ (?:with|and Annex|as amended by) .+$/u, '')
    .replace(/ \([^()]* until [^()]*\)$/u, '');
}

/** `21(2), (3)` names two places of one article. */
function placesOf(text: string, law: string, language: string): readonly string[] {
  let article: string | undefined;
  return text.split(', ').flatMap((place) => {
    const [, own, steps = ''] = /^(\d+[A-Za-z]*)?((?:\([^()]+\))*)$/u.exec(place) ?? [];
    article = own ?? article;
    if (article === undefined || (own === undefined && steps === '')) return [];
    const [first, second, third] = [...steps.matchAll(/\(([^()]+)\)/gu)].map((match) => match[1] ?? '');
    const isItem = first !== undefined && /^[a-z]+$/u.test(first);
    const depth =
      first === undefined ? 'article' : isItem ? 'item' : second === undefined ? 'paragraph' : 'point';
    const point = third === undefined ? second : `${second}(${third})`;
    const values = { article, paragraph: first ?? '', point: (isItem ? first : point) ?? '', law };
    return [say(language, 'full.cite.place', { ...values, depth })];
  });
}
