import { type ChoiceState, type Folded, viewOf } from '../../consent/index.ts';
import { openEvents, type Working } from '../customer/customers.ts';
import { hexOf } from '../customer/place.ts';
import type { OpenEvent } from '../customer/sealed-event.ts';
import type { Part } from '../part.ts';

/** What a batch reads of its customers; each thing is read once, however many events ask for it. */
export interface Reading {
  /** Positions of the stored events by their keys in hexadecimal. */
  readonly positions: (working: Working) => Promise<ReadonlyMap<string, number>>;
  readonly events: (working: Working) => Promise<readonly OpenEvent[]>;
  readonly view: (folded: Folded) => ChoiceState;
  /** Lets others work after some steps were taken: a customer with many events must not hold up decisions. */
  readonly breathe: (steps: number) => Promise<void>;
}

/** How many steps are taken at once; a step is about what it costs to look at one event. */
const STEPS = 20_000;

/** Makes what one batch reads with. */
export function createReading(part: Part): Reading {
  const { overlaps } = part.rules();
  const views = new WeakMap<Folded, ChoiceState>();
  let taken = 0;
  return {
    positions: once(async ({ customer }) => {
      const rows = await part.records.readEvents(customer);
      return new Map(rows.map(({ eventKey, position }) => [hexOf(eventKey), position]));
    }),
    events: once(({ customer }) => openEvents(part, customer)),
    view: (folded) => {
      const known = views.get(folded);
      if (known) return known;
      const made = viewOf(folded, overlaps);
      views.set(folded, made);
      return made;
    },
    breathe: async (steps) => {
      taken += steps;
      if (taken < STEPS) return;
      taken = 0;
      await new Promise<void>((resolve) => setImmediate(resolve));
    },
  };
}

/** Asks once for each customer. */
function once<T>(ask: (working: Working) => Promise<T>): (working: Working) => Promise<T> {
  const asked = new Map<Working, Promise<T>>();
  return (working) => {
    const known = asked.get(working);
    if (known) return known;
    const made = ask(working);
    asked.set(working, made);
    return made;
  };
}
