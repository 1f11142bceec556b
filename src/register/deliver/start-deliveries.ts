import type { ControllerRecords, DeliveryRow } from '../../store/index.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { pooledRandom } from '../keys/pooled-random.ts';
import { type Random, SealFault } from '../keys/seal.ts';
import { openMessage } from './message.ts';
import { isWebhookAddress, send, type Webhook } from './send.ts';

/** What sending messages to recipients needs. */
export interface DeliveriesInput {
  readonly records: ControllerRecords;
  readonly keys: KeyRing;
  /** Where recipients take messages, by id; the others are told by hand. */
  readonly webhooks: ReadonlyMap<string, Webhook>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly random?: Random;
  readonly fetch?: typeof fetch;
  /** How often to look for what is due, milliseconds. */
  readonly every?: number;
  readonly onFault?: (fault: Error) => void;
}

/** Sending that goes on until it is stopped. */
export interface Deliveries {
  /** Sends what is due now; resolves when each attempt has ended. */
  readonly sendDue: () => Promise<void>;
  /** Stops; attempts under way are broken off and made again at the next start. */
  readonly stop: () => Promise<void>;
}

const EVERY = 1_000;
/** Messages that are under way at once, and of them to one recipient: one that hangs must not keep the others waiting. */
const AT_ONCE = 64;
const TO_ONE = 8;
/** Messages that are read at once; more where all of them have to wait for their recipients. */
const PAGE = 256;
const LARGEST_PAGE = 65_536;
/** Waiting after the first failure, and the longest, in milliseconds. */
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 6 * 3_600_000;
/** When to look again whether a recipient without a webhook has one by now, milliseconds. */
const BY_HAND = 3_600_000;

/** What `lastFault` says of a message to somebody without a webhook. */
export const BY_HAND_FAULT = 'by-hand';

/**
 * Sends messages that are due, and again until each is acknowledged: after a failure it waits twice as long as before, with
 * jitter, up to six hours, without end. A message may arrive twice; its id says so. Recipients without a webhook stay
 * listed, to be told by hand.
 */
export function startDeliveries(input: DeliveriesInput): Deliveries {
  const { records, keys, webhooks, now, onFault = () => {} } = input;
  const random = input.random ?? pooledRandom();
  const fetching = input.fetch ?? fetch;
  for (const { url } of webhooks.values()) {
    if (!isWebhookAddress(url))
      throw new RangeError('A webhook has an https address; http is for this machine alone.');
  }
  const stopping = new AbortController();
  /** Attempts under way, and their recipients, by message. */
  const underWay = new Map<string, { readonly recipient: string; readonly attempt: Promise<void> }>();
  let ended = new Set<string>();
  let looking: Promise<void> | undefined;
  let sending: Promise<void> | undefined;

  const instant = (ms: number): string => new Date(ms).toISOString();
  const postpone = (row: DeliveryRow, fault: string, wait: number, attempts: number): Promise<void> =>
    records.markDelivery(row.customer, row.id, { fault, nextAt: instant(now() + wait), attempts });
  const sendOne = async (row: DeliveryRow): Promise<void> => {
    const webhook = webhooks.get(row.recipient);
    if (!webhook) return postpone(row, BY_HAND_FAULT, BY_HAND, row.attempts);
    const message = opened(row);
    if (!message) return postpone(row, 'unreadable', LONGEST_WAIT, row.attempts + 1);
    const attempt = await send(message, webhook, keys.signing(records.controller), fetching, stopping.signal);
    if (attempt.isAcknowledged) {
      return records.markDelivery(row.customer, row.id, { acknowledgedAt: instant(now()) });
    }
    if (attempt.fault === 'stopped' && stopping.signal.aborted) return;
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(row.attempts, 20));
    const jitter = 0.5 + (random(1)[0] ?? 0) / 255;
    return postpone(row, attempt.fault, Math.round(wait * jitter), row.attempts + 1);
  };
  const opened = (row: DeliveryRow): string | undefined => {
    try {
      return JSON.stringify(openMessage(keys, records.controller, row));
    } catch (error) {
      if (error instanceof SealFault) return undefined;
      throw error;
    }
  };
  const isFree = ({ id, recipient }: DeliveryRow): boolean => {
    if (underWay.has(id) || ended.has(id) || underWay.size >= AT_ONCE) return false;
    return [...underWay.values()].filter((other) => other.recipient === recipient).length < TO_ONE;
  };
  const begin = (row: DeliveryRow): void => {
    const attempt = sendOne(row).finally(() => {
      underWay.delete(row.id);
      ended.add(row.id);
    });
    underWay.set(row.id, { recipient: row.recipient, attempt });
    // Whoever waits for the round is told; a look by the clock has nobody who waits.
    attempt.catch(() => undefined);
  };
  const look = async (): Promise<void> => {
    for (let limit = PAGE; limit <= LARGEST_PAGE && underWay.size < AT_ONCE; limit *= 4) {
      if (stopping.signal.aborted) return;
      // What ends while the store answers may stand in its answer as due.
      ended = new Set();
      const due = await records.dueDeliveries(instant(now()), limit);
      let begun = 0;
      for (const row of due) {
        if (stopping.signal.aborted || !isFree(row)) continue;
        begin(row);
        begun += 1;
      }
      if (begun > 0 || due.length < limit) return;
    }
  };
  const lookOnce = (): Promise<void> => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
    return looking;
  };
  const round = async (): Promise<void> => {
    do {
      await lookOnce();
      if (underWay.size > 0) await Promise.race([...underWay.values()].map(({ attempt }) => attempt));
    } while (underWay.size > 0 || (ended.size > 0 && !stopping.signal.aborted));
  };
  const sendDue = (): Promise<void> => {
    sending ??= round().finally(() => {
      sending = undefined;
    });
    return sending;
  };
  const timer = setInterval(() => {
    // A round that waits for slow recipients is joined by what came since.
    (sending ? lookOnce() : sendDue()).catch(onFault);
  }, input.every ?? EVERY);
  timer.unref();
  return {
    sendDue,
    stop: async () => {
      clearInterval(timer);
      stopping.abort();
      await Promise.allSettled([sending, looking]);
      await Promise.allSettled([...underWay.values()].map(({ attempt }) => attempt));
    },
  };
}
