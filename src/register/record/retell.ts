import type { ChoiceEvent } from '../../consent/index.ts';
import { openEvents } from '../customer/customers.ts';
import type { Part } from '../part.ts';

/** Customers read at once. */
const PAGE = 500;

/** Events recorded here, from a position on, that bind other controllers, by position; copies from others are not among them. */
export async function groupEventsSince(part: Part, from: number): Promise<readonly ChoiceEvent[]> {
  const found: { readonly event: ChoiceEvent; readonly position: number }[] = [];
  let next = from;
  let isLast = false;
  while (!isLast) {
    const rows = await part.records.tail(next, PAGE);
    for (const row of rows) {
      next = Math.max(next, row.position + 1);
      if (row.is === 'erased') continue;
      for (const { event, position } of await openEvents(part, row.row.customer)) {
        const { group } = event;
        const isTold = group !== undefined && group.length > 0 && !group.includes(part.controller);
        if (isTold && position >= from) found.push({ event, position });
      }
    }
    isLast = rows.length < PAGE;
  }
  return found.sort((a, b) => a.position - b.position).map(({ event }) => event);
}
