import { factsOf } from '../../../fact/index.ts';
import { formatDuration } from '../../../language/index.ts';
import { sentence, wordsOf } from '../../label/context.ts';
import { eventOf } from '../../label/storage.ts';
import type { Sentence } from '../../sentence.ts';
import { introduced, together } from '../statement.ts';
import type { PracticeContext } from './practice-context.ts';

/** How long we keep it: a length of time from an event, a criterion, or that we do not say. */
export function retentionSentences(context: PracticeContext): readonly Sentence[] {
  const [fact] = factsOf(context.own, 'retention');
  if (fact === undefined) return [sentence(context, 'full.retentionMissing', [context.name.id])];
  const said: Sentence[] = [];
  if (fact.duration !== undefined) {
    const duration = formatDuration(fact.duration, context.language);
    const event = eventOf(fact);
    said.push({
      ...sentence(context, 'retention.span', [fact.id], { duration, event }),
      figure: duration,
    });
  }
  if (fact.until !== undefined)
    said.push(introduced(context, 'full.until', [fact.id], wordsOf(context, fact.until)));
  if (said.length === 0) return [sentence(context, 'full.retentionMissing', [fact.id])];
  return together([...said, sentence(context, 'retention.end', [fact.id])]);
}
