import type { z } from '@hono/zod-openapi';
import type { ApiKey } from '../../../account/index.ts';
import type { UseRequest } from '../../../decision/index.ts';
import type { Register } from '../../../register/index.ts';
import { type Answer, type Fault, isFault, json, problemOf } from '../answer.ts';
import { checkBody } from '../check-body.ts';
import { by, type Deps, type KeyedCall, type KeyedEndpoint } from '../endpoint.ts';
import { decisionsAnswer } from '../schema/decision.ts';
import { evaluationRequest, evaluationsDocumented, evaluationsRequest } from '../schema/evaluation.ts';
import { decisionBody } from './decision-body.ts';
import { evaluate, requestOf, saidOf, tooMany } from './evaluation.ts';
import { awaitState, isWaiting } from './use-request.ts';

type Body = z.output<typeof evaluationsRequest>;

/** The answer to one of several questions: a decision, or a deny because the question did not fit. */
type Outcome = ReturnType<typeof decisionBody> | ReturnType<typeof denyFor>;

/** `POST /access/v1/evaluations`: several questions. */
export const evaluations: KeyedEndpoint<Body> = {
  path: '/access/v1/evaluations',
  scope: 'decide',
  size: 'batch',
  ...by(evaluationsRequest),
  documented: evaluationsDocumented,
  cost: ({ evaluations: all }) => Math.ceil((all?.length ?? 1) / 100),
  answer: answerAll,
  doc: {
    id: 'evaluateMany',
    tag: 'Decisions',
    summary: 'Ask about many uses at once',
    description:
      'Access Evaluations of the OpenID AuthZEN Authorization API 1.0. What an evaluation lacks is taken from the top. One that does not fit is a deny with an error; the others are answered. Without evaluations it answers as the single endpoint does.',
    answers: {
      200: { description: 'The decisions, in the order of the questions.', schema: decisionsAnswer },
    },
    problems: ['state-behind'],
  },
};

function answerAll(call: KeyedCall<Body>, deps: Deps): Answer | Fault | Promise<Answer | Fault> {
  const { evaluations: all, options, ...defaults } = call.body;
  if (all === undefined || all.length === 0) {
    const single = checkBody(evaluationRequest, defaults);
    return isFault(single) ? single : evaluate({ ...call, body: single.body }, deps);
  }
  if (all.length > deps.limits.items) return tooMany('evaluations', deps.limits.items);
  const questions = all.map((own) => questionOf(defaults, own, call.key));
  const answerNow = (): Answer => {
    const answers = run(questions, options?.evaluations_semantic, call.register, deps);
    return json({ evaluations: answers }, 200, answers.length);
  };
  const barrier = questions.some((question) => 'request' in question && question.waits.barrier === true);
  const positions = questions.flatMap((question) =>
    'request' in question ? (question.waits.atLeast ?? []) : [],
  );
  const waits = { barrier, ...(positions.length === 0 ? {} : { atLeast: Math.max(...positions) }) };
  if (!isWaiting(waits)) return answerNow();
  return awaitState(call.register, waits).then((behind) => behind ?? answerNow());
}

/** One question that can be asked, or what is wrong with it. */
type Question =
  | { readonly request: UseRequest; readonly waits: ReturnType<typeof saidOf> }
  | { readonly wrong: Fault };

function questionOf(defaults: object, own: unknown, key: ApiKey): Question {
  const isObject = typeof own === 'object' && own !== null && !Array.isArray(own);
  const checked = checkBody(evaluationRequest, isObject ? { ...defaults, ...own } : own);
  if (isFault(checked)) return { wrong: checked };
  const request = requestOf(checked.body, key);
  return isFault(request) ? { wrong: request } : { request, waits: saidOf(checked.body) };
}

/** Asks one after the other and stops where the semantics say so. */
function run(
  questions: readonly Question[],
  semantic: 'execute_all' | 'deny_on_first_deny' | 'permit_on_first_permit' | undefined,
  register: Register,
  deps: Deps,
): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    const outcome = 'wrong' in question ? denyFor(question.wrong) : ask(question.request, register, deps);
    outcomes.push(outcome);
    if (semantic === 'deny_on_first_deny' && !outcome.decision) break;
    if (semantic === 'permit_on_first_permit' && outcome.decision) break;
  }
  return outcomes;
}

function ask(request: UseRequest, register: Register, deps: Deps): Outcome {
  const decision = register.decide(request);
  deps.metrics.decided(decision);
  return decisionBody(decision);
}

/** Errors of single evaluations are denies with an error in their context (AuthZEN 1.0, "Errors"). */
function denyFor(wrong: Fault) {
  const { status, detail } = problemOf(wrong);
  return { decision: false, context: { reason: 'malformed', error: { status, message: detail } } } as const;
}
