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
/** Messages that are under way at once. */
const AT_ONCE = 16;
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
  const round = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const due = await records.dueDeliveries(instant(now()), AT_ONCE);
      await Promise.all(due.map(sendOne));
      if (due.length < AT_ONCE) return;
    }
  };
  const sendDue = (): Promise<void> => {
    sending ??= round().finally(() => {
      sending = undefined;
    });
    return sending;
  };
  const timer = setInterval(() => {
    sendDue().catch(onFault);
  }, input.every ?? EVERY);
  timer.unref();
  return {
    sendDue,
    stop: async () => {
      clearInterval(timer);
      stopping.abort();
      await sending?.catch(() => undefined);
    },
  };
}
