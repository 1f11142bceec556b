/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;

/** The last moment that has a day of four digits, so that days can be compared as texts. */
const LAST_MOMENT = 253_402_300_799_999;

/** Whether a moment is one that a day can be told for: 1970 to 9999. */
export function isMoment(at: number): boolean {
  return at >= 0 && at <= LAST_MOMENT;
}

/** Days since 1970-01-01 of a moment, in UTC. */
export function dayNumberOf(at: number): number {
  return Math.floor(at / DAY_MS);
}

/** The day of a moment in UTC, `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

const ZERO = 48;

/**
 * A day `YYYY-MM-DD` as the number YYYYMMDD, which orders like the day; −1 where the text is not of that form, and 0
 * where only a calendar can tell (days from the 29th on).
 */
export function quickDay(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return -1;
  const century = twoDigits(text, 0);
  const year = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (century < 0 || year < 0 || month < 1 || month > 12 || day < 1 || day > 31) return -1;
  return day > 28 ? 0 : century * 1_000_000 + year * 10_000 + month * 100 + day;
}

/** The number that two digits of a text stand for; −1 where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** Days since 1970-01-01 of a day `YYYY-MM-DD`; NaN where it is none. */
export function numberOfDay(day: string): number {
  return Math.floor(Date.parse(day) / DAY_MS);
}
