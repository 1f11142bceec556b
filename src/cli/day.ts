import { Temporal } from 'temporal-polyfill';

/** A day, or why a text is none. */
export type Day = { readonly on: string } | { readonly reason: string };

/** Reads a day `YYYY-MM-DD` that exists in the calendar; without text it is the day of `now` where the user is. */
export function dayOf(text: string | undefined, now: number): Day {
  if (text === undefined) {
    const instant = Temporal.Instant.fromEpochMilliseconds(now);
    return { on: instant.toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString() };
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return { reason: `"${text.slice(0, 40)}" is not a day. Write it as YYYY-MM-DD, for example 2026-11-24.` };
  }
  try {
    return { on: Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() };
  } catch {
    return { reason: `The day ${text} does not exist. Write a day of the calendar, for example 2026-11-24.` };
  }
}
