import { z } from 'zod';
import { CHANNELS, CONTACT_CHANNELS } from '../declaration/index.ts';
import { ABOUT_KINDS } from './event.ts';

/** Bounds of what an event holds. */
export const EVENT_BOUNDS = {
  customer: 200,
  supersedes: 200,
  carried: 500,
  group: 50,
  data: 200,
  words: 200,
  text: 2000,
  times: 1000,
  days: 366,
} as const;

/** A string that matches; the message completes the sentence that the field begins. */
function matching(pattern: RegExp, message: string) {
  return z.string(message).regex(pattern, message);
}

/** One line without control characters and lone surrogates. */
function line(longest: number) {
  const pattern = new RegExp(`^[^\\p{Cc}\\p{Cs}]{1,${longest}}$`, 'u');
  return matching(pattern, `must be 1 to ${longest} characters without control characters`);
}

/** Ids of events, by which an event that is sent again is known. */
export const eventIdField = matching(
  /^[A-Za-z0-9_-]{8,64}$/,
  'must be 8 to 64 letters, digits, hyphens or underscores',
);

/** Ids that the declaration gives to its things. */
export const declaredIdField = matching(
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  'must be an id of the declaration, such as order-history',
).max(60, 'must be at most 60 characters long');

export const customerField = line(EVENT_BOUNDS.customer);
export const wordsField = line(EVENT_BOUNDS.words);

/** A text of several lines. */
export const textField = matching(
  new RegExp(`^(?:[^\\p{Cc}\\p{Cs}]|[\\n\\t]){1,${EVENT_BOUNDS.text}}$`, 'u'),
  `must be 1 to ${EVENT_BOUNDS.text} characters without control characters`,
);

export const instantField = z.iso
  .datetime({ error: 'must be an instant in UTC, such as 2026-05-01T09:30:00.000Z' })
  .max(30, 'must be an instant in UTC with at most nine digits of a second');

export const dayField = z.iso.date({ error: 'must be a day, such as 2026-05-01' });

export const languageField = matching(
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/,
  'must be a language, such as de or pt-BR',
);

export const noticeField = z.strictObject({
  version: z
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(1_000_000_000, 'must be at most 1000000000'),
  id: matching(/^[A-Za-z0-9:_-]{1,128}$/, 'must be the id of a version'),
});

export const aboutField = z.union(
  [
    z.strictObject({ practice: declaredIdField }),
    z.strictObject({ purpose: declaredIdField }),
    z.strictObject({ kind: z.enum(ABOUT_KINDS) }),
  ],
  `must name one practice, one purpose, or one kind of use (${ABOUT_KINDS.join(', ')}), and nothing else`,
);

export const actorField = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('customer') }),
    z.strictObject({ kind: z.literal('guardian'), verification: wordsField }),
    z.strictObject({ kind: z.literal('staff'), reference: wordsField }),
    z.strictObject({ kind: z.literal('signal') }),
    z.strictObject({ kind: z.literal('system'), reference: wordsField.exactOptional() }),
  ],
  'must be one of customer, guardian, staff, signal, system',
);

const CHOICE_CHANNELS = [...CHANNELS, 'phone', 'post', 'api'] as const;

export const channelField = z.enum(CHOICE_CHANNELS, `must be one of ${CHOICE_CHANNELS.join(', ')}`);

export const contactChannelField = z.enum(CONTACT_CHANNELS, `must be one of ${CONTACT_CHANNELS.join(', ')}`);

const SCOPES = ['all', ...CONTACT_CHANNELS] as const;

export const contactScopeField = z.enum(SCOPES, `must be one of ${SCOPES.join(', ')}`);

export const supersedesField = z
  .array(eventIdField)
  .max(EVENT_BOUNDS.supersedes, `must have at most ${EVENT_BOUNDS.supersedes} ids`);

export const groupField = z
  .array(line(100))
  .max(EVENT_BOUNDS.group, `must have at most ${EVENT_BOUNDS.group} controllers`);

const dataSays = `must be all, or 1 to ${EVENT_BOUNDS.data} ids of data`;

export const dataField = z.union(
  [z.literal('all'), z.array(declaredIdField).min(1, dataSays).max(EVENT_BOUNDS.data, dataSays)],
  dataSays,
);

export const timesField = wholeNumber(0, EVENT_BOUNDS.times);
export const daysField = wholeNumber(1, EVENT_BOUNDS.days);

function wholeNumber(least: number, most: number) {
  const says = `must be a whole number from ${least} to ${most}`;
  return z.int(says).min(least, says).max(most, says);
}
