import { Temporal } from 'temporal-polyfill';
import { formatList } from './list.ts';
import { oncePerLanguage, oncePerText } from './locale.ts';

/** The grammatical case that a duration stands in; only German words change with it ("nach 3 Jahren"). */
export interface DurationOptions {
  readonly case?: 'nominative' | 'dative';
}

type Unit = 'year' | 'month' | 'week' | 'day';

// Months and years have no fixed length: a duration is as long as it is from here on. 2024 is a leap year.
const start = Temporal.PlainDate.from('2024-01-01');

const formatters = oncePerLanguage((locale) => {
  const unit = (name: Unit) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' });
  return { year: unit('year'), month: unit('month'), week: unit('week'), day: unit('day') };
});

/**
 * A positive ISO 8601 duration of years, months, weeks and days in its usual spelling (`p1y` gives `P1Y`).
 * Undefined for anything else: a time part, a negative or empty duration, one that leaves the calendar, other text.
 */
export function parseDuration(text: string): string | undefined {
  try {
    const duration = Temporal.Duration.from(text);
    if (duration.sign !== 1 || /t/iu.test(text)) return undefined;
    start.add(duration);
    return duration.toString();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Days of a duration that runs from 2024-01-01; a declaration names the same few durations again and again. */
const days = new Map<string, number>();

function daysOf(iso: string): number {
  let count = days.get(iso);
  if (count === undefined) {
    count = start.until(start.add(Temporal.Duration.from(iso)), { largestUnit: 'days' }).days;
    if (days.size < 10_000) days.set(iso, count);
  }
  return count;
}

/** Compares two ISO durations as they run from 2024-01-01: negative when `a` is shorter, 0 when equal, else positive. */
export function compareDurations(a: string, b: string): -1 | 0 | 1 {
  const order = daysOf(a) - daysOf(b);
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}

/**
 * A duration in words: "3 years", "1 Jahr und 6 Monate". Twelve months are a year; weeks and days stay what they are,
 * because a term of 14 days is known by that name.
 * Throws a RangeError for what `parseDuration` refuses.
 */
export function formatDuration(iso: string, language: string, options: DurationOptions = {}): string {
  const isDative = options.case === 'dative' && new Intl.Locale(language).language === 'de';
  return isDative ? inDative(iso, language) : inWords(iso, language);
}

const inWords = oncePerText((iso, language) => formatList(amountsIn(iso, language), language));
const inDative = oncePerText((iso, language) =>
  formatList(amountsIn(iso, language).map(germanDative), language),
);

function amountsIn(iso: string, language: string): readonly string[] {
  const valid = parseDuration(iso);
  if (valid === undefined)
    throw new RangeError(`not a positive ISO 8601 duration of days or longer: "${iso}"`);
  const duration = Temporal.Duration.from(valid);
  const { years, months, weeks } = duration;
  const amounts: readonly (readonly [Unit, number])[] = [
    ['year', years + Math.floor(months / 12)],
    ['month', months % 12],
    ['week', weeks],
    ['day', duration.days],
  ];
  return amounts
    .filter(([, amount]) => amount > 0)
    .map(([unit, amount]) => formatters(language)[unit].format(amount));
}

function germanDative(words: string): string {
  return words.replace(/(?:Jahre|Monate|Tage)$/u, '$&n');
}
