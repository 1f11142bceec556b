import { z } from '@hono/zod-openapi';
import { freshness, useFields } from './use.ts';
import { customer, datum, purpose, text } from './words.ts';

const properties = z.record(z.string(), z.unknown());

const subject = z
  .strictObject({
    type: text(100, 'What asks: a service, a job.', 'service'),
    id: text(200, 'Which one asks.', 'shop-frontend'),
    properties: properties.optional().openapi({ description: 'Not looked at.' }),
  })
  .openapi('Subject', { description: 'The service that asks, not the customer.' });

const action = z
  .strictObject({
    name: purpose,
    properties: properties.optional().openapi({ description: 'Not looked at.' }),
  })
  .openapi('Action', { description: 'The use: its name is the purpose.' });

const resource = z
  .strictObject({
    type: z.literal('datum').openapi({ example: 'datum' }),
    id: datum,
    properties: z.strictObject({ customer }),
  })
  .openapi('Resource', { description: 'A datum of a customer.' });

const context = z.strictObject({ ...useFields, ...freshness }).openapi('UseContext', {
  description: 'What the rules need to know about the use; unknown fields are refused.',
});

const EXAMPLE = {
  subject: { type: 'service', id: 'shop-frontend' },
  action: { name: 'recommendations' },
  resource: { type: 'datum', id: 'orders', properties: { customer: 'c-1042' } },
  context: { country: 'DE', residence: 'DE', startedOn: '2026-03-02' },
};

/** A request of the Access Evaluation API (OpenID AuthZEN Authorization API 1.0). */
export const evaluationRequest = z
  .strictObject({ subject, action, resource, context: context.optional() })
  .openapi('EvaluationRequest', { example: EXAMPLE });

export type EvaluationRequest = z.output<typeof evaluationRequest>;

const defaults = { subject: subject.optional(), action: action.optional(), resource: resource.optional() };

/** One question of several, as it is documented: what it lacks is taken from the top. */
const evaluation = z.strictObject({ ...defaults, context: context.optional() }).openapi('Evaluation');

/** What several questions may ask for as a whole; other options are another server's. */
const options = z
  .looseObject({
    evaluations_semantic: z
      .enum(['execute_all', 'deny_on_first_deny', 'permit_on_first_permit'])
      .optional()
      .openapi({ description: 'When to stop; `execute_all` when absent.' }),
  })
  .openapi('EvaluationOptions');

const UNCHECKED = z.unknown();

/**
 * A request of the Access Evaluations API. Each evaluation is checked on its own, after what it lacks was taken from the
 * top: one that does not fit is a deny with an error, and the others are answered.
 */
export const evaluationsRequest = z.strictObject({
  subject: UNCHECKED.optional(),
  action: UNCHECKED.optional(),
  resource: UNCHECKED.optional(),
  context: UNCHECKED.optional(),
  options: options.optional(),
  evaluations: z.array(UNCHECKED).optional(),
});

/** The same as it is documented. */
export const evaluationsDocumented = z
  .strictObject({
    ...defaults,
    context: context.optional(),
    options: options.optional(),
    evaluations: z.array(evaluation).max(1000).optional(),
  })
  .openapi('EvaluationsRequest', {
    example: {
      subject: EXAMPLE.subject,
      action: EXAMPLE.action,
      context: EXAMPLE.context,
      options: { evaluations_semantic: 'execute_all' },
      evaluations: [{ resource: EXAMPLE.resource }, { resource: { ...EXAMPLE.resource, id: 'browsing' } }],
    },
  });
