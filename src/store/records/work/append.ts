import { partitionOf } from '../partition.ts';
import type { Append, Appended, NewDelivery } from '../record-store.ts';
import { STATEMENTS } from '../sql/catalogue.ts';
import { bytesOf, intOf, keyOf } from '../sql/row.ts';
import type { Steps, Value } from '../sql/statement.ts';
import { lockHead } from './head.ts';

/** Outcomes of a batch, and the head after it. */
export interface AppendedBatch {
  readonly outcomes: readonly Appended[];
  readonly head: number;
}

/**
 * Adds events with their leaves, state rows and deliveries. Positions follow the order given; an item in conflict, or one
 * that was stored before, takes none. Items about the same customer may follow each other in one batch: behind one in
 * conflict, or one that was stored before the batch, all others of the customer are in conflict too, since their states were
 * made without what is stored.
 */
export function* appendEvents(controller: string, appends: readonly Append[]): Steps<AppendedBatch> {
  const begin = yield* lockHead(controller);
  let head = begin;
  const partitions = new Map<string, number>();
  const customers: Value[][] = [];
  for (const { customer } of appends) {
    const key = keyOf(customer);
    if (partitions.has(key)) continue;
    const partition = partitionOf(controller, customer);
    partitions.set(key, partition);
    customers.push([controller, partition, customer]);
  }
  const next = new Map<string, number>();
  const keyIds = new Map<string, number>();
  for (const row of (yield { statement: STATEMENTS.readSequence, each: customers }).rows) {
    const who = keyOf(bytesOf(row, 'customer'));
    next.set(who, intOf(row, 'sequence'));
    keyIds.set(who, intOf(row, 'key_id'));
  }
  const known = new Map<string, number>();
  const asked = appends.map((item): Value[] => [controller, item.customer, item.eventKey]);
  for (const row of (yield { statement: STATEMENTS.findEvent, each: asked }).rows) {
    known.set(eventOf(bytesOf(row, 'customer'), bytesOf(row, 'event_key')), intOf(row, 'position'));
  }

  const outcomes: Appended[] = [];
  const events: Value[][] = [];
  const leaves: Value[][] = [];
  const keys = new Map<string, Value[]>();
  const states = new Map<string, (keyId: number) => Value[]>();
  const deliveries: Value[][] = [];
  const behind = new Set<string>();
  for (const item of appends) {
    const { customer, sequence, eventKey, body, entry, leaf, key, state } = item;
    const event = eventOf(customer, eventKey);
    const who = keyOf(customer);
    const before = known.get(event);
    if (before !== undefined) {
      if (before < begin) behind.add(who);
      outcomes.push({ is: 'known', position: before });
      continue;
    }
    if (behind.has(who) || sequence !== (next.get(who) ?? 0)) {
      behind.add(who);
      outcomes.push({ is: 'conflict' });
      continue;
    }
    const position = head;
    head += 1;
    next.set(who, sequence + 1);
    known.set(event, position);
    outcomes.push({ is: 'added', position });
    events.push([controller, customer, sequence, position, eventKey, body]);
    leaves.push([controller, position, entry, leaf]);
    if (!keyIds.has(who) && !keys.has(who)) keys.set(who, [controller, customer, key]);
    const partition = partitions.get(who) ?? 0;
    states.set(who, (id) => [controller, partition, customer, sequence + 1, position, id, state]);
    for (const delivery of item.deliveries) deliveries.push(deliveryRow(controller, customer, delivery));
  }
  if (events.length > 0) {
    yield { statement: STATEMENTS.addEvent, each: events };
    yield { statement: STATEMENTS.addLeaf, each: leaves };
    if (keys.size > 0) {
      for (const row of (yield { statement: STATEMENTS.addKey, each: [...keys.values()] }).rows) {
        keyIds.set(keyOf(bytesOf(row, 'customer')), intOf(row, 'id'));
      }
    }
    const rows = [...states].map(([who, rowOf]) => rowOf(keyIds.get(who) ?? -1));
    yield { statement: STATEMENTS.writeCustomer, each: rows };
    if (deliveries.length > 0) yield { statement: STATEMENTS.addDelivery, each: deliveries };
    yield { statement: STATEMENTS.setHead, values: [controller, head] };
  }
  return { outcomes, head };
}

/** Values of {@link STATEMENTS.addDelivery}. */
export function deliveryRow(controller: string, customer: Uint8Array, delivery: NewDelivery): Value[] {
  const { id, recipient, kind, body, at } = delivery;
  return [controller, customer, id, recipient, kind, body, at];
}

function eventOf(customer: Uint8Array, eventKey: Uint8Array): string {
  return `${customer.length}:${keyOf(customer)}${keyOf(eventKey)}`;
}
