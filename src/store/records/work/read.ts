import { partitionOf } from '../partition.ts';
import type { CustomerKey, CustomerRow, EventRow, LeafRow, TailRow } from '../record-store.ts';
import { STATEMENTS } from '../sql/catalogue.ts';
import { bytesOf, intOf } from '../sql/row.ts';
import type { Row, Steps } from '../sql/statement.ts';

/** The row of a customer. */
export function* readCustomer(controller: string, customer: CustomerKey): Steps<CustomerRow | undefined> {
  const values = [controller, partitionOf(controller, customer), customer];
  const [row] = (yield { statement: STATEMENTS.readCustomer, values }).rows;
  return row === undefined ? undefined : customerRow(row);
}

/** All events of a customer, by sequence. */
export function* readEvents(controller: string, customer: CustomerKey): Steps<readonly EventRow[]> {
  const { rows } = yield { statement: STATEMENTS.readEvents, values: [controller, customer] };
  return rows.map((row) => ({
    customer: bytesOf(row, 'customer'),
    sequence: intOf(row, 'sequence'),
    position: intOf(row, 'position'),
    eventKey: bytesOf(row, 'event_key'),
    body: bytesOf(row, 'body'),
  }));
}

/** What changed from a position on: customers with their newest row, and erasures, oldest first. */
export function* readTail(controller: string, from: number, limit: number): Steps<readonly TailRow[]> {
  const { rows } = yield { statement: STATEMENTS.tail, values: [controller, from, limit] };
  return rows.map((row): TailRow => {
    const position = intOf(row, 'position');
    return row.key === null
      ? { is: 'erased', position, customer: bytesOf(row, 'customer') }
      : { is: 'event', position, row: customerRow(row) };
  });
}

/** Customers of a partition by key, after one of them. */
export function* readPartition(
  controller: string,
  partition: number,
  after: CustomerKey | undefined,
  limit: number,
): Steps<readonly CustomerRow[]> {
  const values = [controller, partition, after ?? new Uint8Array(), limit];
  return (yield { statement: STATEMENTS.customersOf, values }).rows.map(customerRow);
}

/** Leaves from a position on. */
export function* readLeaves(controller: string, from: number, limit: number): Steps<readonly LeafRow[]> {
  const { rows } = yield { statement: STATEMENTS.readLeaves, values: [controller, from, limit] };
  return rows.map((row) => ({
    position: intOf(row, 'position'),
    entry: bytesOf(row, 'entry'),
    leaf: bytesOf(row, 'leaf'),
  }));
}

function customerRow(row: Row): CustomerRow {
  return {
    customer: bytesOf(row, 'customer'),
    sequence: intOf(row, 'sequence'),
    position: intOf(row, 'position'),
    key: bytesOf(row, 'key'),
    state: bytesOf(row, 'state'),
  };
}
