import { SOURCES, SPECIAL_CATEGORIES } from '../../../declaration/index.ts';
import { byWeight, type DatumFact, factsOf, isProtected } from '../../../fact/index.ts';
import { say } from '../../../language/index.ts';
import { item, sentence, wordsOf } from '../../label/context.ts';
import type { Sentence } from '../../sentence.ts';
import { ending, listed, more } from '../statement.ts';
import type { PracticeContext } from './practice-context.ts';

/** What we use: each datum by its source, where it comes from, and what the law protects most. */
export function dataSentences(context: PracticeContext): readonly Sentence[] {
  const all = byWeight(factsOf(context.own, 'datum'));
  const named = (keep: (fact: DatumFact) => boolean) =>
    all.filter(keep).map((f) => item(wordsOf(context, f.datum.name), f));
  return [
    ...SOURCES.flatMap((source) => [
      ...listed(
        context,
        `data.${source}`,
        named((f) => f.datum.source === source),
      ),
      ...all.flatMap((f) => (f.datum.source === source ? originSentences(context, f) : [])),
    ]),
    ...listed(
      context,
      'full.data.originMissing',
      named((f) => f.datum.source === 'elsewhere' && f.datum.origin === undefined),
    ),
    ...listed(
      context,
      'full.data.inferredMissing',
      named(
        (f) =>
          f.datum.source === 'inferred' && f.datum.origin === undefined && f.datum.inferredFrom === undefined,
      ),
    ),
    ...listed(
      context,
      'data.special',
      named((f) => isProtected(f.datum)),
    ),
    ...more(
      SPECIAL_CATEGORIES.flatMap((category) =>
        listed(
          context,
          `full.special.${category}`,
          named((f) => f.datum.special === category),
        ),
      ),
    ),
    ...listed(
      context,
      'data.children',
      named((f) => f.datum.children === true),
    ),
  ];
}

/** Who gives a datum and who else can see that source (Art. 14(2)(f) GDPR), or from what it is worked out. */
function originSentences(context: PracticeContext, { id, datum }: DatumFact): readonly Sentence[] {
  const name = wordsOf(context, datum.name);
  const said: Sentence[] = [];
  if (datum.origin !== undefined) {
    const key = datum.source === 'inferred' ? 'full.data.inferredFrom' : 'full.data.origin';
    said.push(ending(context, key, [id], 'text', wordsOf(context, datum.origin), { name }));
  }
  if (datum.inferredFrom !== undefined) {
    const from = datum.inferredFrom.flatMap((other) => {
      const known = context.declaration.data.get(other);
      return known ? [wordsOf(context, known.name)] : [];
    });
    const text = [...new Set(from)].join(say(context.language, 'list.separator'));
    if (text !== '') said.push(ending(context, 'full.data.inferredFrom', [id], 'text', text, { name }));
  }
  if (datum.source === 'elsewhere' && datum.origin !== undefined) {
    const { isPublic } = datum;
    const key = isPublic === undefined ? 'publicMissing' : isPublic ? 'public' : 'closed';
    said.push(sentence(context, `full.data.${key}`, [id]));
  }
  return more(said);
}
