import { STATEMENTS } from '../sql/catalogue.ts';
import { intOf } from '../sql/row.ts';
import type { Steps } from '../sql/statement.ts';

/** Number of leaves of a controller: the position that comes next. */
export function* readHead(controller: string): Steps<number> {
  const [row] = (yield { statement: STATEMENTS.readHead, values: [controller] }).rows;
  return row === undefined ? 0 : intOf(row, 'position');
}

/** Locks the head of a controller until the transaction ends and returns it. */
export function* lockHead(controller: string): Steps<number> {
  const ask = { statement: STATEMENTS.lockHead, values: [controller] };
  let [row] = (yield ask).rows;
  if (row === undefined) {
    yield { statement: STATEMENTS.addHead, values: [controller] };
    [row] = (yield ask).rows;
  }
  return row === undefined ? 0 : intOf(row, 'position');
}
