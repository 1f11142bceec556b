import { z } from 'zod';
import type { CustomerKey, NewDelivery } from '../../store/index.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Random } from '../keys/seal.ts';
import type { Telling } from '../record/tell.ts';

/** What a recipient is sent. */
const messageSchema = z.strictObject({
  /** Unique; the same message sent again has the same. */
  id: z.string(),
  kind: z.enum(['withdrawal', 'objection', 'erasure']),
  controller: z.string(),
  customer: z.string(),
  practices: z.array(z.string()),
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
  { controller, customer, id: name }: Subject,
  at: string,
  now: string,
  keys: KeyRing,
  random: Random,
): readonly NewDelivery[] {
  return tellings.map(({ recipient, kind, practices }) => {
    const id = Buffer.from(random(16)).toString('hex');
    const message: Message = { id, kind, controller, customer: name, practices: [...practices], at };
    const body = keys.sealFor('delivery', controller, customer, JSON.stringify(message));
    return { id, recipient, kind, body, at: now };
  });
}

/** Opens a message. @throws `SealFault` when it was changed or sealed by other keys. */
export function openMessage(
  keys: KeyRing,
  controller: string,
  row: Pick<NewDelivery, 'body'> & { readonly customer: CustomerKey },
): Message {
  return messageSchema.parse(JSON.parse(keys.openFor('delivery', controller, row.customer, row.body)));
}
