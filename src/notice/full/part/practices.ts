import { factsOf } from '../../../fact/index.ts';
import { say } from '../../../language/index.ts';
import { grouped } from '../../grouped.ts';
import { item, type RowContext, wordsOf } from '../../label/context.ts';
import type { Part } from '../../notice.ts';
import type { Sentence } from '../../sentence.ts';
import { basisSentences } from '../practice/basis.ts';
import { ageSentences, reuseSentences, safeguardSentences } from '../practice/care.ts';
import { dataSentences } from '../practice/data.ts';
import { machineSentences } from '../practice/machine.ts';
import type { PracticeContext } from '../practice/practice-context.ts';
import { benefitSentences, purposeSentences } from '../practice/purpose.ts';
import {
  collectionSentences,
  contactSentences,
  deviceSentences,
  toldSentences,
  usualChannelSentences,
} from '../practice/reach.ts';
import { recipientSentences } from '../practice/recipients.ts';
import { requirementSentences } from '../practice/requirement.ts';
import { retentionSentences } from '../practice/retention.ts';
import { transferSentences } from '../practice/transfers.ts';
import { practicePartId } from '../practice-part-id.ts';
import { listed } from '../statement.ts';

/** What is said about a practice, in the order that customers ask. */
const TOPICS: readonly ((context: PracticeContext) => readonly Sentence[])[] = [
  dataSentences,
  purposeSentences,
  benefitSentences,
  basisSentences,
  recipientSentences,
  transferSentences,
  retentionSentences,
  requirementSentences,
  machineSentences,
  collectionSentences,
  deviceSentences,
  contactSentences,
  ageSentences,
  reuseSentences,
  safeguardSentences,
  toldSentences,
];

/** What we do with data: all practices by name, then each in a part of its own. */
export function practicesPart(context: RowContext): Part {
  const names = factsOf(context.facts, 'name');
  const facts = grouped(context.facts, (fact) => ('practice' in fact ? fact.practice : undefined));
  const list = listed(
    context,
    'full.practices.list',
    names.map((f) => item(wordsOf(context, f.name), f)),
  );
  const notStated = { text: say(context.language, 'label.notStated'), facts: ['missing.practices'] };
  return {
    id: 'practices',
    heading: say(context.language, 'full.practices'),
    sentences: list.length > 0 ? [...list, ...usualChannelSentences(context)] : [notStated],
    parts: names.map((name) => ({
      id: practicePartId(name.practice),
      heading: wordsOf(context, name.name),
      sentences: TOPICS.flatMap((say) => say({ ...context, name, own: facts.get(name.practice) ?? [] })),
    })),
  };
}
