import type { Retention } from '../../declaration/index.ts';
import { factsOf, type RetentionFact } from '../../fact/index.ts';
import { compareDurations, formatDuration } from '../../language/index.ts';
import type { Item, Sentence } from '../sentence.ts';
import { leadOf, type RowContext, sentence, wordsOf } from './context.ts';

/** Storage that ends after a length of time. */
export type Timed = RetentionFact & { readonly duration: string };

/** Storage with a length of time, the longest first. */
export function longestFirst(facts: readonly RetentionFact[]): readonly Timed[] {
  return facts
    .filter((f): f is Timed => f.duration !== undefined)
    .toSorted((a, b) => compareDurations(b.duration, a.duration));
}

/** The longest storage, and the shortest where it is shorter than that. */
export function spansOf(timed: readonly Timed[]): { readonly longest?: Timed; readonly shortest?: Timed } {
  const [longest] = timed;
  const last = timed.at(-1);
  if (longest === undefined || last === undefined) return {};
  return compareDurations(last.duration, longest.duration) < 0 ? { longest, shortest: last } : { longest };
}

/** The event that a time is counted from, as messages name it; their arguments cannot hold a hyphen. */
export function eventOf({ after = 'collection' }: Pick<Retention, 'after'>): string {
  return after.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Says how long a practice keeps data, and the event that the time is counted from. */
export function spanSentences(
  context: RowContext,
  key: 'retention.longest' | 'retention.shortest',
  fact: Timed,
  practice: string,
): readonly Sentence[] {
  const duration = formatDuration(fact.duration, context.language);
  const event = eventOf(fact);
  return [
    {
      ...sentence(context, key, [fact.id], { practice }),
      ...leadOf(context, key, 'practice'),
    },
    {
      ...sentence(context, 'retention.span', [fact.id], { duration, event }),
      figure: duration,
      goesOn: true,
    },
  ];
}

/** The names of practices that say nothing about storage. */
export function withoutRetention(context: RowContext): readonly Item[] {
  const stated = new Set(factsOf(context.facts, 'retention').map((f) => f.practice));
  return factsOf(context.facts, 'name')
    .filter((f) => !stated.has(f.practice))
    .map((f) => ({ text: wordsOf(context, f.name), facts: [f.id] }));
}
