import { REGIMES, type Regime, regimeOf } from '../../law/index.ts';
import type { RowContext } from '../label/context.ts';

/** The laws that bind the shop on a day: its own, and that of each country that it serves. */
export function regimesOf({ declaration, on }: RowContext): readonly Regime[] {
  const countries = [declaration.controller.country, ...declaration.countries];
  return [...new Set(countries.flatMap((country) => regimeIn(country, on) ?? []))];
}

/** The law of a country on a day; undefined when it is not covered, or not yet in force. */
export function regimeIn(country: string, on: string): Regime | undefined {
  const regime = regimeOf(country, on);
  return regime !== undefined && on >= REGIMES[regime].from ? regime : undefined;
}

/**
 * A place of the GDPR in each of the laws that share it and bind the shop; laws without one are left out.
 *
 * @param place For example `GDPR Art. 6(1)(a)`.
 * @param swiss The place in the Swiss act that says the same, where there is one.
 */
export function sharedPlaces(context: RowContext, place: string, swiss?: string): readonly string[] {
  return regimesOf(context).flatMap((regime) => {
    if (regime === 'gdpr') return [place];
    if (regime === 'uk-gdpr') return [`UK ${place}`];
    return regime === 'ch-fadp' && swiss !== undefined ? [swiss] : [];
  });
}
