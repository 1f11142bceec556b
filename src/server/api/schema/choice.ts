import { z } from '@hono/zod-openapi';
import { ABOUT_KINDS, OBJECTION_GROUNDS } from '../../../consent/index.ts';
import { CHANNELS, CONTACT_CHANNELS } from '../../../declaration/index.ts';
import {
  customer,
  datum,
  day,
  eventId,
  instant,
  language,
  practice,
  purpose,
  text,
  watermark,
} from './words.ts';

const about = z
  .union([
    z.strictObject({ practice }),
    z.strictObject({ purpose }),
    z.strictObject({ kind: z.enum(ABOUT_KINDS) }),
  ])
  .openapi('About', {
    description: 'One practice, all of a purpose, or a kind of use.',
    example: { purpose: 'recommendations' },
  });

const reference = text(200, 'A reference without personal data.', 'ticket-77');

const actor = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('customer') }),
    z.strictObject({ kind: z.literal('guardian'), verification: reference }),
    z.strictObject({ kind: z.literal('staff'), reference }),
    z.strictObject({ kind: z.literal('signal') }),
    z.strictObject({ kind: z.literal('system'), reference: reference.optional() }),
  ])
  .openapi('Actor', {
    description:
      'Who acted. What makes use laxer is the act of the customer or of a guardian; programs report, pause, cap and withdraw, and take in older consents with `at` and `version`; staff decide objections, restrict and hold, with a key of the scope `staff`. A signal only objects, with the ground opt-out.',
    example: { kind: 'customer' },
  });

/** What every choice says. */
const base = {
  id: eventId,
  customer,
  actor,
  channel: z
    .enum([...CHANNELS, 'phone', 'post', 'api'])
    .openapi({ description: 'Where it was made.', example: 'web' }),
  language,
  group: z
    .array(text(100, 'Id of a controller.', 'sister-shop'))
    .max(50)
    .optional()
    .openapi({
      description:
        'Other controllers that the text shown named as bound by it; refused where one is not served here, since it could not be told.',
    }),
  version: z
    .int()
    .min(1)
    .optional()
    .openapi({ description: 'The version that was shown; the newest when absent.', example: 7 }),
  shownAt: watermark.optional().openapi({
    description:
      'The watermark of the state that the customer was shown (`/v1/choices/state`). The choice overrides what stood then and nothing later; without it a choice overrides nothing.',
  }),
  at: instant.optional().openapi({ description: 'When it happened, for older choices; now when absent.' }),
} as const;

const contact = z.enum(['all', ...CONTACT_CHANNELS]);
const data = z.union([z.literal('all'), z.array(datum).min(1).max(200)]);
const why = text(500, 'Why, without personal data.', 'accuracy is disputed');

const lifts = z.array(eventId).max(200).optional().openapi({
  description:
    'Ends only these of what stood; all of its kind that stood at `shownAt` when absent. One of the two is needed to end anything.',
});

function of<K extends string, S extends z.ZodRawShape>(kind: K, shape: S) {
  return z.strictObject({ kind: z.literal(kind), ...base, ...shape });
}

const KINDS = [
  of('consent-requested', { about }),
  of('consent-given', {
    about,
    until: day.optional(),
    needsConfirmation: z.boolean().optional(),
    toldOfSignal: z.boolean().optional(),
  }),
  of('consent-confirmed', { grant: eventId }),
  of('consent-refused', { about }),
  of('consent-withdrawn', { about }),
  of('objection-raised', { about, ground: z.enum(OBJECTION_GROUNDS) }),
  of('objection-decided', { objection: eventId, outcome: z.enum(['upheld', 'overridden']), grounds: why }),
  of('objection-lifted', { lifts, toldOfSignal: z.boolean().optional() }),
  of('pause-begun', { contact, until: instant.optional() }),
  of('pause-ended', { lifts }),
  of('cap-set', { contact, times: z.int().min(0).max(1000), days: z.int().min(1).max(366) }),
  of('cap-lifted', { lifts }),
  of('contact-made', { contact: z.enum(CONTACT_CHANNELS), practice }),
  of('restriction-set', { data, why }),
  of('restriction-lifted', { lifts }),
  of('hold-set', { data, purpose, until: day.optional() }),
  of('hold-lifted', { lifts }),
  of('guest-merged', { guest: customer, isSharedDevice: z.boolean() }),
  of('merge-undone', { merge: eventId }),
] as const;

/** A choice as it is sent: the register fills in the rest. */
export const choice = z.discriminatedUnion('kind', KINDS).openapi('Choice', {
  example: {
    id: 'ev-2026-11-24-0001',
    kind: 'consent-withdrawn',
    customer: 'c-1042',
    about: { purpose: 'recommendations' },
    actor: { kind: 'customer' },
    channel: 'web',
    language: 'de',
  },
});

/** Several choices. */
export const choices = z.strictObject({ choices: z.array(choice).min(1).max(1000) }).openapi('Choices');

/** A choice, or several; told apart by the field `choices`, so that a refusal can name the place. */
export const choiceOrChoices = z.union([choice, choices]);
