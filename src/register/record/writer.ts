import {
  type ChoiceEvent,
  type ChoiceState,
  emptyFold,
  type Folded,
  fold,
  mergeGuest,
  viewOf,
} from '../../consent/index.ts';
import type { Append, Appended } from '../../store/index.ts';
import { type Customers, openEvents, type Working } from '../customer/customers.ts';
import { type OpenEvent, sealEvent } from '../customer/sealed-event.ts';
import { sealState } from '../customer/sealed-state.ts';
import { deliveriesOf } from '../deliver/message.ts';
import { suppressedFold } from '../erase/suppression.ts';
import type { Part } from '../part.ts';
import type { NotRecorded, Recorded } from '../register.ts';
import { RegisterFault } from '../register-fault.ts';
import type { Accepted } from './accept.ts';
import { MAX_SUPERSEDES, overridesOf } from './overrides.ts';
import { saysTheSame } from './same-said.ts';
import { isTold, tellingsOf } from './tell.ts';

/** Records choices; those that come while others are written are written together. */
export interface Writer {
  readonly write: (accepted: Accepted) => Promise<Recorded | NotRecorded>;
  /** Records an event of another brand as it is, see `copyForGroup`. */
  readonly copy: (event: ChoiceEvent) => Promise<Recorded | NotRecorded>;
  /** Resolves when nothing is left to write. */
  readonly idle: () => Promise<void>;
}

/** The most events of one customer, and room above it for what nobody may be kept from: refusing and withdrawing. */
export const MAX_EVENTS = 5_000;
export const MAX_EVENTS_WITH_REFUSALS = 6_000;
/** The most events that are committed together. */
const MAX_BATCH = 500;
/** How often an event is tried again when another process took its place. */
const MAX_TRIES = 20;

/** Kinds that make use stricter. */
const STRICTER: ReadonlySet<string> = new Set<ChoiceEvent['kind']>([
  'consent-withdrawn',
  'consent-refused',
  'objection-raised',
  'restriction-set',
  'pause-begun',
  'merge-undone',
]);

interface Job {
  readonly accepted: Accepted;
  /** The event goes in as it is. */
  readonly isCopy: boolean;
  readonly resolve: (outcome: Recorded | NotRecorded) => void;
  readonly reject: (fault: unknown) => void;
  tries: number;
}

/** An event on its way into the store. */
interface Written {
  readonly job: Job;
  readonly append: Append;
  readonly event: ChoiceEvent;
  readonly working: Working;
  /** What the customer's events amount to with this one. */
  readonly folded: Folded;
}

