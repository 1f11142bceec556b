import { SOURCES } from '../../../declaration/index.ts';
import { byWeight, factsOf, isProtected } from '../../../fact/index.ts';
import type { Sentence } from '../../sentence.ts';
import { item, type RowContext, sentence, wordsOf } from '../context.ts';
import { listSentences } from '../list.ts';
import type { RowContent } from './row-content.ts';

/** What we use: by where it comes from, protected data and data about children first. */
export function dataRow(context: RowContext): RowContent {
  const all = byWeight(factsOf(context.facts, 'datum'));
  const named = (facts: typeof all) => facts.map((f) => item(wordsOf(context, f.datum.name), f));
  const special = all.filter((f) => isProtected(f.datum));
  const children = all.filter((f) => f.datum.children === true);
  const none = factsOf(context.facts, 'absence').find((f) => f.of === 'special-data');
  const answer: Sentence[] = [
    ...listSentences(context, 'data.special', named(special)),
    ...listSentences(context, 'data.children', named(children)),
    ...SOURCES.flatMap((source) =>
      listSentences(context, `data.${source}`, named(all.filter((f) => f.datum.source === source))),
    ),
  ];
  if (none) answer.push(sentence(context, 'data.noSpecial', [none.id]));
  return { answer, isWeighty: special.length + children.length > 0 };
}
