import type { ChoiceEvent } from '../../consent/index.ts';
import type { Appended } from '../../store/index.ts';
import type { Customers, Working } from '../customer/customers.ts';
import type { Part } from '../part.ts';
import type { NotRecorded, Recorded } from '../register.ts';
import { RegisterFault } from '../register-fault.ts';
import type { Accepted } from './accept.ts';
import { outweighedBy } from './overrides.ts';
import { createPreparing, type Prepared, sealedState } from './prepare.ts';
import { createReading, type Reading } from './reading.ts';
import { saysTheSame } from './same-said.ts';

/** Records choices; those that come while others are written are written together. */
export interface Writer {
  readonly write: (accepted: Accepted) => Promise<Recorded | NotRecorded>;
  /** Records an event of another brand, see `copyForGroup` and `adopted`. */
  readonly copy: (event: ChoiceEvent) => Promise<Recorded | NotRecorded>;
  /** Resolves when nothing is left to write. */
  readonly idle: () => Promise<void>;
}

/** The most events that are committed together. */
const MAX_BATCH = 500;
/** How often an event is tried again when another process took its place. */
const MAX_TRIES = 20;
/** In place of the states between the events of one batch, which nobody ever reads. */
const NO_STATE = new Uint8Array(0);

interface Job {
  readonly accepted: Accepted;
  readonly isCopy: boolean;
  readonly resolve: (outcome: Recorded | NotRecorded) => void;
  readonly reject: (fault: unknown) => void;
  tries: number;
}

/** A job with its event, and the other jobs that say the same in the same batch. */
interface Written extends Prepared {
  readonly job: Job;
  readonly twins: Job[];
}

/** A job whose event was stored before. */
interface Known {
  readonly job: Job;
  readonly working: Working;
  readonly position: number;
}

/** Makes the writer of a controller. */
export function createWriter(part: Part, customers: Customers): Writer {
  const { follower, records } = part;
  const queue: Job[] = [];
  let running: Promise<void> | undefined;

  const run = async (): Promise<void> => {
    while (queue.length > 0) {
      // One turn of the event loop: what comes in it is committed together, and others get theirs between two batches.
      await new Promise<void>((resolve) => setImmediate(resolve));
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
    const names = jobs.map(({ accepted }) => accepted.event.customer);
    const open = await customers.open(names);
    const reading = createReading(part);
    const prepare = createPreparing(part, reading);
    const several = severalIn(names);
    const written = new Map<Prepared, Written>();
    const known: Known[] = [];
    for (const job of jobs) {
      const { accepted, isCopy } = job;
      const { customer } = accepted.event;
      const working = open.get(customer);
      if (!working) throw new Error('Every customer of a batch is open.');
      if ('fault' in working) {
        job.reject(working.fault);
        continue;
      }
      const wish = { accepted, isCopy, isOneOfMany: several.has(customer) };
      const made = await prepare(wish, working).catch((fault: unknown) => ({ is: 'fault', fault }) as const);
      if (made.is === 'fault') job.reject(made.fault);
      else if (made.is === 'refused') job.resolve(made.refusal);
      else if (made.is === 'known') known.push({ job, working, position: made.position });
      else if (made.is === 'twin') written.get(made.of)?.twins.push(job);
      else written.set(made.prepared, { ...made.prepared, job, twins: [] });
    }
    const items = [...written.values()];
    const last = new Map(items.map((item) => [item.working, item]));
    const states = new Map([...last].map(([working]) => [working, sealedState(part, working)]));
    const stateAfter = (item: Written): Uint8Array =>
      (last.get(item.working) === item ? states.get(item.working) : undefined) ?? NO_STATE;
    const appends = items.map((item) => ({ ...item.append, state: stateAfter(item) }));
    const outcomes = appends.length === 0 ? [] : await records.append(appends);
    await settle(items, outcomes, known, states, reading);
  };

  const settle = async (
    written: readonly Written[],
    outcomes: readonly Appended[],
    known: Known[],
    states: ReadonlyMap<Working, Uint8Array>,
    reading: Reading,
  ): Promise<void> => {
    const added: { readonly item: Written; readonly position: number }[] = [];
    const again: Job[] = [];
    for (const [at, item] of written.entries()) {
      const outcome = outcomes[at] ?? { is: 'conflict' };
      const { job, twins, working } = item;
      if (outcome.is === 'conflict') again.push(job, ...twins);
      else {
        const { position } = outcome;
        const same = outcome.is === 'known' ? [job, ...twins] : twins;
        for (const each of same) known.push({ job: each, working, position });
        if (outcome.is === 'added') added.push({ item, position });
      }
    }
    const [first, last] = [added[0], added.at(-1)];
    if (first && last) {
      const newest = new Map(added.map(({ item, position }) => [item.working, { item, position }]));
      for (const { item, position } of added) part.log.feed(position, item.append.leaf);
      for (const [working, { item, position }] of newest) {
        const { customer, key, sequence } = item.append;
        const state = states.get(working) ?? NO_STATE;
        const row = { customer, sequence: sequence + 1, position, key, state };
        customers.remember(working.id, working.own, row, working.folded);
      }
      await follower.committed([...newest.keys()], { first: first.position, last: last.position });
    }
    // Answers come last: whoever has one may decide by what it says.
    for (const { item, position } of added) {
      const { job, event, working } = item;
      job.resolve(await answered(job, event, position, false, working, reading));
    }
    // What was just stored is among the events only when they are read anew.
    const after = createReading(part);
    for (const each of known) {
      await answerKnown(each, after).catch((fault: unknown) => each.job.reject(fault));
    }
    for (const job of again) job.tries += 1;
    for (const job of again.filter(({ tries }) => tries > MAX_TRIES)) job.reject(tooBusy());
    queue.unshift(...again.filter(({ tries }) => tries <= MAX_TRIES));
  };

  const answered = async (
    { accepted }: Job,
    event: ChoiceEvent,
    position: number,
    wasKnown: boolean,
    working: Working,
    reading: Reading,
  ): Promise<Recorded> => {
    const recorded = { event, position, wasKnown };
    if (!('supersedes' in event)) return recorded;
    await reading.breathe(working.folded.kept.length);
    const against = outweighedBy(event, reading.view(working.folded), accepted.lifts, part.rules());
    return against.length === 0 ? recorded : { ...recorded, outweighedBy: against };
  };

  const answerKnown = async ({ job, working, position }: Known, reading: Reading): Promise<void> => {
    const stored = (await reading.events(working)).find((each) => each.position === position);
    if (stored && saysTheSame(stored.event, job.accepted)) {
      job.resolve(await answered(job, stored.event, position, true, working, reading));
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

/** Names that come more than once. */
function severalIn(names: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  return new Set(names.filter((name) => once.size === once.add(name).size));
}

function tooBusy(): RegisterFault {
  return new RegisterFault(
    'too-busy',
    'Another process records choices of the same customer without a pause. Try again.',
  );
}
