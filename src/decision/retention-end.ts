import { Temporal } from 'temporal-polyfill';
import type { RetentionEvent } from '../declaration/index.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Storage that ends later than days can be counted. */
const NEVER = '9999-12-31';

/**
 * The last day of a length of time that is counted from a day, `YYYY-MM-DD`; undefined where that is no day.
 *
 * @param duration ISO 8601, such as `P3Y`.
 */
export function lastDayOf(startedOn: string, duration: string): string | undefined {
  if (!DAY.test(startedOn)) return undefined;
  let start: Temporal.PlainDate;
  try {
    start = Temporal.PlainDate.from(startedOn, { overflow: 'reject' });
  } catch {
    return undefined;
  }
  try {
    const end = start.add(duration).toString();
    return DAY.test(end) ? end : NEVER;
  } catch {
    return NEVER;
  }
}

/** How late storage can begin: by tomorrow, by the end of the year, or whenever something ends. */
export const START_BOUNDS = ['tomorrow', 'year-end', 'any'] as const;
export type StartBound = (typeof START_BOUNDS)[number];

/** Ends that are known beforehand: while a contract runs, its storage has not begun. */
const ENDS: ReadonlySet<RetentionEvent> = new Set(['contract-end', 'account-closed', 'membership-end']);

/** How late storage can begin that is counted from an event. */
export function startBoundOf(after: RetentionEvent | undefined): StartBound {
  if (after === undefined) return 'tomorrow';
  if (after === 'year-end') return 'year-end';
  return ENDS.has(after) ? 'any' : 'tomorrow';
}

/**
 * The last day that storage can begin on, seen from a day. An order or a visit of the future is none; the day after is let
 * pass, since days begin earlier in the east.
 */
export function latestStart(day: string, bound: StartBound): string {
  if (bound === 'any') return NEVER;
  const tomorrow = lastDayOf(day, 'P1D') ?? day;
  return bound === 'tomorrow' ? tomorrow : `${tomorrow.slice(0, 4)}-12-31`;
}

/** Days at the ends of months that a calendar was asked about: a century has some three thousand of them. */
const asked = new Map<string, number>();
const MOST_ASKED = 4_096;

/**
 * A day `YYYY-MM-DD` as the number YYYYMMDD, by the calendar; −1 where there is no such day. For days that `quickDay` cannot
 * tell: one answer in twelve would take a hundred times as long without being remembered.
 */
export function calendarDay(text: string): number {
  const known = asked.get(text);
  if (known !== undefined) return known;
  const day = lastDayOf(text, 'P0D') === undefined ? -1 : Number(text.replaceAll('-', ''));
  if (asked.size >= MOST_ASKED) asked.clear();
  asked.set(text, day);
  return day;
}

/**
 * The first day that storage may have begun on for a datum to be still within its time on a day: who starts later ends
 * later, so one comparison tells. Undefined where even the first day that can be counted is late enough.
 */
export function firstStartWithin(day: string, duration: string): string | undefined {
  let start: Temporal.PlainDate;
  try {
    // Months have unequal lengths: adding does not undo subtracting, so the day is looked for nearby.
    start = Temporal.PlainDate.from(day).subtract(duration).subtract({ days: 4 });
  } catch {
    return undefined;
  }
  if (start.year < 0) return undefined;
  for (let i = 0; i < 10; i += 1) {
    const text = start.toString();
    if ((lastDayOf(text, duration) ?? '') >= day) return i === 0 ? undefined : text;
    start = start.add({ days: 1 });
  }
  return day;
}
