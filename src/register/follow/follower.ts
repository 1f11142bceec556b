import { type Folded, type Matches, viewOf } from '../../consent/index.ts';
import { createImage, type Image } from '../../decision/index.ts';
import type { ControllerRecords, CustomerKey, CustomerRow, TailRow } from '../../store/index.ts';
import { openOwnKey } from '../customer/own-key.ts';
import { openState } from '../customer/sealed-state.ts';
import type { ErasedAt } from '../erase/suppression.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { SealFault } from '../keys/seal.ts';
import { RegisterFault } from '../register-fault.ts';
import type { Rules } from '../rules.ts';
import { createLock, type Lock } from './lock.ts';

/** Rows read at once. */
const PAGE = 2_000;
const PARTITIONS = 256;

/** What a follower needs. */
export interface FollowerInput {
  readonly controller: string;
  readonly records: ControllerRecords;
  readonly keys: KeyRing;
  readonly now: () => number;
  readonly maxStateAgeMs?: number;
}

/** Keeps the image of decisions on the heels of the log. */
export interface Follower {
  readonly image: () => Image;
  readonly seen: () => { readonly watermark: number; readonly freshAt: number };
  /** When a customer was erased, as far as it is known here. */
  readonly erased: (customer: CustomerKey) => ErasedAt | undefined;
  /** Everything that changes the image goes through here, so that an older row never follows a newer one. */
  readonly lock: Lock;
  /** Inside the lock: takes customers as they are after events that were just committed. */
  readonly committed: (
    rows: readonly { readonly customer: CustomerKey; readonly id: string; readonly folded: Folded }[],
    positions: { readonly first: number; readonly last: number },
  ) => Promise<void>;
  /** Inside the lock: takes an erasure that was just committed. */
  readonly erasedNow: (customer: CustomerKey, id: string, erased: ErasedAt) => Promise<void>;
  /** Reads what was committed and is not in the image yet. */
  readonly catchUp: () => Promise<void>;
  /** Reads only when the head has moved; the image then holds all that was committed before the call. */
  readonly barrier: () => Promise<number>;
  /** Puts other rules under the same choices; decisions go on by the old ones until it is done. */
  readonly reload: (rules: Rules) => Promise<void>;
}

/** An image, where in the log it is, and what only it knows: one that is built beside it reads other rows. */
interface Current {
  readonly image: Image;
  /** Which choices are about the same under its rules. */
  readonly matches: Matches;
  /** Ids of customers in the image: an erasure names the key alone. */
  readonly ids: Map<string, string>;
  /** Customers that were erased and did not come back. */
  readonly gone: Set<string>;
  watermark: number;
  freshAt: number;
}

