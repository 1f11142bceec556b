import { partitionOf } from '../partition.ts';
import { STATEMENTS } from '../sql/catalogue.ts';
import { bytesOf, intOf } from '../sql/row.ts';
import type { Row } from '../sql/statement.ts';
import { readCustomer } from '../work/read.ts';
import type { RecordProblem } from './check-records.ts';
import type { StoreProgress } from './ledger-tools.ts';
import { inSession } from './run-session.ts';
import type { Session } from './session.ts';

const PAGE = 2000;

/** Checks the customers of a controller: sequences, state rows, and that every leaf has its event or erasure. */
export async function checkCustomers(
  session: Session,
  controller: string,
  leaves: number,
  onProgress: (progress: StoreProgress) => void,
): Promise<{
  readonly customers: number;
  readonly events: number;
  readonly erasures: number;
  readonly problems: readonly RecordProblem[];
}> {
  const problems: RecordProblem[] = [];
  const wrong = (where: string, what: string): void => void problems.push({ controller, where, what });
  const taken = new Uint8Array(leaves);
  const take = (position: number): void => {
    if (position >= leaves || position < 0) wrong(`position ${position}`, 'there is no leaf for it');
    else if (taken[position] !== 0) wrong(`position ${position}`, 'two records share it');
    else taken[position] = 1;
  };

  let events = 0;
  let after: readonly [Uint8Array, number] = [new Uint8Array(), -1];
  for (;;) {
    onProgress({ done: events, of: leaves, next: `events of ${controller}` });
    const values = [controller, ...after, PAGE];
    const { rows } = await session.ask({ statement: STATEMENTS.eventPositions, values });
    for (const row of rows) take(intOf(row, 'position'));
    events += rows.length;
    const last = rows.at(-1);
    if (last === undefined) break;
    after = [bytesOf(last, 'customer'), intOf(last, 'sequence')];
  }

  let customers = 0;
  let from: Uint8Array = new Uint8Array();
  for (;;) {
    const values = [controller, from, PAGE];
    const { rows } = await session.ask({ statement: STATEMENTS.eventsByCustomer, values });
    for (const row of rows) await checkCustomer(session, controller, row, wrong);
    customers += rows.length;
    const last = rows.at(-1);
    if (last === undefined) break;
    from = bytesOf(last, 'customer');
  }
  const stated = await count(session, controller, 'countCustomers', 'customers');
  if (stated !== customers) {
    wrong('customers', `${stated} have a state row, ${customers} have events`);
  }

  const erased = await session.ask({ statement: STATEMENTS.erasurePositions, values: [controller] });
  for (const row of erased.rows) take(intOf(row, 'position'));
  const erasures = await count(session, controller, 'erasedEvents', 'erasures');
  const gone = await count(session, controller, 'erasedEvents', 'events');
  if (events + erasures + gone !== leaves) {
    wrong('events', `${leaves} leaves, but ${events} events, ${gone} erased ones and ${erasures} erasures`);
  }
  return { customers, events, erasures, problems };
}

async function checkCustomer(
  session: Session,
  controller: string,
  row: Row,
  wrong: (where: string, what: string) => void,
): Promise<void> {
  const customer = bytesOf(row, 'customer');
  const where = `customer ${Buffer.from(customer).toString('hex')}, partition ${partitionOf(controller, customer)}`;
  const events = intOf(row, 'events');
  if (intOf(row, 'lowest') !== 0 || intOf(row, 'highest') !== events - 1) wrong(where, 'an event is missing');
  const state = await inSession(session, readCustomer(controller, customer));
  if (state === undefined) wrong(where, 'the state row, or the key, is missing');
  else if (state.sequence !== events || state.position !== intOf(row, 'newest')) {
    wrong(where, 'the state row does not fit the events');
  }
}

async function count(
  session: Session,
  controller: string,
  name: 'countCustomers' | 'erasedEvents',
  column: string,
): Promise<number> {
  const [row] = (await session.ask({ statement: STATEMENTS[name], values: [controller] })).rows;
  return row === undefined ? 0 : intOf(row, column);
}
