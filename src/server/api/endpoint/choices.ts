import { z } from '@hono/zod-openapi';
import type { ChoiceInput, NotRecorded, Recorded, Register } from '../../../register/index.ts';
import { type Answer, type Fault, fault, json, missingScope, problemOf } from '../answer.ts';
import { checkBody } from '../check-body.ts';
import type { Deps, KeyedEndpoint } from '../endpoint.ts';
import { choice, choiceOrChoices, choices } from '../schema/choice.ts';
import { eventId } from '../schema/words.ts';

type Sent = z.output<typeof choice>;
type Body = { readonly one: Sent } | { readonly many: readonly Sent[] };

const recorded = z
  .strictObject({
    id: eventId,
    position: z
      .int()
      .openapi({ description: 'Its place in the log; decisions follow it already.', example: 41_234 }),
    wasKnown: z.boolean().openapi({ description: 'True when it had been recorded before.', example: false }),
    outweighedBy: z.array(z.string()).optional().openapi({
      description:
        'Ids of what stands against a consent, or of what an end or a lifting left standing. A consent with some does not count: show the customer the state, and ask again with its watermark as `shownAt`.',
    }),
    notTold: z.array(z.string()).optional().openapi({
      description: 'Controllers of the group that could not record it; send the same choice again.',
    }),
  })
  .openapi('Recorded');

const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
  })
  .openapi('ChoiceProblem');

const results = z
  .strictObject({
    results: z.array(z.union([recorded, z.strictObject({ id: eventId, problem })])),
    refused: z.int().openapi({ description: 'How many were not recorded.' }),
  })
  .openapi('RecordedMany', {
    example: { results: [{ id: 'ev-2026-11-24-0001', position: 41_234, wasKnown: false }], refused: 0 },
  });

/** `POST /v1/choices`: records one choice, or many. */
export const recordChoices: KeyedEndpoint<Body> = {
  path: '/v1/choices',
  scope: 'choose',
  size: 'batch',
  check,
  documented: choiceOrChoices,
  // Each is written durably, whatever it comes with; a merge writes what the guest did.
  cost: (body) => allIn(body).reduce((sum, { kind }) => sum + (kind === 'guest-merged' ? MERGE_COSTS : 1), 0),
  answer: ({ body, key, register }, deps) => {
    const isByStaff = allIn(body).some(({ actor }) => actor.kind === 'staff');
    if (isByStaff && !key.scopes.has('staff')) return missingScope('staff');
    return 'one' in body ? recordOne(body.one, register, deps) : recordMany(body.many, register, deps);
  },
  doc: {
    id: 'choose',
    tag: 'Choices',
    summary: 'Record a choice of a customer',
    description:
      'Answers when the choice is on disk and decisions follow it. Sending the same id again changes nothing and answers 200 with what was recorded. Several are recorded one by one: each has its own result. A refusal or withdrawal wins over every consent that does not name it, and a consent names what stood at `shownAt`: read the state before asking, and hand its watermark back.',
    answers: {
      200: {
        description: 'It had been recorded before; or the results of several.',
        schema: z.union([recorded, results]),
      },
      201: { description: 'It was recorded.', schema: recorded },
    },
    problems: [
      'invalid-choice',
      'unknown-practice',
      'unknown-purpose',
      'unknown-version',
      'group-elsewhere',
      'missing-scope',
      'no-version',
      'id-used-otherwise',
      'erased',
      'too-many-events',
      'store-unavailable',
    ],
  },
};

const MERGE_COSTS = 10;

function allIn(body: Body): readonly Sent[] {
  return 'one' in body ? [body.one] : body.many;
}

/** One choice or several: told apart first, so that a refusal names the place. */
function check(value: unknown): { readonly body: Body } | Fault {
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'choices')) {
    const many = checkBody(choices, value);
    return 'fault' in many ? many : { body: { many: many.body.choices } };
  }
  const one = checkBody(choice, value);
  return 'fault' in one ? one : { body: { one: one.body } };
}

async function recordOne(sent: Sent, register: Register, deps: Deps): Promise<Answer | Fault> {
  const made = await timed(deps, () => register.record(inputOf(sent)));
  if ('code' in made) return refusalOf(made);
  return json(recordedBody(made), made.wasKnown ? 200 : 201);
}

async function recordMany(sent: readonly Sent[], register: Register, deps: Deps): Promise<Answer> {
  const made = await timed(deps, () => register.recordMany(sent.map(inputOf)));
  const bodies = made.map((one, index) =>
    'code' in one ? { id: sent[index]?.id, problem: problemOf(refusalOf(one)) } : recordedBody(one),
  );
  return json({ results: bodies, refused: made.filter((one) => 'code' in one).length });
}

/** Checked JSON holds no `undefined`, which the types of the schema allow. */
function inputOf(sent: Sent): ChoiceInput {
  return sent as ChoiceInput;
}

function recordedBody({ event, ...recorded }: Recorded) {
  return { id: event.id, ...recorded };
}

function refusalOf({ code, message, path }: NotRecorded): Fault {
  if (path === undefined) return fault(code, message);
  const pointer = path.startsWith('/') ? path : `/${path.replaceAll('.', '/')}`;
  return fault(code, message, { errors: [{ pointer, detail: message }] });
}

async function timed<T>(deps: Deps, record: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const made = await record();
  deps.metrics.appended((performance.now() - began) / 1000);
  return made;
}
