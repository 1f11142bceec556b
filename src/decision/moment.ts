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
  let number = 0;
  for (let i = 0; i < 10; i += 1) {
    if (i === 4 || i === 7) continue;
    const digit = text.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  const day = number % 100;
  const month = ((number - day) / 100) % 100;
  if (month < 1 || month > 12 || day < 1 || day > 31) return -1;
  return day > 28 ? 0 : number;
}

/** Days since 1970-01-01 of a day `YYYY-MM-DD`; NaN where it is none. */
export function numberOfDay(day: string): number {
  return Math.floor(Date.parse(day) / DAY_MS);
}
