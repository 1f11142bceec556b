import { partitionOf } from '../partition.ts';
import type { CustomerKey, CustomerRow, Erasure, EventRow } from '../record-store.ts';
import { STATEMENTS } from '../sql/catalogue.ts';
import { bytesOf, intOf } from '../sql/row.ts';
import type { Steps, Value } from '../sql/statement.ts';
import { deliveryRow } from './append.ts';
import { lockHead } from './head.ts';
import { readCustomer, readEvents } from './read.ts';

/** What an erasure did. */
export interface ErasedRows {
  readonly position: number;
  readonly head: number;
  /** False when this very erasure had been done before. */
  readonly isNew: boolean;
}

/** A customer who is erased again after a restore, as the backup and the journal have them. */
export interface ErasedAgain {
  readonly customer: CustomerKey;
  readonly at: string;
  readonly leaf: Uint8Array;
  /** The customer's id, sealed by the key of deliveries; absent when every recipient had been told. */
  readonly sealedId?: Uint8Array;
  /** Absent when the backup knows nothing of the customer. */
  readonly row: CustomerRow | undefined;
  readonly events: readonly EventRow[];
}

/** What is kept of a customer who is erased again: by duties, and to tell recipients. Called before the records go. */
export type KeptAtReplay = (controller: string, erased: ErasedAgain) => Pick<Erasure, 'kept' | 'deliveries'>;

/**
 * Erases a customer: events, state row with the key, and messages that tell of anything but the erasure go; a tombstone
 * leaf and the erasure itself are added. The same erasure (by its leaf) twice is done once.
 *
 * @param beforeCommit called when all is done but committed; the journal is written there.
 */
export function* eraseCustomer(
  controller: string,
  erasure: Erasure,
  beforeCommit: () => void,
  keptAtReplay?: KeptAtReplay,
): Steps<ErasedRows> {
  const { customer, entry, leaf, at, sealedId } = erasure;
  const position = yield* lockHead(controller);
  const [before] = (yield { statement: STATEMENTS.findErasure, values: [controller, customer, leaf] }).rows;
  if (before !== undefined) return { position: intOf(before, 'position'), head: position, isNew: false };
  const { kept, deliveries: told } = keptAtReplay
    ? keptAtReplay(controller, {
        customer,
        at,
        leaf,
        ...(sealedId === undefined ? {} : { sealedId }),
        row: yield* readCustomer(controller, customer),
        events: yield* readEvents(controller, customer),
      })
    : erasure;
  const partition = partitionOf(controller, customer);
  const [row] = (yield { statement: STATEMENTS.readCustomer, values: [controller, partition, customer] })
    .rows;
  if (row !== undefined) {
    const nothing = new Uint8Array(bytesOf(row, 'key').length);
    yield { statement: STATEMENTS.destroyKey, values: [controller, customer, intOf(row, 'key_id'), nothing] };
  }
  const gone = yield { statement: STATEMENTS.deleteEvents, values: [controller, customer] };
  yield { statement: STATEMENTS.deleteCustomer, values: [controller, partition, customer] };
  yield { statement: STATEMENTS.dropDeliveries, values: [controller, customer] };
  yield { statement: STATEMENTS.addLeaf, values: [controller, position, entry, leaf] };
  yield {
    statement: STATEMENTS.addErasure,
    values: [controller, customer, position, leaf, at, gone.changes],
  };
  const duties = kept.map(({ duty, until, body }, number): Value[] => [
    controller,
    customer,
    position,
    number,
    duty,
    until,
    body,
  ]);
  if (duties.length > 0) yield { statement: STATEMENTS.addDuty, each: duties };
  const deliveries = told.map((delivery) => deliveryRow(controller, customer, delivery));
  if (deliveries.length > 0) yield { statement: STATEMENTS.addDelivery, each: deliveries };
  yield { statement: STATEMENTS.setHead, values: [controller, position + 1] };
  beforeCommit();
  return { position, head: position + 1, isNew: true };
}
