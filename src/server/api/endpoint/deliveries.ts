import { z } from '@hono/zod-openapi';
import { json } from '../answer.ts';
import { by, type KeyedEndpoint } from '../endpoint.ts';
import { instant } from '../schema/words.ts';

const request = z
  .strictObject({
    which: z.enum(['outstanding', 'all']).optional().openapi({ description: '`outstanding` when absent.' }),
    limit: z.int().min(1).max(1000).optional().openapi({ description: '100 when absent.', example: 100 }),
  })
  .openapi('DeliveriesRequest');

const delivery = z
  .strictObject({
    id: z.string(),
    recipient: z.string().openapi({ example: 'newsletter-sender' }),
    kind: z.enum(['withdrawal', 'objection', 'restriction', 'erasure']),
    at: instant,
    attempts: z.int(),
    nextAt: instant,
    acknowledgedAt: instant.optional(),
    lastFault: z.string().optional(),
  })
  .openapi('Delivery');

/** `POST /v1/deliveries`: what recipients were told, and what is outstanding. */
export const listDeliveries: KeyedEndpoint<z.output<typeof request>> = {
  path: '/v1/deliveries',
  scope: 'operate',
  size: 'single',
  ...by(request),
  answer: async ({ body, key }, deps) => {
    const { which = 'outstanding', limit = 100 } = body;
    const listed = (await deps.deliveriesOf?.(key.controller, which, limit)) ?? [];
    return json({
      // Field by field: a row of the store holds the message and the customer too.
      deliveries: listed.map(({ id, recipient, kind, at, attempts, nextAt, acknowledgedAt, lastFault }) => ({
        id,
        recipient,
        kind,
        at,
        attempts,
        nextAt,
        acknowledgedAt,
        lastFault,
      })),
    });
  },
  doc: {
    id: 'deliveries',
    tag: 'Operation',
    summary: 'List what recipients were told',
    description:
      'Withdrawals, objections, restrictions and erasures that recipients must learn of (Art. 19 GDPR).',
    answers: {
      200: {
        description: 'The messages, oldest first.',
        schema: z.strictObject({ deliveries: z.array(delivery) }).openapi('Deliveries'),
      },
    },
    problems: ['store-unavailable'],
  },
};
