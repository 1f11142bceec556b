import { z } from 'zod';
import { type ChoiceKind, OBJECTION_GROUNDS } from './event.ts';
import {
  aboutField,
  actorField,
  channelField,
  contactChannelField,
  contactScopeField,
  customerField,
  dataField,
  dayField,
  daysField,
  declaredIdField,
  EVENT_BOUNDS,
  eventIdField,
  groupField,
  instantField,
  languageField,
  noticeField,
  supersedesField,
  textField,
  timesField,
  wordsField,
} from './event-field.ts';
import { type Act, mayAct, POWERS } from './may-act.ts';

const base = {
  id: eventIdField,
  customer: customerField,
  at: instantField,
  actor: actorField,
  channel: channelField,
  language: languageField,
  notice: noticeField,
  group: groupField.exactOptional(),
};
const supersedes = supersedesField;
const ending = <K extends string>(kind: K) => z.strictObject({ ...base, kind: z.literal(kind), supersedes });

/** The events that a merge can carry, one schema a kind. */
const plainSchemas = [
  z.strictObject({ ...base, kind: z.literal('consent-requested'), about: aboutField }),
  z.strictObject({
    ...base,
    kind: z.literal('consent-given'),
    about: aboutField,
    until: dayField.exactOptional(),
    needsConfirmation: z.boolean().exactOptional(),
    toldOfSignal: z.boolean().exactOptional(),
    supersedes,
  }),
  z.strictObject({ ...base, kind: z.literal('consent-confirmed'), grant: eventIdField }),
  z.strictObject({ ...base, kind: z.literal('consent-refused'), about: aboutField, supersedes }),
  z.strictObject({ ...base, kind: z.literal('consent-withdrawn'), about: aboutField }),
  z.strictObject({
    ...base,
    kind: z.literal('objection-raised'),
    about: aboutField,
    ground: z.enum(OBJECTION_GROUNDS, `must be one of ${OBJECTION_GROUNDS.join(', ')}`),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('objection-decided'),
    objection: eventIdField,
    outcome: z.enum(['upheld', 'overridden'], 'must be upheld or overridden'),
    grounds: textField,
  }),
  z.strictObject({
    ...base,
    kind: z.literal('objection-lifted'),
    toldOfSignal: z.boolean().exactOptional(),
    supersedes,
  }),
  z.strictObject({
    ...base,
    kind: z.literal('pause-begun'),
    contact: contactScopeField,
    until: instantField.exactOptional(),
  }),
  ending('pause-ended'),
  z.strictObject({
    ...base,
    kind: z.literal('cap-set'),
    contact: contactScopeField,
    times: timesField,
    days: daysField,
    supersedes,
  }),
  ending('cap-lifted'),
  z.strictObject({
    ...base,
    kind: z.literal('contact-made'),
    contact: contactChannelField,
    practice: declaredIdField,
  }),
  z.strictObject({ ...base, kind: z.literal('restriction-set'), data: dataField, why: textField }),
  ending('restriction-lifted'),
  z.strictObject({
    ...base,
    kind: z.literal('hold-set'),
    data: dataField,
    purpose: wordsField,
    until: dayField.exactOptional(),
  }),
  ending('hold-lifted'),
] as const;

const SIGNAL_ONLY_OBJECTS =
  'must be somebody else: a signal of a browser can only raise an objection with the ground opt-out';

/** What each kind allows its actor. */
const isActorFit = (context: z.core.ParsePayload<Act>) => {
  const { kind, actor } = context.value;
  if (mayAct(context.value)) return;
  const message = actor.kind === 'signal' ? SIGNAL_ONLY_OBJECTS : mustBe(kind);
  context.issues.push({ code: 'custom', message, path: ['actor'], input: actor, continue: true });
};

/** Completes a sentence that begins with the field. */
function mustBe(kind: ChoiceKind): string {
  const { by, why } = POWERS[kind];
  const others = by.slice(0, -1).join(', ');
  return `must be ${others === '' ? '' : `${others} or `}${by.at(-1)}: ${why}`;
}

const carriedSchema = z.discriminatedUnion('kind', plainSchemas).check(isActorFit);

/**
 * The schema of events, one strict object a kind. Its messages complete a sentence that begins with the field:
 * `parseChoiceEvent` makes whole ones.
 *
 * Who may do what is one table, `POWERS`; merges carry no merges.
 */
export const choiceEventSchema = z
  .discriminatedUnion('kind', [
    ...plainSchemas,
    z.strictObject({
      ...base,
      kind: z.literal('guest-merged'),
      guest: customerField,
      isSharedDevice: z.boolean('must be true or false'),
      carried: z
        .array(carriedSchema)
        .max(EVENT_BOUNDS.carried, `must have at most ${EVENT_BOUNDS.carried} events`),
      replaces: supersedesField.exactOptional(),
    }),
    z.strictObject({ ...base, kind: z.literal('merge-undone'), merge: eventIdField }),
  ])
  .check(isActorFit);
