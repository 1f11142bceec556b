import type { CollectionPlace, NoticeChannel } from '../../declaration/index.ts';
import { type Fact, WEIGHTS } from '../../fact/index.ts';
import type { Problem } from '../../shared/index.ts';
import { type CheckContext, forEachPractice, problemAt } from '../context.ts';

/** Channels that reach a customer where the data are collected. */
const REACHING: Readonly<Record<CollectionPlace, readonly NoticeChannel[]>> = {
  web: ['web', 'app', 'chat', 'email'],
  app: ['app', 'web', 'chat'],
  shop: ['print', 'receipt'],
  phone: ['voice', 'email', 'print'],
  partner: ['email', 'print', 'web', 'app'],
};

const WEIGHTY_KINDS: readonly Fact['kind'][] = [
  'datum',
  'recipient',
  'transfer',
  'automated-decision',
  'profiling',
];

/** Practices that would surprise a customer and that no channel tells where it happens. */
export function toldRule(context: CheckContext): readonly Problem[] {
  return forEachPractice(context, (practice, path) => {
    const told = practice.told ?? context.declaration.channels;
    const weighty = context
      .factsOf(practice.id)
      .filter((f) => WEIGHTY_KINDS.includes(f.kind) && f.weight >= WEIGHTS.observed);
    if (told.length > 0 && weighty.length === 0) return [];
    const silent =
      told.length === 0
        ? practice.collected
        : practice.collected.filter((place) => !REACHING[place].some((channel) => told.includes(channel)));
    if (silent.length === 0) return [];
    const wanted = [...new Set(silent.flatMap((place) => REACHING[place].slice(0, 2)))];
    return [
      problemAt(
        context,
        'told-nowhere',
        [...path, practice.told === undefined ? 'collected' : 'told'],
        {
          message: `Nothing tells customers of this where it happens: ${silent.join(', ')}.`,
          found: told.length === 0 ? 'no channel' : `told by ${told.join(', ')}`,
          why:
            silent.length === 1 && silent[0] === 'partner'
              ? 'GDPR Art. 14(3): within a month, at the latest with the first message.'
              : 'GDPR Art. 13(1): at the time when data are obtained; WP 260 rev. 01: what could surprise comes first.',
          help: `Tell it there: add ${wanted.join(' or ')} to "${practice.told === undefined ? 'channels' : 'told'}".`,
        },
        'key',
      ),
    ];
  });
}
