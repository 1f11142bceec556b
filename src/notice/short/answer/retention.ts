import { byWeight, factsOf } from '../../../fact/index.ts';
import { sentence, wordsOf } from '../../label/context.ts';
import { listSentences } from '../../label/list.ts';
import { namedSentence } from '../../label/named.ts';
import type { RowContent } from '../../label/row/row-content.ts';
import { longestFirst, spanSentences, spansOf, withoutRetention } from '../../label/storage.ts';
import type { Sentence } from '../../sentence.ts';
import { isQuotable } from '../quotable.ts';
import type { ShortContext } from '../short.ts';
import { hasShortName, shortName } from './named.ts';

/** How long do you keep it: the longest and the shortest storage, one criterion, and where nothing is stated. */
export function retentionAnswer(context: ShortContext): RowContent {
  const all = factsOf(context.facts, 'retention');
  const { longest, shortest } = spansOf(longestFirst(all));
  const name = (practice: string) => shortName(context, practice);
  return {
    answer: [
      ...(longest ? spanSentences(context, 'retention.longest', longest, name(longest.practice)) : []),
      ...(shortest && context.room.sentences > 1
        ? spanSentences(context, 'retention.shortest', shortest, name(shortest.practice))
        : []),
      ...criterion(context, longest !== undefined),
      ...(all.length > 0 && context.room.sentences > 2
        ? [
            sentence(
              context,
              'retention.end',
              all.map((f) => f.id),
            ),
          ]
        : []),
      ...listSentences(context, 'retention.notStated', withoutRetention(context)),
    ],
  };
}

/** The weightiest criterion, beside a length of time only where there is room. */
function criterion(context: ShortContext, hasSpan: boolean): readonly Sentence[] {
  const { sentences } = context.room;
  if (sentences === 0 || (hasSpan && sentences < 3)) return [];
  const fact = byWeight(factsOf(context.facts, 'retention')).find(
    (f) => f.until !== undefined && isQuotable(f.until) && hasShortName(context, f.practice),
  );
  if (fact?.until === undefined) return [];
  return [namedSentence(context, 'item.named', fact, `${wordsOf(context, fact.until).replace(/[.]$/, '')}.`)];
}
