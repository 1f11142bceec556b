import { type Answer, type Fault, fault, isFault, json } from '../answer.ts';
import { by, type Deps, type KeyedCall, type KeyedEndpoint } from '../endpoint.ts';
import { decisionAnswer } from '../schema/decision.ts';
import { type EvaluationRequest, evaluationRequest } from '../schema/evaluation.ts';
import type { UseSaid } from '../schema/use.ts';
import { decisionBody } from './decision-body.ts';
import { awaitState, isWaiting, useRequestOf } from './use-request.ts';

const NOTHING_SAID: UseSaid = {};

/** `POST /access/v1/evaluation`: one question. */
export const evaluation: KeyedEndpoint<EvaluationRequest> = {
  path: '/access/v1/evaluation',
  scope: 'decide',
  size: 'single',
  ...by(evaluationRequest),
  answer: evaluate,
  doc: {
    id: 'evaluate',
    tag: 'Decisions',
    summary: 'Ask whether a datum may be used',
    description:
      'Access Evaluation of the OpenID AuthZEN Authorization API 1.0. A deny is an answer like any other, with status 200 and its reason.',
    answers: { 200: { description: 'The decision with its reasons.', schema: decisionAnswer } },
    problems: ['state-behind'],
  },
};

/** Answers one question. */
export function evaluate(
  call: KeyedCall<EvaluationRequest>,
  deps: Deps,
): Answer | Fault | Promise<Answer | Fault> {
  const said = saidOf(call.body);
  if (!isWaiting(said)) return decideOne(call, deps);
  return awaitState(call.register, said).then((behind) => behind ?? decideOne(call, deps));
}

function decideOne({ body, key, register }: KeyedCall<EvaluationRequest>, deps: Deps): Answer | Fault {
  const request = requestOf(body, key);
  if (isFault(request)) return request;
  const decision = register.decide(request);
  deps.metrics.decided(decision);
  return json(decisionBody(decision), 200, 1);
}

/** The use that an evaluation asks about: the action names the purpose, the resource the datum and its customer. */
export function requestOf(body: EvaluationRequest, key: KeyedCall<unknown>['key']) {
  const { action, resource } = body;
  const of = { customer: resource.properties.customer, datum: resource.id, purpose: action.name };
  return useRequestOf(of, saidOf(body), key);
}

/** What an evaluation says about the use. Checked JSON has no `undefined`, which the types of the schema allow. */
export function saidOf({ context }: Pick<EvaluationRequest, 'context'>): UseSaid {
  return (context as UseSaid | undefined) ?? NOTHING_SAID;
}

/** The fault of too many items. */
export function tooMany(what: string, most: number): Fault {
  return fault('invalid-request', `Send at most ${most} ${what} at a time.`);
}
