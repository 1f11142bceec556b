import type { Retention } from '../../../declaration/index.ts';
import { formatDuration, say } from '../../../language/index.ts';
import { wordsOf } from '../../label/context.ts';
import { eventOf } from '../../label/storage.ts';
import type { Sentence } from '../../sentence.ts';
import { type ChangeContext, entryName } from '../change-context.ts';
import { listed, type Tell, valueSentence } from '../told.ts';

const MESSAGES = {
  'retention-longer': 'change.retentionLonger',
  'retention-shorter': 'change.retentionShorter',
  'retention-changed': 'change.retentionOther',
  'retention-stated': 'change.retentionStated',
  'retention-unstated': 'change.retentionUnstated',
} as const;

/** How long data are kept now, in a whole sentence, and how long it was before. */
export const retention: Tell = (context, change) => {
  const [id = ''] = change.practices;
  const now = context.declaration.practices.get(id)?.retention;
  const before = context.old.practices.get(id)?.retention;
  const key = Object.keys(MESSAGES).find((kind): kind is keyof typeof MESSAGES => kind === change.kind);
  return listed(MESSAGES[key ?? 'retention-changed'], entryName(context, 'practices', id), change, [
    change.kind === 'retention-unstated' ? undefined : nowOf(context, change, now),
    change.kind === 'retention-stated' ? undefined : beforeOf(context, change, before, now),
  ]);
};

type Changed = Parameters<Tell>[1];

function nowOf(context: ChangeContext, change: Changed, now: Retention | undefined): Sentence | undefined {
  if (now?.until !== undefined) {
    return valueSentence(context, 'change.now', wordsOf(context, now.until), change);
  }
  if (now?.for === undefined) return undefined;
  const duration = formatDuration(now.for, context.language);
  const text = say(context.language, 'retention.span', { duration, event: eventOf(now) });
  return { text, facts: change.facts, figure: duration };
}

function beforeOf(
  context: ChangeContext,
  change: Changed,
  before: Retention | undefined,
  now: Retention | undefined,
): Sentence | undefined {
  if (before?.until !== undefined) {
    return valueSentence(context, 'change.before', wordsOf(context, before.until), change);
  }
  if (before?.for === undefined) return undefined;
  const isSameStart = (before.after ?? 'collection') === (now?.after ?? 'collection');
  const key = isSameStart || now?.for === undefined ? 'change.before' : 'change.beforeFrom';
  return valueSentence(context, key, formatDuration(before.for, context.language), change);
}