/** Makes the writer of a controller. */
export function createWriter(part: Part, customers: Customers): Writer {
  const { follower, records } = part;
  const queue: Job[] = [];
  let running: Promise<void> | undefined;

  const run = async (): Promise<void> => {
    // One turn of the event loop, so that what comes in it is committed together.
    await new Promise<void>((resolve) => setImmediate(resolve));
    while (queue.length > 0) {
      const jobs = queue.splice(0, batchLength(queue));
      try {
        await follower.lock(() => commit(jobs));
      } catch (fault) {
        for (const job of jobs) job.reject(fault);
      }
    }
    running = undefined;
  };
  const add = (accepted: Accepted, isCopy: boolean): Promise<Recorded | NotRecorded> =>
    new Promise((resolve, reject) => {
      queue.push({ accepted, isCopy, resolve, reject, tries: 0 });
      running ??= run();
    });

  const commit = async (jobs: readonly Job[]): Promise<void> => {
    const open = await customers.open(jobs.map(({ accepted }) => accepted.event.customer));
    const written: Written[] = [];
    const known: { readonly job: Job; readonly working: Working; readonly position: number }[] = [];
    for (const job of jobs) {
      const working = open.get(job.accepted.event.customer);
      if (!working) throw new Error('Every customer of a batch is open.');
      if ('fault' in working) {
        job.reject(working.fault);
        continue;
      }
      const made = await write(job, working).catch((fault: unknown) => ({ fault }));
      if ('fault' in made) job.reject(made.fault);
      else if ('code' in made) job.resolve(made);
      else if ('position' in made) known.push({ job, working, position: made.position });
      else written.push(made);
    }
    const outcomes = written.length === 0 ? [] : await records.append(written.map(({ append }) => append));
    await settle(written, outcomes, known);
  };

  const settle = async (
    written: readonly Written[],
    outcomes: readonly Appended[],
    known: { readonly job: Job; readonly working: Working; readonly position: number }[],
  ): Promise<void> => {
    const added: { readonly item: Written; readonly position: number }[] = [];
    const again: Job[] = [];
    for (const [at, item] of written.entries()) {
      const outcome = outcomes[at] ?? { is: 'conflict' };
      if (outcome.is === 'added') added.push({ item, position: outcome.position });
      else if (outcome.is === 'known') known.push({ ...item, position: outcome.position });
      else again.push(item.job);
    }
    const [first, last] = [added[0], added.at(-1)];
    if (first && last) {
      const newest = new Map(
        added.map(({ item: { working, folded } }) => [working.id, { ...working, folded }]),
      );
      for (const { item, position } of added) {
        const { append, working, folded } = item;
        const { customer, key, state } = append;
        part.log.feed(position, append.leaf);
        const row = { customer, sequence: append.sequence + 1, position, key, state };
        customers.remember(working.id, working.own, row, folded);
      }
      await follower.committed([...newest.values()], { first: first.position, last: last.position });
    }
    // Answers come last: whoever has one may decide by what it says.
    for (const { item, position } of added) {
      item.job.resolve({ event: item.event, position, wasKnown: false });
    }
    for (const { job, working, position } of known) await answerKnown(job, working, position);
    for (const job of again) job.tries += 1;
    const tired = again.filter((job) => job.tries > MAX_TRIES);
    for (const job of tired) job.reject(tooBusy());
    queue.unshift(...again.filter((job) => job.tries <= MAX_TRIES));
  };

  const write = async (
    job: Job,
    working: Working,
  ): Promise<Written | NotRecorded | { readonly position: number }> => {
    const { controller, keys, random, now } = part;
    const { customer, own, sequence } = working;
    const eventKey = keys.eventKey(controller, customer, job.accepted.event.id);
    const isFull =
      sequence >= (STRICTER.has(job.accepted.event.kind) ? MAX_EVENTS_WITH_REFUSALS : MAX_EVENTS);
    if (isFull) {
      const rows = await records.readEvents(customer);
      const before = rows.find((row) => Buffer.compare(row.eventKey, eventKey) === 0);
      return before ? { position: before.position } : tooMany(`${sequence} events`);
    }
    const event = await filled(job, working);
    if ('supersedes' in event && event.supersedes.length > MAX_SUPERSEDES) {
      return tooMany(`${event.supersedes.length} refusals, withdrawals and objections that stand`);
    }
    const before = isTold(event) ? viewOf(working.folded, part.rules().overlaps) : undefined;
    const sealed = sealEvent(controller, own, sequence, event, random);
    const folded = fold(working.folded, event);
    const state = sealState(controller, own, sequence + 1, { id: working.id, folded }, random);
    const tellings = before ? tellingsOf(event, before, part.rules()) : [];
    const subject = { controller, customer, id: working.id };
    const deliveries =
      tellings.length === 0
        ? []
        : deliveriesOf(tellings, subject, event.at, new Date(now()).toISOString(), keys, random);
    const append: Append = {
      customer,
      sequence,
      eventKey,
      ...sealed,
      key: own.wrapped,
      state,
      deliveries,
    };
    // The next event of the batch about the same customer goes on from here.
    working.folded = folded;
    working.sequence = sequence + 1;
    return { job, append, event, working, folded };
  };

  /** The event with what only the register knows. */
  const filled = async ({ accepted, isCopy }: Job, working: Working): Promise<ChoiceEvent> => {
    const { event, lifts } = accepted;
    if (isCopy) return event;
    if (event.kind === 'guest-merged') {
      const guest = part.keys.customerKey(part.controller, event.guest);
      const events = (await openEvents(part, guest)).map((open) => open.event);
      const { guest: name, isSharedDevice } = event;
      return { ...event, carried: mergeGuest({ guest: name, events, isSharedDevice }) };
    }
    if (!('supersedes' in event)) return event;
    const state = await shownState(accepted, working);
    if (!state) return event;
    const erasedAt = follower.erased(working.customer)?.at;
    return { ...event, supersedes: overridesOf(event, { state, erasedAt, lifts }, part.rules()) };
  };

  /** What stood when the customer was asked; undefined where nothing was shown. */
  const shownState = async (
    { event, shownAt, isImport }: Accepted,
    working: Working,
  ): Promise<ChoiceState | undefined> => {
    const { overlaps } = part.rules();
    if (shownAt === undefined) {
      const isOwn = event.actor.kind === 'customer' || event.actor.kind === 'guardian';
      // Staff and programs end pauses, caps and restrictions; they do not consent for somebody who was shown nothing.
      const isConsent = event.kind === 'consent-given' || event.kind === 'consent-refused';
      return isImport || (isConsent && !isOwn) ? undefined : viewOf(working.folded, overlaps);
    }
    if (shownAt >= working.position) return viewOf(working.stored, overlaps);
    const erased = follower.erased(working.customer);
    const isSuppressed = erased !== undefined && erased.position <= shownAt;
    const start = isSuppressed ? suppressedFold(working.id, erased) : emptyFold();
    const events = await openEvents(part, working.customer);
    const shown = events.filter(({ position }) => position <= shownAt);
    return viewOf(
      shown.reduce((folded, { event: each }) => fold(folded, each), start),
      overlaps,
    );
  };

  const answerKnown = async (job: Job, working: Working, position: number): Promise<void> => {
    const events = await openEvents(part, working.customer);
    const stored: OpenEvent | undefined = events.find((each) => each.position === position);
    if (stored && saysTheSame(stored.event, job.accepted)) {
      job.resolve({ event: stored.event, position, wasKnown: true });
      return;
    }
    job.resolve({
      code: 'id-used-otherwise',
      message:
        'Another choice of this customer was recorded with the same id. Give each choice an id of its own.',
      path: 'id',
    });
  };

  return {
    write: (accepted) => add(accepted, false),
    copy: (event) =>
      add({ event, shownAt: undefined, lifts: undefined, isImport: false, hasVersion: false }, true),
    idle: async () => {
      while (running) await running;
    },
  };
}

/** A merge reads the guest's events from the store, so it begins a batch of its own. */
function batchLength(queue: readonly Job[]): number {
  const merge = queue.findIndex(({ accepted }, at) => at > 0 && accepted.event.kind === 'guest-merged');
  return Math.min(MAX_BATCH, merge < 0 ? queue.length : merge);
}

function tooMany(what: string): NotRecorded {
  return { code: 'too-many-events', message: `This customer has ${what}; no more can be recorded.` };
}

function tooBusy(): RegisterFault {
  return new RegisterFault(
    'too-busy',
    'Another process records choices of the same customer without a pause. Try again.',
  );
}
