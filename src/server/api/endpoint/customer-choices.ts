import { z } from '@hono/zod-openapi';
import type { EraseOptions } from '../../../register/index.ts';
import { fault, json } from '../answer.ts';
import { by, type KeyedEndpoint } from '../endpoint.ts';
import { country, customer, eventId, text, watermark } from '../schema/words.ts';

const ofCustomer = z.strictObject({ customer }).openapi('OfCustomer');
const anything = z.record(z.string(), z.unknown());

const state = z
  .strictObject({
    state: z
      .looseObject({})
      .openapi({ description: 'Grants, refusals, objections, pauses, caps and the rest.' }),
    watermark,
  })
  .openapi('State', { example: { state: { grants: [], against: [], objections: [] }, watermark: 41_233 } });

/** `POST /v1/choices/state`: what stands. */
export const readState: KeyedEndpoint<z.output<typeof ofCustomer>> = {
  path: '/v1/choices/state',
  scope: 'read-choices',
  size: 'single',
  ...by(ofCustomer),
  answer: async ({ body, register }) => json(await register.state(body.customer)),
  doc: {
    id: 'state',
    tag: 'Choices',
    summary: 'Read what a customer has chosen',
    description:
      'What stands now, with the watermark to hand back as `shownAt` with the next choice. Nothing recorded is an empty state, not an error.',
    answers: { 200: { description: 'The state.', schema: state } },
    problems: ['store-unavailable'],
  },
};

const history = z
  .strictObject({ events: z.array(z.strictObject({ event: anything, position: z.int() })) })
  .openapi('History', {
    example: {
      events: [{ event: { id: 'ev-2026-11-24-0001', kind: 'consent-withdrawn' }, position: 41_234 }],
    },
  });

/** `POST /v1/choices/history`: every event of a customer. */
export const readHistory: KeyedEndpoint<z.output<typeof ofCustomer>> = {
  path: '/v1/choices/history',
  scope: 'read-choices',
  size: 'single',
  ...by(ofCustomer),
  answer: async ({ body, register }) => json({ events: await register.history(body.customer) }),
  doc: {
    id: 'history',
    tag: 'Choices',
    summary: 'Read every choice of a customer',
    description: 'All events, oldest first, as they were recorded.',
    answers: { 200: { description: 'The events.', schema: history } },
    problems: ['store-unavailable'],
  },
};

const ofEvent = z.strictObject({ customer, event: eventId }).openapi('OfEvent');

const receipt = z
  .looseObject({
    klartextReceipt: z.literal(1),
    jws: z.string(),
    entry: z.string(),
    proof: z.strictObject({ index: z.int(), size: z.int(), hashes: z.array(z.string()) }),
    checkpoint: z.string(),
    keys: z.array(anything),
  })
  .openapi('Receipt', {
    example: {
      klartextReceipt: 1,
      jws: 'eyJhbGciOiJFZERTQSJ9.e30.c2ln',
      entry: '{"v":1}',
      proof: { index: 41_234, size: 41_235, hashes: [] },
      checkpoint: 'klartext/shop\n41235\n…\n',
      keys: [],
    },
  });

/** `POST /v1/receipts`: the proof of a choice. */
export const readReceipt: KeyedEndpoint<z.output<typeof ofEvent>> = {
  path: '/v1/receipts',
  scope: 'read-choices',
  size: 'single',
  ...by(ofEvent),
  answer: async ({ body, register }) => {
    const found = await register.receipt(body.customer, body.event);
    return found ? json(found) : fault('no-receipt', 'This customer has no choice with this id.');
  },
  doc: {
    id: 'receipt',
    tag: 'Choices',
    summary: 'Get the receipt of a choice',
    description:
      'A signed record with the proof that it stands in the log; "klartext verify" checks it offline.',
    answers: { 200: { description: 'The receipt, a file for the customer.', schema: receipt } },
    problems: ['no-receipt', 'store-unavailable'],
  },
};

const erasure = z
  .strictObject({
    customer,
    reference: text(200, 'Where the request is kept; no personal data.', 'ticket-77').optional(),
    residence: country.optional().openapi({
      description: 'Country in which the customer lives, for duties that depend on it.',
    }),
  })
  .openapi('ErasureRequest');

const erased = z
  .strictObject({
    position: z.int(),
    events: z.int(),
    kept: z.array(z.strictObject({ duty: z.string(), until: z.string(), records: z.int() })),
    told: z.array(z.string()),
  })
  .openapi('Erased', {
    example: {
      position: 41_240,
      events: 12,
      kept: [{ duty: 'DE UWG § 7a', until: '2031-11-24', records: 1 }],
      told: ['newsletter-sender'],
    },
  });

/** `POST /v1/erasures`: erases a customer. */
export const eraseCustomer: KeyedEndpoint<z.output<typeof erasure>> = {
  path: '/v1/erasures',
  scope: 'erase',
  size: 'single',
  ...by(erasure),
  answer: async ({ body, register }) => {
    const { customer: id, ...options } = body;
    // Checked JSON holds no `undefined`.
    const done = await register.erase(id, options as EraseOptions);
    return done
      ? json(done)
      : fault('unknown-customer', 'The customer was erased before, and nothing was recorded since.');
  },
  doc: {
    id: 'erase',
    tag: 'Choices',
    summary: 'Erase a customer',
    description:
      'Destroys the keys of the customer, deletes what is recorded and leaves a tombstone in the log. It cannot be undone. Every later decision is a deny.',
    answers: { 200: { description: 'What was erased, what a duty keeps, and who is told.', schema: erased } },
    problems: ['unknown-customer', 'store-unavailable'],
  },
};
