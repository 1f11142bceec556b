import { type ChoiceEvent, copyForGroup, viewOf } from '../consent/index.ts';
import { quote } from '../shared/index.ts';
import type { RecordStore } from '../store/index.ts';
import { createCustomers, openEvents } from './customer/customers.ts';
import { eraseCustomer } from './erase/erase.ts';
import { openFollower } from './follow/follower.ts';
import type { KeyRing } from './keys/key-ring.ts';
import { pooledRandom } from './keys/pooled-random.ts';
import type { Random } from './keys/seal.ts';
import { openLog } from './log/open-log.ts';
import type { Part } from './part.ts';
import { receiptOf } from './receipt-of.ts';
import { accept, unknownIn } from './record/accept.ts';
import { recordEach } from './record/record-each.ts';
import { groupEventsSince } from './record/retell.ts';
import { createWriter } from './record/writer.ts';
import type { ChoiceInput, NotRecorded, Recorded, Register } from './register.ts';
import { RegisterFault } from './register-fault.ts';
import { type PublishedRules, rulesOf } from './rules.ts';

/** What a register is made of. */
export interface RegisterInput {
  /** Id of the controller: letters, digits, `.`, `_` and `-`, 64 at most. */
  readonly controller: string;
  readonly store: RecordStore;
  readonly keys: KeyRing;
  /** The published versions, in any order; asked when the register opens and at each `reload`. */
  readonly versions: () => readonly PublishedRules[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random?: Random;
  /** Decisions are denied when the choices were last known to be current longer ago. */
  readonly maxStateAgeMs?: number;
  /**
   * Registers of other controllers, by id, in this process or behind something that calls their `adopt`: a choice with a
   * `group` is copied into those that it names. One that names a controller that is not among them is refused
   * (`group-elsewhere`), since it could not be told.
   */
  readonly others?: ReadonlyMap<string, Pick<OpenRegister, 'adopt'>>;
  /** Told of what the operator must know and no call can return. */
  readonly onFault?: (fault: Error) => void;
}

/** A register in the process that runs it. */
export interface OpenRegister extends Register {
  /** Reads the published versions again; decisions go on by the old ones until the new ones are ready. */
  readonly reload: () => Promise<void>;
  /** Deletes what duties kept until yesterday; returns how many records. */
  readonly purge: () => Promise<number>;
  /**
   * Records a choice that was made at another controller of the group whose text named this one; undefined where it did
   * not. Nothing that stands here alone is overridden by it.
   */
  readonly adopt: (event: ChoiceEvent) => Promise<Recorded | NotRecorded | undefined>;
  /**
   * Tells the other controllers of a group the newest choices again, in case that the process ended, or they were out of
   * reach, before they were told; what they know stays as it is. Runs when the register opens, for those that are there
   * by then. Returns how many choices of a group there were.
   */
  readonly retell: () => Promise<number>;
}

const CONTROLLER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** How often the head is asked for when nobody reports anything, milliseconds. */
const HEARTBEAT = 1_000;
/** How many of the newest positions are looked through for choices that a group may not have been told. */
const RETOLD = 2_000;

/**
 * Opens the register of a controller: verifies its log, reads all states into the image, and follows the store from there.
 *
 * @throws `RegisterFault` when keys, log or store do not fit each other; `StoreFault` when the store is out of reach.
 */
export async function openRegister(input: RegisterInput): Promise<OpenRegister> {
  const { controller, keys, now, maxStateAgeMs } = input;
  if (!CONTROLLER.test(controller)) {
    throw new RangeError(
      'The id of a controller has letters, digits, ".", "_" and "-", and 64 characters at most.',
    );
  }
  const onFault = input.onFault ?? (() => {});
  const records = input.store.for(controller);
  let rules = rulesOf(input.versions());
  const followed = {
    controller,
    records,
    keys,
    now,
    ...(maxStateAgeMs === undefined ? {} : { maxStateAgeMs }),
  };
  const follower = await openFollower(followed, rules);
  const log = await openLog({ controller, records, keys, now, onFault });
  const random = input.random ?? pooledRandom();
  const part: Part = { controller, records, keys, random, now, rules: () => rules, follower, log };
  const customers = createCustomers(part);
  const writer = createWriter(part, customers);
  let isClosed = false;

  let newestHead = 0;
  let isBehind = false;
  const isSeen = () => newestHead - 1 <= follower.seen().watermark;
  const follow = async (): Promise<void> => {
    isBehind = true;
    try {
      // What this process commits is told before its writer, which holds the lock, brings it into the image.
      await follower.lock(async () => {});
      if (!isSeen()) await follower.catchUp();
    } catch (fault) {
      onFault(fault instanceof Error ? fault : new Error('The log could not be followed.', { cause: fault }));
    } finally {
      isBehind = false;
    }
  };
  const stopListening = records.onAppend((head) => {
    newestHead = Math.max(newestHead, head);
    if (isBehind || isClosed || isSeen()) return;
    log.noteGrowth();
    void follow();
  });
  // Without events nobody says that the image is current, and a bound on its age would deny everything.
  const heartbeat = setInterval(
    () => {
      follower.barrier().catch(onFault);
    },
    Math.max(20, Math.min(HEARTBEAT, (maxStateAgeMs ?? HEARTBEAT) / 4)),
  );
  heartbeat.unref();

  const record = async (given: ChoiceInput): Promise<Recorded | NotRecorded> => {
    if (isClosed) throw new RegisterFault('closed', 'The register is closed.');
    const checked = accept(given, rules, controller, now());
    if (!checked.ok) return checked.refusal;
    const { event, shownAt } = checked.accepted;
    // Another process may be ahead, and what it showed is as good.
    if (
      shownAt !== undefined &&
      shownAt > follower.seen().watermark &&
      shownAt > (await follower.barrier())
    ) {
      return { code: 'invalid-choice', message: '"shownAt" lies ahead of the log.', path: 'shownAt' };
    }
    const elsewhere = event.group?.find((other) => input.others?.has(other) !== true);
    if (elsewhere !== undefined) {
      return {
        code: 'group-elsewhere',
        message: `Choices for ${quote(elsewhere)} cannot be handed on from here. Record it without "group" here, and by itself there.`,
        path: 'group',
      };
    }
    const outcome = await writer.write(checked.accepted);
    if (!('event' in outcome)) return outcome;
    const notTold = await tellGroup(outcome.event);
    return notTold.length === 0 ? outcome : { ...outcome, notTold };
  };
  /** It is recorded here whatever happens there. Returns those that could not record it. */
  const tellGroup = async (event: ChoiceEvent): Promise<readonly string[]> => {
    const notTold: string[] = [];
    for (const other of event.group ?? []) {
      const telling = input.others?.get(other)?.adopt(event);
      const adopted = await telling?.catch(() => ({ code: 'store-unavailable' }) as const);
      if (!adopted || !('code' in adopted)) continue;
      notTold.push(other);
      const message = `A choice for ${other} could not be recorded there: ${adopted.code}.`;
      onFault(new RegisterFault('group-not-told', message));
    }
    return notTold;
  };
  const retell = async (): Promise<number> => {
    const events = await groupEventsSince(part, Math.max(0, follower.seen().watermark + 1 - RETOLD));
    for (const event of events) await tellGroup(event);
    return events.length;
  };
  if (input.others !== undefined && input.others.size > 0) await retell();
  return {
    controller,
    record,
    recordMany: (inputs) => recordEach(inputs, record, onFault),
    retell,
    state: async (customer) => {
      const { watermark } = follower.seen();
      const opened = (await customers.open([customer])).get(customer);
      if (!opened) throw new Error('Every customer can be opened.');
      if ('fault' in opened) throw opened.fault;
      const erased = follower.erased(opened.customer)?.position ?? -1;
      const state = viewOf(opened.folded, rules.overlaps);
      return { state, watermark: Math.max(watermark, opened.position, erased) };
    },
    history: async (customer) => {
      const events = await openEvents(part, keys.customerKey(controller, customer));
      return events.map(({ event, position }) => ({ event, position }));
    },
    receipt: (customer, eventId) => receiptOf(part, customer, eventId),
    decide: (request) => follower.image().decide(request, now()),
    decideMany: (requests) => follower.image().decideMany(requests, now()),
    barrier: follower.barrier,
    erase: async (customer, options = {}) => {
      await writer.idle();
      return eraseCustomer(part, customers, customer, options);
    },
    log,
    seen: follower.seen,
    reload: async () => {
      const next = rulesOf(input.versions());
      await follower.reload(next);
      rules = next;
    },
    purge: () => records.purgeDuties(new Date(now()).toISOString().slice(0, 10)),
    adopt: async (event) => {
      const copy = copyForGroup(event, controller);
      if (!copy) return undefined;
      const refusal = unknownIn(copy, rules);
      return refusal ?? writer.copy(copy);
    },
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      clearInterval(heartbeat);
      stopListening();
      await writer.idle();
      await log.close();
    },
  };
}
