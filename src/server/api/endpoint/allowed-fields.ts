import { z } from '@hono/zod-openapi';
import type { UseRequest } from '../../../decision/index.ts';
import { type Answer, type Fault, isFault, json } from '../answer.ts';
import { by, type Deps, type KeyedCall, type KeyedEndpoint } from '../endpoint.ts';
import { decisionAnswer } from '../schema/decision.ts';
import { freshness, type UseSaid, useFields } from '../schema/use.ts';
import { customer, purpose, watermark } from '../schema/words.ts';
import { decisionBody } from './decision-body.ts';
import { tooMany } from './evaluation.ts';
import { awaitState, useRequestOf } from './use-request.ts';

/** An object is passed on as it is: copying it field by field could lose a field with an odd name. */
const profile = z
  .custom<Readonly<Record<string, unknown>>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    'must be an object: data categories with their values.',
  )
  .openapi({
    type: 'object',
    additionalProperties: {},
    description: 'Data categories with their values.',
    example: { orders: ['mug'], browsing: ['/tea'] },
  });

const request = z
  .strictObject({ customer, purpose, profile, ...useFields, ...freshness })
  .openapi('AllowedFieldsRequest');

const response = z
  .strictObject({
    allowed: z
      .record(z.string(), z.unknown())
      .openapi({ description: 'The fields that may be used, with their values.' }),
    refused: z
      .record(z.string(), decisionAnswer)
      .openapi({ description: 'The other fields, each with its decision.' }),
    watermark,
  })
  .openapi('AllowedFields', {
    example: {
      allowed: { orders: ['mug'] },
      refused: {
        browsing: { decision: false, context: { reason: 'no-choice', watermark: 41_233, version: 7 } },
      },
      watermark: 41_233,
    },
  });

type Body = z.output<typeof request>;

/** `POST /v1/allowed-fields`: of a profile, only what may be used for a purpose. */
export const allowedFields: KeyedEndpoint<Body> = {
  path: '/v1/allowed-fields',
  scope: 'decide',
  size: 'batch',
  ...by(request),
  cost: ({ profile: fields }) => Math.max(1, Math.ceil(Object.keys(fields).length / 100)),
  answer: minimise,
  doc: {
    id: 'allowedFields',
    tag: 'Decisions',
    summary: 'Keep only the fields that may be used',
    description:
      'Returns the fields of a profile that may be used for the purpose, and the reason for each other one.',
    answers: { 200: { description: 'What is left of the profile.', schema: response } },
    problems: ['state-behind'],
  },
};

async function minimise({ body, key, register }: KeyedCall<Body>, deps: Deps): Promise<Answer | Fault> {
  const { customer: id, purpose: use, profile: fields, ...rest } = body;
  const entries = Object.entries(fields);
  if (entries.length > deps.limits.items) return tooMany('fields', deps.limits.items);
  const said = rest as UseSaid;
  const behind = await awaitState(register, said);
  if (behind) return behind;
  const allowed = new Map<string, unknown>();
  const refused = new Map<string, ReturnType<typeof decisionBody>>();
  const requests: UseRequest[] = [];
  for (const [datum] of entries) {
    const made = useRequestOf({ customer: id, purpose: use, datum }, said, key);
    if (isFault(made)) return made;
    requests.push(made);
  }
  const decisions = register.decideMany(requests);
  entries.forEach(([datum, value], index) => {
    const decision = decisions[index];
    if (!decision) return;
    deps.metrics.decided(decision);
    if (decision.permit) allowed.set(datum, value);
    else refused.set(datum, decisionBody(decision));
  });
  const seen = decisions[0]?.watermark ?? register.seen().watermark;
  const answer = {
    allowed: Object.fromEntries(allowed),
    refused: Object.fromEntries(refused),
    watermark: seen,
  };
  return json(answer, 200, decisions.length);
}
