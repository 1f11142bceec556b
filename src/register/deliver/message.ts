import { z } from 'zod';
import { type CustomerKey, DELIVERY_KINDS, type Erasure, type NewDelivery } from '../../store/index.ts';
import { sha256 } from '../customer/sealed-event.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Random } from '../keys/seal.ts';
import type { Telling } from '../record/tell.ts';

/** What a recipient is sent. */
const messageSchema = z.strictObject({
  /** Unique; the same message sent again has the same. */
  id: z.string(),
  kind: z.enum(DELIVERY_KINDS),
  controller: z.string(),
  customer: z.string(),
  practices: z.array(z.string()),
  /** For a restriction: which data, by their ids in the declaration; all when absent. */
  data: z.array(z.string()).optional(),
  /** When the customer chose, ISO 8601. */
  at: z.string(),
});

/** What a recipient is sent: who chose what about which practices. */
export type Message = Readonly<z.infer<typeof messageSchema>>;

/** Whom a message is about. */
export interface Subject {
  readonly controller: string;
  readonly customer: CustomerKey;
  /** The customer's id as the shop knows it. */
  readonly id: string;
}

/** Makes the rows of messages; they are sealed by a key that outlives the customer's own. */
export function deliveriesOf(
  tellings: readonly Telling[],
  subject: Subject,
  at: string,
  now: string,
  keys: KeyRing,
  random: Random,
): readonly NewDelivery[] {
  return tellings.map((telling) => {
    const id = Buffer.from(random(16)).toString('hex');
    return deliveryOf(telling, subject, id, at, now, keys);
  });
}

/** Makes the rows of messages about an erasure. Made again after a restore they have the same ids: who got one knows it. */
export function erasureDeliveries(
  tellings: readonly Telling[],
  subject: Subject,
  { leaf, at }: Pick<Erasure, 'leaf' | 'at'>,
  keys: KeyRing,
): readonly NewDelivery[] {
  return tellings.map((telling) => {
    const digest = sha256(Buffer.concat([leaf, Buffer.from(telling.recipient, 'utf8')]));
    return deliveryOf(telling, subject, Buffer.from(digest).toString('hex', 0, 16), at, at, keys);
  });
}

function deliveryOf(
  { recipient, kind, practices, data }: Telling,
  { controller, customer, id: name }: Subject,
  id: string,
  at: string,
  now: string,
  keys: KeyRing,
): NewDelivery {
  const message: Message = {
    id,
    kind,
    controller,
    customer: name,
    practices: [...practices],
    ...(data === undefined ? {} : { data: [...data] }),
    at,
  };
  const body = keys.sealFor('delivery', controller, customer, JSON.stringify(message));
  return { id, recipient, kind, body, at: now };
}

/** Opens a message that is not acknowledged yet. @throws `SealFault` when it was changed or sealed by other keys. */
export function openMessage(
  keys: KeyRing,
  controller: string,
  row: Pick<NewDelivery, 'body'> & { readonly customer: CustomerKey },
): Message {
  return messageSchema.parse(JSON.parse(keys.openFor('delivery', controller, row.customer, row.body)));
}