/** Reads all state rows into an image and follows from there. @throws `RegisterFault` when the keys do not fit. */
export async function openFollower(input: FollowerInput, rules: Rules): Promise<Follower> {
  const { controller, records, keys, now } = input;
  const lock = createLock();
  const erasures = new Map<string, ErasedAt>();

  const take = (
    { image, matches, ids, gone }: Current,
    customer: CustomerKey,
    id: string,
    folded: Folded,
  ) => {
    const name = nameOf(customer);
    gone.delete(name);
    ids.set(name, id);
    image.set(id, viewOf(folded, matches));
  };
  const takeRow = (to: Current, row: CustomerRow): void => {
    const { id, folded } = opened(input, row);
    take(to, row.customer, id, folded);
  };
  const note = (name: string, erased: ErasedAt): void => {
    // An image that is built anew reads older erasures again.
    if ((erasures.get(name)?.position ?? -1) <= erased.position) erasures.set(name, erased);
  };
  const drop = ({ image, ids, gone }: Current, customer: CustomerKey, erased: ErasedAt): void => {
    const name = nameOf(customer);
    note(name, erased);
    gone.add(name);
    const id = ids.get(name);
    ids.delete(name);
    if (id !== undefined) image.remove(id);
  };
  const takeTail = async (to: Current, row: TailRow): Promise<void> => {
    if (row.is === 'event') return takeRow(to, row.row);
    // The newest row of a customer who came back stands later in the tail.
    const at = (await records.erasedAt(row.customer)) ?? new Date(now()).toISOString();
    drop(to, row.customer, { at, position: row.position });
  };
  const readTail = async (to: Current): Promise<void> => {
    const startedAt = now();
    let rows: readonly TailRow[];
    let newest = to.watermark;
    do {
      rows = await records.tail(newest + 1, PAGE);
      for (const row of rows) {
        await takeTail(to, row);
        newest = Math.max(newest, row.position);
      }
    } while (rows.length === PAGE);
    // Rows come with their newest state, so the mark moves only when the whole tail was read.
    to.watermark = newest;
    to.freshAt = startedAt;
    to.image.advance(to.watermark, to.freshAt);
  };
  const build = async (on: Rules): Promise<Current> => {
    const gone = new Set<string>();
    const image = createImage(on.rulebook, {
      erased: (customer) => gone.size > 0 && gone.has(nameOf(keys.customerKey(controller, customer))),
      ...(input.maxStateAgeMs === undefined ? {} : { maxStateAgeMs: input.maxStateAgeMs }),
    });
    const freshAt = now();
    const head = await records.head();
    const built: Current = {
      image,
      matches: on.overlaps,
      ids: new Map(),
      gone,
      watermark: head - 1,
      freshAt,
    };
    for (const { customer, at, position } of await records.erasures()) {
      const name = nameOf(customer);
      note(name, { at, position });
      gone.add(name);
    }
    for (let partition = 0; partition < PARTITIONS; partition += 1) {
      let rows: readonly CustomerRow[];
      let after: CustomerKey | undefined;
      do {
        rows = await records.customers(partition, after, PAGE);
        for (const row of rows) takeRow(built, row);
        after = rows.at(-1)?.customer;
      } while (rows.length === PAGE);
    }
    image.advance(built.watermark, freshAt);
    return built;
  };

  let current = await build(rules);
  await readTail(current);
  const moved = async (positions: { readonly first: number; readonly last: number }, at: number) => {
    if (positions.first !== current.watermark + 1) return readTail(current);
    current.watermark = positions.last;
    current.freshAt = at;
    current.image.advance(current.watermark, current.freshAt);
  };
  return {
    image: () => current.image,
    seen: () => ({ watermark: current.watermark, freshAt: current.freshAt }),
    erased: (customer) => erasures.get(nameOf(customer)),
    lock,
    committed: async (rows, positions) => {
      const at = now();
      for (const { customer, id, folded } of rows) take(current, customer, id, folded);
      await moved(positions, at);
    },
    erasedNow: async (customer, id, erased) => {
      const at = now();
      current.ids.set(nameOf(customer), id);
      drop(current, customer, erased);
      await moved({ first: erased.position, last: erased.position }, at);
    },
    catchUp: () => lock(() => readTail(current)),
    barrier: async () => {
      const at = now();
      const head = await records.head();
      if (head - 1 > current.watermark) await lock(() => readTail(current));
      else if (at > current.freshAt) {
        current.freshAt = at;
        current.image.advance(current.watermark, at);
      }
      return current.watermark;
    },
    reload: async (next) => {
      const fresh = await build(next);
      await lock(async () => {
        await readTail(fresh);
        current = fresh;
      });
    },
  };
}

function opened({ controller, keys }: FollowerInput, row: CustomerRow) {
  try {
    return openState(controller, openOwnKey(keys, controller, row.customer, row.key), row);
  } catch (error) {
    if (!(error instanceof SealFault)) throw error;
    throw new RegisterFault(
      'wrong-keys',
      `The keys in ${keys.folder} do not open the records of ${controller}. Use the keys that this store was made with; if they are the right ones, the store was changed.`,
    );
  }
}

/** Bytes as a short name in maps. */
function nameOf(customer: CustomerKey): string {
  return Buffer.from(customer.buffer, customer.byteOffset, customer.length).toString('latin1');
}
