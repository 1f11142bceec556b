import { textsOf } from '../../declaration/index.ts';
import { hasCatalogue } from '../../language/index.ts';
import { findVagueWords, vagueLanguages } from '../../language/vague/index.ts';
import { type Problem, quote } from '../../shared/index.ts';
import { type CheckContext, problemAt } from '../context.ts';

/** Longest sentence of a plain layer, in words. */
const LONGEST = 25;

/** The retailer's own words: vague words, and sentences that are too long for a plain notice. */
export function wordsRule(context: CheckContext): readonly Problem[] {
  return textsOf(context.declaration).flatMap(({ path, text, kind }) => {
    if (kind === 'name') return [];
    const [first] = context.declaration.languages;
    const texts = typeof text === 'string' ? [[first ?? 'en', text] as const] : Object.entries(text);
    return texts.flatMap(([language, words]) => {
      const at = typeof text === 'string' ? path : [...path, language];
      return [...vague(context, at, language, words), ...long(context, at, words)];
    });
  });
}

function vague(
  context: CheckContext,
  path: readonly (string | number)[],
  language: string,
  words: string,
): readonly Problem[] {
  if (!hasCatalogue(language) || !vagueLanguages.includes(language.split('-', 1)[0] ?? '')) return [];
  const hits = new Map(findVagueWords(words, language).map((hit) => [hit.entry, hit]));
  return [...hits.values()].map((hit) =>
    problemAt(context, 'vague-words', path, {
      message: `"${hit.word}" leaves customers guessing.`,
      found: quote(words),
      why: 'WP 260 rev. 01, paragraph 13: words such as "may", "might", "some", "often" and "possible" should be avoided.',
      help: 'Say what is done, when, or how much; leave the word out where it adds nothing.',
    }),
  );
}

function long(context: CheckContext, path: readonly (string | number)[], words: string): readonly Problem[] {
  const longest = Math.max(...words.split(/(?<=[.!?])\s+/).map((s) => s.split(/\s+/).length));
  if (longest <= LONGEST) return [];
  return [
    problemAt(context, 'hard-to-read', path, {
      message: `A sentence of ${longest} words is hard to follow; plain notices stay below ${LONGEST + 1}.`,
      found: quote(words),
      help: 'Cut it into two sentences, one thought each.',
    }),
  ];
}
