import type { Change } from '../../change/index.ts';
import type { MessageKey } from '../../language/index.ts';
import { leadOf, sentence } from '../label/context.ts';
import { listSentences } from '../label/list.ts';
import type { Item, Sentence } from '../sentence.ts';
import type { ChangeContext } from './change-context.ts';

/** How a change is told: as an item of a list that a message introduces, with what is said of it alone; or whole. */
export type Told =
  | { readonly key: MessageKey; readonly item: Item; readonly more?: readonly Sentence[] }
  | { readonly whole: readonly Sentence[] };

/** Tells one kind of change. */
export type Tell = (context: ChangeContext, change: Change) => Told;

/** Names something in the list of a message. */
export function listed(
  key: MessageKey,
  text: string,
  { facts }: Change,
  more: readonly (Sentence | undefined)[] = [],
): Told {
  const said = more.flatMap((s) => (s === undefined ? [] : [goesOn(s)]));
  return { key, item: { text, facts }, ...(said.length > 0 ? { more: said } : {}) };
}

/** Adds to the sentence before. */
export function goesOn(said: Sentence): Sentence {
  return { ...said, goesOn: true };
}

/** One of the two values of a change: "Before: 1 year." A full stop of its own is left out. */
export function valueSentence(
  context: ChangeContext,
  key:
    | 'change.now'
    | 'change.before'
    | 'change.beforeFrom'
    | 'change.promiseMade'
    | 'change.promiseWithdrawn',
  text: string,
  { facts }: Change,
): Sentence {
  const value = text.replace(/[.]$/, '');
  return { ...sentence(context, key, facts, { text: value }), ...leadOf(context, key, 'text') };
}

/** What is now and what was before, each where it is known. */
export function nowAndBefore(
  context: ChangeContext,
  change: Change,
  now: string | undefined,
  before: string | undefined,
): readonly (Sentence | undefined)[] {
  return [
    now === undefined ? undefined : valueSentence(context, 'change.now', now, change),
    before === undefined ? undefined : valueSentence(context, 'change.before', before, change),
  ];
}

/** What is said together: equal messages in one list, where also what is said of each alone is equal. */
interface Group {
  readonly key: MessageKey;
  readonly items: readonly Item[];
  readonly more: readonly Sentence[];
}

/** Says what was told, in the order that it comes up first. */
export function saidOf(context: ChangeContext, told: readonly Told[]): readonly Sentence[] {
  const groups = new Map<string, Group | readonly Sentence[]>();
  for (const one of told) {
    if ('whole' in one) {
      groups.set(`whole ${groups.size}`, one.whole);
      continue;
    }
    const { key, item, more = [] } = one;
    const name = [key, ...more.map((s) => s.text)].join('\n');
    const known = groups.get(name);
    const group = known && 'key' in known ? known : undefined;
    groups.set(name, { key, items: [...(group?.items ?? []), item], more: joined(group?.more, more) });
  }
  return [...groups.values()].flatMap((group) =>
    'key' in group ? [...listSentences(context, group.key, group.items), ...group.more] : group,
  );
}

/** The same sentences, with the facts of both. */
function joined(known: readonly Sentence[] | undefined, more: readonly Sentence[]): readonly Sentence[] {
  if (!known) return more;
  return known.map((said, index) => {
    const other = more[index];
    const items = said.items?.map((item, i) => ({
      ...item,
      facts: union(item.facts, other?.items?.[i]?.facts ?? []),
    }));
    return { ...said, facts: union(said.facts, other?.facts ?? []), ...(items ? { items } : {}) };
  });
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}
