import { Temporal } from 'temporal-polyfill';

/** A length of time in the form that a declaration uses. */
export interface LengthOfTime {
  /** For example `P3Y6M`. */
  readonly iso: string;
  /** Days, counted from 1 January 2001; only good to compare lengths. */
  readonly days: number;
  /** False when hours were rounded up to days, or a misspelling was read as what it most likely means. */
  readonly isExact: boolean;
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:years?|jahre?[ns]?|ans?|annees?)$/, 'Y'],
  [/^(?:months?|monate?[ns]?|mois)$/, 'M'],
  [/^(?:weeks?|wochen?|semaines?)$/, 'W'],
  [/^(?:days?|tage?[ns]?|jours?)$/, 'D'],
];

/**
 * Reads a length of time: an ISO 8601 duration (a start date before it is allowed, and hours written without the T),
 * or a number with a unit in English, German or French and nothing else.
 */
export function lengthOfTimeIn(text: string): LengthOfTime | undefined {
  const compact = text.trim().toUpperCase();
  const iso = /(?:^|[^A-Z])(P[0-9YMWDTHS]{2,40})$/.exec(compact)?.[1];
  if (iso !== undefined) return fromIso(iso, compact === text.trim() && compact === iso);
  const words =
    /^(?:(?:max(?:imal|\.)?|up to|bis zu|within|for|f\u00fcr)\s+)?(\d{1,4})\s*([\p{L}]{2,10})\.?$/u.exec(
      text.trim().toLowerCase(),
    );
  const [, count, unit] = words ?? [];
  const plain = unit?.normalize('NFD').replace(/\p{M}/gu, '') ?? '';
  const letter = UNITS.find(([pattern]) => pattern.test(plain))?.[1];
  return count === undefined || letter === undefined
    ? undefined
    : fromIso(`P${Number(count)}${letter}`, true);
}

function fromIso(text: string, isExact: boolean): LengthOfTime | undefined {
  const hasLostT = /^P\d+H$/.test(text);
  const spelled = hasLostT ? `PT${text.slice(1)}` : text;
  try {
    const { years, months, weeks, days, ...rest } = fieldsOf(Temporal.Duration.from(spelled));
    const allDays = days + Math.ceil(rest.hours / 24);
    if (years > 9999 || months > 9999 || weeks > 9999 || allDays > 99_999) return undefined;
    const parts = [
      years && `${years}Y`,
      months && `${months}M`,
      weeks && `${weeks}W`,
      allDays && `${allDays}D`,
    ];
    const iso = `P${parts.filter(Boolean).join('')}`;
    if (iso === 'P') return undefined;
    const from = Temporal.PlainDate.from('2001-01-01');
    const total = from.until(from.add({ years, months, weeks, days: allDays }), { largestUnit: 'days' }).days;
    return { iso, days: total, isExact: isExact && iso === text };
  } catch {
    // The library throws for what it cannot read, and for lengths beyond its calendar.
    return undefined;
  }
}

function fieldsOf(duration: Temporal.Duration) {
  const { years, months, weeks, days } = duration;
  const { hours, minutes, seconds } = duration;
  return { years, months, weeks, days, hours: hours + (minutes > 0 || seconds > 0 ? 1 : 0) };
}
