import {
  type ChoiceEvent,
  type ChoiceOf,
  type ChoiceState,
  emptyFold,
  fold,
  mergeGuest,
} from '../../consent/index.ts';
import { openEvents, type Working } from '../customer/customers.ts';
import { isSuppressionId, suppressedFold } from '../erase/suppression.ts';
import type { Part } from '../part.ts';
import type { Accepted } from './accept.ts';
import { MAX_SUPERSEDES, overridesOf } from './overrides.ts';
import type { Reading } from './reading.ts';

/** Gives an event what only the register knows: what it overrides, and what a guest did. */
export async function filled(
  part: Part,
  accepted: Accepted,
  working: Working,
  reading: Reading,
): Promise<ChoiceEvent> {
  const { event, lifts, shownAt } = accepted;
  if (event.kind === 'guest-merged') return mergedGuest(part, event, working, reading);
  if (!('supersedes' in event)) return event;
  const state = await shownState(part, accepted, working, reading);
  if (!state) return event;
  const erased = part.follower.erased(working.customer);
  return { ...event, supersedes: overridesOf(event, { state, shownAt, erased, lifts }, part.rules()) };
}

/**
 * An event of another controller as it is recorded here: what it overrides is named by ids of that controller's events, so
 * those are left out that stand for something else here: this controller's own events, and what an erasure left behind.
 */
export async function adopted(
  part: Part,
  event: ChoiceEvent,
  working: Working,
  reading: Reading,
): Promise<ChoiceEvent> {
  const isNaming = 'supersedes' in event || (event.kind === 'guest-merged' && event.replaces !== undefined);
  if (!isNaming) return event;
  const own = new Set<string>();
  for (const { event: each } of await reading.events(working)) {
    if (each.group?.includes(part.controller) !== true) own.add(each.id);
  }
  const isTheirs = (id: string): boolean => !own.has(id) && !isSuppressionId(id);
  if ('supersedes' in event) return { ...event, supersedes: event.supersedes.filter(isTheirs) };
  return event.kind === 'guest-merged' && event.replaces
    ? { ...event, replaces: event.replaces.filter(isTheirs) }
    : event;
}

/** What the customer was shown; undefined where nobody says that anything was shown. */
async function shownState(
  part: Part,
  { event, shownAt, lifts }: Accepted,
  working: Working,
  reading: Reading,
): Promise<ChoiceState | undefined> {
  if (shownAt === undefined) {
    // Whoever names what is lifted was shown it; a consent names nothing by itself.
    const isConsent = event.kind === 'consent-given' || event.kind === 'consent-refused';
    return lifts === undefined || isConsent ? undefined : reading.view(working.folded);
  }
  if (shownAt >= working.position) return reading.view(working.stored);
  const erased = part.follower.erased(working.customer);
  const isSuppressed = erased !== undefined && erased.position <= shownAt;
  const start = isSuppressed ? suppressedFold(working.id, erased) : emptyFold();
  const events = await reading.events(working);
  await reading.breathe(4 * events.length);
  const shown = events.filter(({ position }) => position <= shownAt);
  return reading.view(shown.reduce((folded, { event: each }) => fold(folded, each), start));
}

/** The guest's events; they take the place of those that earlier merges of the same guest brought. */
async function mergedGuest(
  part: Part,
  event: ChoiceOf<'guest-merged'>,
  working: Working,
  reading: Reading,
): Promise<ChoiceEvent> {
  const { guest, isSharedDevice } = event;
  const earlier = (await mergesBefore(working, reading)).filter(
    (merge) => merge.guest === guest && merge.id !== event.id,
  );
  const replaced = earlier.slice(-MAX_SUPERSEDES);
  const opened = await openEvents(part, part.keys.customerKey(part.controller, guest));
  const carried = mergeGuest({
    guest,
    events: opened.map((open) => open.event),
    isSharedDevice,
    earlier: replaced.flatMap((merge) => merge.carried),
  });
  const replaces = replaced.map(({ id }) => id);
  return { ...event, carried, ...(replaces.length === 0 ? {} : { replaces }) };
}

/** Merges that stand. */
async function mergesBefore(
  working: Working,
  reading: Reading,
): Promise<readonly ChoiceOf<'guest-merged'>[]> {
  const { kept, undone } = working.folded;
  if (!kept.some(({ kind }) => kind === 'guest-merged')) return [];
  const gone = new Set(undone);
  const events = await reading.events(working);
  return events.flatMap(({ event }) => (event.kind === 'guest-merged' && !gone.has(event.id) ? [event] : []));
}
