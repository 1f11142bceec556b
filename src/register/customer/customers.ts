import { emptyFold, type Folded } from '../../consent/index.ts';
import type { CustomerKey, CustomerRow } from '../../store/index.ts';
import { type ErasedAt, suppressedFold } from '../erase/suppression.ts';
import type { Part } from '../part.ts';
import { makeOwnKey, type OwnKey, openOwnKey } from './own-key.ts';
import { hexOf } from './place.ts';
import { type OpenEvent, openEvent } from './sealed-event.ts';
import { openState } from './sealed-state.ts';

/** A customer while events are added. */
export interface Working {
  readonly id: string;
  readonly customer: CustomerKey;
  readonly own: OwnKey;
  /** Position of the newest event that is stored; -1 before the first. */
  readonly position: number;
  /** What the stored events amount to. */
  readonly stored: Folded;
  /** The same with the events of this batch. */
  folded: Folded;
  /** The sequence that the next event gets. */
  sequence: number;
}

/** Opens customers for writing; remembers the ones that were open last. */
export interface Customers {
  /** By id; customers without events get a key of their own. One that cannot be opened does not spoil the others. */
  readonly open: (ids: readonly string[]) => Promise<ReadonlyMap<string, Working | Unopened>>;
  /** Remembers a customer as they are after an event that was just committed. */
  readonly remember: (id: string, own: OwnKey, row: CustomerRow, folded: Folded) => void;
  /** Forgets the key and the state of a customer. */
  readonly forget: (customer: CustomerKey) => void;
}

/** A customer whose rows cannot be read, and why. */
export interface Unopened {
  readonly fault: unknown;
}

/** How many customers stay open. */
const REMEMBERED = 2_000;

interface Remembered {
  readonly row: CustomerRow;
  readonly own: OwnKey;
  readonly id: string;
  readonly folded: Folded;
}

/** Opens customers of a controller. */
export function createCustomers(
  part: Pick<Part, 'controller' | 'records' | 'keys' | 'random' | 'follower'>,
): Customers {
  const { controller, records, keys, random, follower } = part;
  const remembered = new Map<string, Remembered>();
  const remember = (name: string, made: Remembered): void => {
    remembered.delete(name);
    remembered.set(name, made);
    const [oldest] = remembered.keys();
    if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  };
  const opened = (name: string, row: CustomerRow): Remembered => {
    const known = remembered.get(name);
    // The bytes decide: another process may have written, or erased and begun anew, meanwhile.
    if (known && same(known.row.key, row.key) && same(known.row.state, row.state)) return known;
    const own =
      known && same(known.row.key, row.key) ? known.own : openOwnKey(keys, controller, row.customer, row.key);
    const made = { row, own, ...openState(controller, own, row) };
    remember(name, made);
    return made;
  };
  const openOne = async (id: string): Promise<Working> => {
    const customer = keys.customerKey(controller, id);
    const name = hexOf(customer);
    const row = await records.readCustomer(customer);
    if (row) {
      const { own, folded } = opened(name, row);
      const { sequence, position } = row;
      return { id, customer, own, position, stored: folded, folded, sequence };
    }
    remembered.delete(name);
    const erased = await erasedBefore(customer);
    const folded = erased ? suppressedFold(id, erased) : emptyFold();
    const own = makeOwnKey(keys, controller, customer, random);
    return { id, customer, own, position: -1, stored: folded, folded, sequence: 0 };
  };
  const erasedBefore = async (customer: CustomerKey): Promise<ErasedAt | undefined> => {
    const known = follower.erased(customer);
    if (known) return known;
    const at = await records.erasedAt(customer);
    return at === undefined ? undefined : { at, position: Number.MAX_SAFE_INTEGER };
  };
  return {
    open: async (ids) => {
      const open = [...new Set(ids)].map(async (id) => {
        const working = await openOne(id).catch((fault: unknown): Unopened => ({ fault }));
        return [id, working] as const;
      });
      return new Map(await Promise.all(open));
    },
    remember: (id, own, row, folded) => remember(hexOf(row.customer), { row, own, id, folded }),
    forget: (customer) => {
      remembered.delete(hexOf(customer));
    },
  };
}

/** All events of a customer, opened; none for one that is not known. */
export async function openEvents(
  { controller, records, keys }: Pick<Part, 'controller' | 'records' | 'keys'>,
  customer: CustomerKey,
): Promise<readonly OpenEvent[]> {
  const row = await records.readCustomer(customer);
  if (!row) return [];
  const own = openOwnKey(keys, controller, customer, row.key);
  const rows = await records.readEvents(customer);
  return rows.map((each) => openEvent(controller, own, each));
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
