import { type ChoiceEvent, fold } from '../../consent/index.ts';
import type { Append, NewDelivery } from '../../store/index.ts';
import type { Working } from '../customer/customers.ts';
import { hexOf } from '../customer/place.ts';
import { sealEvent } from '../customer/sealed-event.ts';
import { sealState } from '../customer/sealed-state.ts';
import { deliveriesOf } from '../deliver/message.ts';
import type { Part } from '../part.ts';
import type { NotRecorded } from '../register.ts';
import type { Accepted } from './accept.ts';
import { adopted, filled } from './fill.ts';
import { MAX_SUPERSEDES } from './overrides.ts';
import type { Reading } from './reading.ts';
import { isTold, tellingsOf } from './tell.ts';

/** The most events of one customer, and room above it for what nobody may be kept from: refusing and withdrawing. */
export const MAX_EVENTS = 5_000;
export const MAX_EVENTS_WITH_REFUSALS = 6_000;

/** Kinds that make use stricter. */
const STRICTER: ReadonlySet<string> = new Set<ChoiceEvent['kind']>([
  'consent-withdrawn',
  'consent-refused',
  'objection-raised',
  'restriction-set',
  'pause-begun',
  'merge-undone',
]);

/** An event on its way into the store; the state of the customer is sealed with the last one of a batch. */
export interface Prepared {
  readonly append: Omit<Append, 'state'>;
  readonly event: ChoiceEvent;
  readonly working: Working;
}

/** What became of preparing an event: the same was prepared or stored before, or it cannot be recorded. */
export type Preparing =
  | { readonly is: 'new'; readonly prepared: Prepared }
  | { readonly is: 'twin'; readonly of: Prepared }
  | { readonly is: 'known'; readonly position: number }
  | { readonly is: 'refused'; readonly refusal: NotRecorded };

/** What is asked of a batch. */
export interface Wish {
  readonly accepted: Accepted;
  /** The event goes in as it is. */
  readonly isCopy: boolean;
  /** The batch has more events of the customer, which must follow each other without a gap. */
  readonly isOneOfMany: boolean;
}

/** Prepares the events of one batch in their order. */
export function createPreparing(
  part: Part,
  reading: Reading,
): (wish: Wish, working: Working) => Promise<Preparing> {
  const { controller, keys, random, now } = part;
  const prepared = new Map<string, Prepared>();
  /** What recipients hear of already by this batch, until the customer consents again. */
  const told = new Map<Working, Set<string>>();

  const deliveriesFor = (event: ChoiceEvent, working: Working): readonly NewDelivery[] => {
    if (event.kind === 'consent-given' || event.kind === 'consent-confirmed') told.delete(working);
    if (!isTold(event)) return [];
    const already = told.get(working) ?? new Set();
    told.set(working, already);
    const said = saidIn(event);
    if (already.has(said)) return [];
    already.add(said);
    const tellings = tellingsOf(event, reading.view(working.folded), part.rules());
    if (tellings.length === 0) return [];
    const subject = { controller, customer: working.customer, id: working.id };
    return deliveriesOf(tellings, subject, event.at, new Date(now()).toISOString(), keys, random);
  };

  return async ({ accepted, isCopy, isOneOfMany }, working) => {
    const { customer, own, sequence } = working;
    const eventKey = keys.eventKey(controller, customer, accepted.event.id);
    const name = `${hexOf(customer)} ${hexOf(eventKey)}`;
    const twin = prepared.get(name);
    if (twin) return { is: 'twin', of: twin };
    const isFull = sequence >= (STRICTER.has(accepted.event.kind) ? MAX_EVENTS_WITH_REFUSALS : MAX_EVENTS);
    if (isFull || (isOneOfMany && working.position >= 0)) {
      const position = (await reading.positions(working)).get(hexOf(eventKey));
      if (position !== undefined) return { is: 'known', position };
    }
    if (isFull) return refused(`${sequence} events`);
    await reading.breathe(100 + 4 * working.folded.kept.length);
    const fill = isCopy
      ? adopted(part, accepted.event, working, reading)
      : filled(part, accepted, working, reading);
    const event = await fill;
    if ('supersedes' in event && event.supersedes.length > MAX_SUPERSEDES) {
      return refused(`${event.supersedes.length} refusals, withdrawals and objections that stand`);
    }
    const sealed = sealEvent(controller, own, sequence, event, random);
    const folded = fold(working.folded, event);
    const deliveries = deliveriesFor(event, working);
    // The next event of the batch about the same customer goes on from here.
    working.folded = folded;
    working.sequence = sequence + 1;
    const append = { customer, sequence, eventKey, ...sealed, key: own.wrapped, deliveries };
    const made = { append, event, working };
    prepared.set(name, made);
    return { is: 'new', prepared: made };
  };
}

function refused(what: string): Preparing {
  const message = `This customer has ${what}; no more can be recorded.`;
  return { is: 'refused', refusal: { code: 'too-many-events', message } };
}

/** Seals what the events of a customer amount to after those of the batch. */
export function sealedState(part: Part, { id, own, sequence, folded }: Working): Uint8Array {
  return sealState(part.controller, own, sequence, { id, folded }, part.random);
}

/** What an event says to recipients. */
function saidIn(event: ChoiceEvent): string {
  if (event.kind === 'guest-merged') return event.id;
  const { kind, notice } = event;
  const what = 'about' in event ? event.about : 'data' in event ? event.data : undefined;
  return JSON.stringify([kind, notice.version, what]);
}
