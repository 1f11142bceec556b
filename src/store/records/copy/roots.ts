import { StoreFault } from '../fault.ts';
import { STATEMENTS } from '../sql/catalogue.ts';
import { keyOf, textOf } from '../sql/row.ts';
import { readLeaves } from '../work/read.ts';
import type { LedgerTools } from './ledger-tools.ts';
import { inSession } from './run-session.ts';
import type { Session } from './session.ts';

const PAGE = 2000;

/** The log of a controller, recomputed from its entries. */
export interface Root {
  readonly controller: string;
  readonly size: number;
  /** Hexadecimal. */
  readonly root: string;
}

/**
 * Recomputes the root of every log from the entries.
 *
 * @throws `StoreFault` `damaged` where a leaf is missing or does not fit its entry.
 */
export async function rootsOf(session: Session, tools: LedgerTools): Promise<readonly Root[]> {
  const { rows } = await session.ask({ statement: STATEMENTS.listController, values: [] });
  const roots: Root[] = [];
  for (const row of rows) {
    const controller = textOf(row, 'controller');
    const tree = tools.createTree();
    let size = 0;
    for (;;) {
      const page = await inSession(session, readLeaves(controller, size, PAGE));
      if (page.length === 0) break;
      for (const { position, entry, leaf } of page) {
        if (position !== size || keyOf(tools.leafHash(entry)) !== keyOf(leaf)) {
          throw new StoreFault('damaged', `The log of ${controller} is damaged at position ${size}.`);
        }
        tree.append(leaf);
        size += 1;
      }
    }
    roots.push({ controller, size, root: Buffer.from(tree.root()).toString('hex') });
  }
  return roots;
}
