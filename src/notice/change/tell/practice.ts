import type { Change } from '../../../change/index.ts';
import { RECIPIENT_ROLES } from '../../../declaration/index.ts';
import { byWeight, factsOf } from '../../../fact/index.ts';
import { item, wordsOf } from '../../label/context.ts';
import { listSentences } from '../../label/list.ts';
import type { Sentence } from '../../sentence.ts';
import { type ChangeContext, entryName } from '../change-context.ts';
import { goesOn, type Tell } from '../told.ts';

/** A new practice: its name, what for, with which data, and who else gets them. */
export const practiceAdded: Tell = (context, change) => ({
  key: 'change.practiceAdded',
  item: { text: nameOf(context, change), facts: named(change) },
  more: detailsOf(context, change).map(goesOn),
});

/** A practice that is gone. */
export const practiceRemoved: Tell = (context, change) => ({
  key: 'change.practiceRemoved',
  item: { text: nameOf(context, change), facts: named(change) },
});

function nameOf(context: ChangeContext, { practices }: Change): string {
  return entryName(context, 'practices', practices[0] ?? '');
}

/** The fact that names the practice is the first of the change. */
function named({ facts }: Change): readonly string[] {
  return facts.slice(0, 1);
}

function detailsOf(context: ChangeContext, { practices }: Change): readonly Sentence[] {
  const facts = byWeight(context.facts.filter((f) => 'practice' in f && f.practice === practices[0]));
  const purposes = factsOf(facts, 'purpose').map((f) => item(wordsOf(context, f.purpose.name), f));
  const data = factsOf(facts, 'datum').map((f) => item(wordsOf(context, f.datum.name), f));
  const recipients = factsOf(facts, 'recipient');
  return [
    ...listSentences(context, 'purpose.list', purposes),
    ...listSentences(context, 'change.practiceUses', data),
    ...RECIPIENT_ROLES.flatMap((role) =>
      listSentences(
        context,
        `recipient.${role}`,
        recipients
          .filter((f) => f.recipient.role === role)
          .map((f) => item(wordsOf(context, f.recipient.name), f)),
      ),
    ),
  ];
}
