import { z } from '@hono/zod-openapi';
import { explain } from '../../../decision/index.ts';
import { type Answer, type Fault, fault, isFault, json } from '../answer.ts';
import { by, type Deps, type KeyedCall, type KeyedEndpoint } from '../endpoint.ts';
import { decisionAnswer } from '../schema/decision.ts';
import { type UseSaid, useQuestion } from '../schema/use.ts';
import { language } from '../schema/words.ts';
import { decisionBody } from './decision-body.ts';
import { awaitState, useRequestOf } from './use-request.ts';

const request = z.strictObject({ ...useQuestion, language }).openapi('ExplainRequest');

const response = z
  .strictObject({
    ...decisionAnswer.shape,
    explanation: z
      .looseObject({
        language: z.string(),
        title: z.string().optional(),
        sentences: z.array(z.string()).openapi({ description: 'For the customer, in plain words.' }),
      })
      .openapi({
        example: {
          language: 'de',
          sentences: ['Sie haben am 24. November 2026 Nein gesagt.'],
        },
      }),
  })
  .openapi('Explanation');

type Body = z.output<typeof request>;

/** `POST /v1/explain`: a decision in the words of the customer. */
export const explainUse: KeyedEndpoint<Body> = {
  path: '/v1/explain',
  scope: 'decide',
  size: 'single',
  ...by(request),
  answer: explainTo,
  doc: {
    id: 'explain',
    tag: 'Decisions',
    summary: 'Explain a decision to the customer',
    description:
      'Decides, and says in the language of the customer why, and what can be changed where. A language that there are no words in is answered in another one, which is named. Days of choices are told to keys with the scope read-choices.',
    answers: { 200: { description: 'The decision and its explanation.', schema: response } },
    problems: ['state-behind', 'no-version', 'store-unavailable'],
  },
};

async function explainTo({ body, key, register }: KeyedCall<Body>, deps: Deps): Promise<Answer | Fault> {
  const { customer, datum, purpose, language: wanted, ...rest } = body;
  const said = rest as UseSaid;
  const asked = useRequestOf({ customer, datum, purpose }, said, key);
  if (isFault(asked)) return asked;
  const behind = await awaitState(register, said);
  if (behind) return behind;
  // Days and actors of choices are for those who may read choices; a decision alone is for all who may ask.
  const state = key.scopes.has('read-choices') ? (await register.state(customer)).state : undefined;
  // Decided after the state was read: the sentences must not speak of a choice that the decision has not seen.
  const decision = register.decide(asked);
  deps.metrics.decided(decision);
  const versions = deps.versionsOf(key.controller);
  const version = versions.find(({ number }) => number === decision.version) ?? versions[0];
  if (!version) return fault('no-version', 'Publish a version first: "klartext publish".');
  const { declaration } = version;
  const explanation = explain(decision, {
    declaration,
    request: asked,
    language: wanted,
    ...(state ? { state } : {}),
  });
  return json({ ...decisionBody(decision), explanation }, 200, 1);
}
