import { Temporal } from 'temporal-polyfill';

/** The week that a day lies in. */
export interface WeekOfDay {
  /** ISO 8601 week: `2025-W07`. */
  readonly week: string;
  /** Its Monday. */
  readonly from: string;
  /** Its Sunday. */
  readonly to: string;
}

/** Reads an ISO day; anything else is no day. */
export function dayOf(text: string | undefined): string | undefined {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    return undefined;
  }
}

/** The ISO week of a day. */
export function weekOf(day: string): WeekOfDay {
  const date = Temporal.PlainDate.from(day);
  const monday = date.subtract({ days: date.dayOfWeek - 1 });
  const year = String(date.yearOfWeek ?? date.year).padStart(4, '0');
  return {
    week: `${year}-W${String(date.weekOfYear ?? 0).padStart(2, '0')}`,
    from: monday.toString(),
    to: monday.add({ days: 6 }).toString(),
  };
}

/** The day so many days away. */
export function daysFrom(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
