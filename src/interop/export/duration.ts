import { Temporal } from 'temporal-polyfill';

/**
 * A length of time without weeks, which neither TILT nor `xsd:duration` know: `P1M2W` is `P1M14D`. Other lengths keep
 * their units.
 */
export function withoutWeeks(iso: string): string {
  const { years, months, weeks, days } = Temporal.Duration.from(iso);
  const inDays = Temporal.Duration.from({ weeks, days }).round({
    largestUnit: 'days',
    relativeTo: '2001-01-01',
  });
  return Temporal.Duration.from({ years, months, days: inDays.days }).toString();
}
