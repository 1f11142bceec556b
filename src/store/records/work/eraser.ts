import type { Database } from '../database.ts';
import { StoreFault } from '../fault.ts';
import type { ErasureJournal, JournalledErasure } from '../journal/journal.ts';
import type { CustomerKey, Erasure } from '../record-store.ts';
import { STATEMENTS } from '../sql/catalogue.ts';
import { bytesOf, keyOf } from '../sql/row.ts';
import type { Steps } from '../sql/statement.ts';
import { type ErasedRows, eraseCustomer, type KeptAtReplay } from './erase.ts';

/** Erases customers, journal first. */
export interface Eraser {
  readonly erase: (controller: string, erasure: Erasure) => Promise<ErasedRows>;
  /** Everybody has been told of a customer's erasure: nothing names the customer any more. */
  readonly allTold: (controller: string, customer: CustomerKey) => void;
}

/** Makes the eraser of a store. */
export function eraserOf(database: Database, store: string, journal: ErasureJournal | undefined): Eraser {
  const erase: Eraser['erase'] = async (controller, erasure) => {
    const line: JournalledErasure = { controller, ...erasure };
    let isWritten = false;
    try {
      const erased = await database.write(() =>
        eraseCustomer(controller, erasure, () => {
          if (!isWritten) journal?.add(store, line);
          isWritten = true;
        }),
      );
      if (erased.isNew) await database.scrub();
      return erased;
    } catch (error) {
      // Where the connection broke it may have been committed: then it stays in the journal, and is made good later.
      const isOpen = error instanceof StoreFault && error.code === 'unreachable';
      if (isWritten && !isOpen) tryTo(() => journal?.callOff(store, line));
      throw error;
    }
  };
  return {
    erase,
    allTold: (controller, customer) => tryTo(() => journal?.forgetId(store, controller, customer)),
  };
}

/**
 * Does again what the journal holds and the database lacks, because a backup was restored or a crash came between the
 * two; in the transaction that it runs in. Doing it twice changes nothing.
 *
 * @returns how many erasures were done again.
 */
export function* replayErasures(
  erasures: readonly JournalledErasure[],
  keptAtReplay?: KeptAtReplay,
): Steps<number> {
  const done = new Map<string, Set<string>>();
  let replayed = 0;
  for (const { controller, ...erased } of erasures) {
    let leaves = done.get(controller);
    if (leaves === undefined) {
      const { rows } = yield { statement: STATEMENTS.erasedLeaves, values: [controller] };
      leaves = new Set(rows.map((row) => keyOf(bytesOf(row, 'leaf'))));
      done.set(controller, leaves);
    }
    if (leaves.has(keyOf(erased.leaf))) continue;
    const erasure: Erasure = { ...erased, kept: [], deliveries: [] };
    const { isNew } = yield* eraseCustomer(controller, erasure, () => {}, keptAtReplay);
    if (isNew) replayed += 1;
  }
  return replayed;
}

function tryTo(work: () => void): void {
  try {
    work();
  } catch {
    // Where there is a fault it is on its way and says more; an id that is not forgotten is told again, and harms nobody.
  }
}
