import { adHoc } from '../schema/migrate.ts';
import { STATEMENTS } from '../sql/catalogue.ts';
import { textOf } from '../sql/row.ts';
import { checkCustomers } from './check-customers.ts';
import { checkLog } from './check-log.ts';
import type { LedgerTools, StoreProgress } from './ledger-tools.ts';
import { openSession } from './places.ts';
import type { Root } from './roots.ts';
import type { Session } from './session.ts';

/** Something that is wrong in a store. */
export interface RecordProblem {
  /** The controller whose records they are; absent for the file as a whole. */
  readonly controller?: string;
  /** Where: a position, a tile, a customer key in hexadecimal. */
  readonly where: string;
  readonly what: string;
}

/** What checking a controller's records counted. */
export interface CheckedRecords extends Root {
  readonly customers: number;
  readonly events: number;
  readonly erasures: number;
}

/** The result of a check. */
export interface StoreCheck {
  readonly controllers: readonly CheckedRecords[];
  readonly problems: readonly RecordProblem[];
}

/** Problems that are told at most for one controller; a damaged store has thousands. */
export const MOST_PROBLEMS = 100;

/**
 * Checks a whole store, as it is at one moment: the file, gapless positions and sequences, leaves against entries, events and
 * erasures against leaves, state rows against events, tiles against leaves.
 *
 * @throws `StoreFault` when it cannot be read at all.
 */
export async function checkRecords(
  place: string,
  tools: LedgerTools,
  onProgress: (progress: StoreProgress) => void = () => {},
): Promise<StoreCheck> {
  const { session } = await openSession(place, 'read');
  try {
    const problems: RecordProblem[] = await integrity(session);
    const controllers: CheckedRecords[] = [];
    const { rows } = await session.ask({ statement: STATEMENTS.listController, values: [] });
    for (const row of rows) {
      const controller = textOf(row, 'controller');
      const log = await checkLog(session, controller, tools, onProgress);
      const customers = await checkCustomers(session, controller, log.size, onProgress);
      problems.push(...[...log.problems, ...customers.problems].slice(0, MOST_PROBLEMS));
      const { size, root } = log;
      const { events, erasures } = customers;
      controllers.push({ controller, size, root, customers: customers.customers, events, erasures });
    }
    return { controllers, problems };
  } finally {
    await session.end();
  }
}

async function integrity(session: Session): Promise<RecordProblem[]> {
  if (session.kind !== 'sqlite') return [];
  const { rows } = await session.ask({
    statement: adHoc('select integrity_check as found from pragma_integrity_check'),
    values: [],
  });
  const found = rows.map((row) => textOf(row, 'found')).filter((text) => text !== 'ok');
  return found.map((what) => ({ where: 'the file', what }));
}
