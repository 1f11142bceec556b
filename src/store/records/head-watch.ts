import type { Database } from './database.ts';
import { STATEMENTS } from './sql/catalogue.ts';
import { intOf, textOf } from './sql/row.ts';
import type { Steps } from './sql/statement.ts';

/** Called with the new head of a controller. */
export type HeadListener = (head: number) => void;

/** Tells listeners when the log of a controller grew, by this process or by another. */
export interface HeadWatch {
  readonly listen: (controller: string, listener: HeadListener) => () => void;
  /** This process has added something. */
  readonly grew: (controller: string, head: number) => void;
  readonly close: () => void;
}

/** Watches the heads of a database for as long as somebody listens. */
export function headWatch(database: Database): HeadWatch {
  const listeners = new Map<string, Set<HeadListener>>();
  const told = new Map<string, number>();
  let stop: (() => void) | undefined;
  let isReading = false;
  let isMissed = false;

  const tell = (controller: string, head: number): void => {
    if (head <= (told.get(controller) ?? -1)) return;
    told.set(controller, head);
    for (const listener of listeners.get(controller) ?? []) listener(head);
  };
  const readHeads = async (): Promise<void> => {
    if (isReading) {
      isMissed = true;
      return;
    }
    isReading = true;
    try {
      do {
        isMissed = false;
        for (const [controller, head] of await database.read(listHeads)) tell(controller, head);
      } while (isMissed);
    } catch {
      // The next change, or the next look, tries again; whoever reads then meets the fault.
    } finally {
      isReading = false;
    }
  };

  return {
    listen: (controller, listener) => {
      const own: HeadListener = (head) => listener(head);
      const set = listeners.get(controller) ?? new Set();
      listeners.set(controller, set.add(own));
      stop ??= database.follow(() => void readHeads());
      return () => {
        set.delete(own);
        if (set.size === 0) listeners.delete(controller);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
    grew: (controller, head) => {
      database.tell(controller, head);
      tell(controller, head);
    },
    close: () => {
      stop?.();
      stop = undefined;
      listeners.clear();
    },
  };
}

/** Heads of all controllers. */
export function* listHeads(): Steps<readonly (readonly [controller: string, head: number])[]> {
  const { rows } = yield { statement: STATEMENTS.listHeads, values: [] };
  return rows.map((row) => [textOf(row, 'controller'), intOf(row, 'position')] as const);
}
