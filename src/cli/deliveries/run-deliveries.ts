import { BY_HAND_FAULT, type KeyRing, openMessage, SealFault } from '../../register/index.ts';
import { pad } from '../../shared/index.ts';
import type { DeliveryRow } from '../../store/index.ts';
import type { DeliveriesFlags } from '../commands/deliveries.ts';
import { faultOf, openPlace, type Place } from '../erase/open-place.ts';
import type { Io } from '../io.ts';
import { paintFor } from '../paint.ts';
import { refuse } from '../refuse.ts';
import { safeLines } from '../safe-text.ts';

/** The most messages that are listed. */
const MOST = 100_000;

/** A message as it is listed. */
interface Listed {
  readonly id: string;
  readonly controller: string;
  readonly recipient: string;
  readonly kind: DeliveryRow['kind'];
  readonly at: string;
  readonly state: 'acknowledged' | 'by hand' | 'waiting';
  readonly attempts: number;
  readonly acknowledgedAt?: string;
  readonly nextAt?: string;
  readonly lastFault?: string;
  /** Whom and what it is about; only when asked for. */
  readonly message?: { readonly customer: string; readonly practices: readonly string[] } | 'unreadable';
}

/** Lists messages to recipients and returns the exit status. */
export async function runDeliveries(io: Io, flags: DeliveriesFlags): Promise<number> {
  return within(io, flags, async (place) => {
    if (flags.messages && !place.keys)
      return refuse(io, 'The keys of this store are missing.', 'Name their folder: --keys keys');
    const listed: Listed[] = [];
    for (const controller of place.controllers) {
      const which = flags.outstanding ? 'outstanding' : 'all';
      const rows = await place.store.for(controller).listDeliveries(which, MOST);
      listed.push(...rows.map((row) => asListed(controller, row, flags.messages ? place.keys : undefined)));
    }
    const outstanding = listed.filter(({ state }) => state !== 'acknowledged').length;
    if (flags.json) io.out(`${JSON.stringify({ outstanding, deliveries: listed }, null, 2)}\n`);
    else io.out(asText(io, listed, outstanding));
    return flags.outstanding && outstanding > 0 ? 1 : 0;
  });
}

/** Notes that a recipient was told by hand, and returns the exit status. */
export async function runAcknowledge(io: Io, id: string, flags: DeliveriesFlags): Promise<number> {
  return within(io, flags, async ({ store, controllers }) => {
    for (const controller of controllers) {
      const records = store.for(controller);
      const row = (await records.listDeliveries('all', MOST)).find((each) => each.id === id);
      if (!row) continue;
      if (row.acknowledgedAt !== undefined) {
        io.out(`It was acknowledged before, at ${row.acknowledgedAt}.\n`);
        return 0;
      }
      await records.markDelivery(row.customer, id, { acknowledgedAt: new Date(io.now()).toISOString() });
      io.out(`Noted: ${safeLines(row.recipient)} was told.\n`);
      return 0;
    }
    return refuse(
      io,
      `There is no message ${JSON.stringify(id.slice(0, 60))}.`,
      'klartext deliveries --outstanding lists them.',
    );
  });
}

async function within(
  io: Io,
  flags: DeliveriesFlags,
  work: (place: Place) => Promise<number>,
): Promise<number> {
  const place = await openPlace(io, flags);
  if ('wrong' in place) return refuse(io, place.wrong, place.next);
  try {
    return await work(place);
  } catch (error) {
    const { wrong, next } = faultOf(error);
    return refuse(io, wrong, next);
  } finally {
    await place.store.close();
  }
}

function asListed(controller: string, row: DeliveryRow, keys: KeyRing | undefined): Listed {
  const { id, recipient, kind, at, attempts, acknowledgedAt, nextAt, lastFault } = row;
  const isByHand = lastFault === BY_HAND_FAULT;
  const base = {
    id,
    controller,
    recipient,
    kind,
    at,
    attempts,
    ...(keys ? messageOf(controller, row, keys) : {}),
  };
  if (acknowledgedAt !== undefined) return { ...base, state: 'acknowledged', acknowledgedAt };
  if (isByHand) return { ...base, state: 'by hand' };
  return { ...base, state: 'waiting', nextAt, ...(lastFault === undefined ? {} : { lastFault }) };
}

function messageOf(controller: string, row: DeliveryRow, keys: KeyRing): Pick<Listed, 'message'> {
  // What was acknowledged is not kept.
  if (row.acknowledgedAt !== undefined) return {};
  try {
    const { customer, practices } = openMessage(keys, controller, row);
    return { message: { customer, practices } };
  } catch (error) {
    if (error instanceof SealFault) return { message: 'unreadable' };
    throw error;
  }
}

function asText(io: Io, listed: readonly Listed[], outstanding: number): string {
  if (listed.length === 0) return 'No messages.\n';
  const paint = paintFor(io);
  const widths = {
    recipient: widest(listed, 'recipient'),
    kind: widest(listed, 'kind'),
    state: widest(listed, 'state'),
  };
  const lines = listed.map((each) => {
    const { id, recipient, kind, at, state, attempts, lastFault, message } = each;
    const fault = lastFault === undefined ? '' : `  ${attempts} attempts, last: ${lastFault}`;
    const about =
      message === undefined || message === 'unreadable'
        ? (message ?? '')
        : `  ${message.customer}: ${message.practices.join(', ')}`;
    const row = [
      pad(state, widths.state),
      pad(recipient, widths.recipient),
      pad(kind, widths.kind),
      at.slice(0, 19),
      paint.dim(id),
    ];
    return safeLines(`${row.join('  ')}${fault}${about}`);
  });
  return `${lines.join('\n')}\n${outstanding} outstanding.\n`;
}

function widest(listed: readonly Listed[], column: 'recipient' | 'kind' | 'state'): number {
  return Math.max(...listed.map((each) => each[column].length));
}
