import { CALIFORNIAN_DUTIES } from './duties/california.ts';
import { GDPR_DUTIES } from './duties/gdpr.ts';
import { GERMAN_DUTIES } from './duties/germany.ts';
import { SPANISH_DUTIES } from './duties/spain.ts';
import { SWISS_DUTIES } from './duties/switzerland.ts';
import { UK_DUTIES } from './duties/uk.ts';
import type { Duty, DutyContext, Element } from './duty.ts';
import { isInForce } from './in-force.ts';
import { REGIMES, regimeOf } from './regime.ts';

/** Every duty to inform of every regime. */
export const DUTIES: readonly Duty[] = [
  ...GDPR_DUTIES,
  ...SPANISH_DUTIES,
  ...GERMAN_DUTIES,
  ...UK_DUTIES,
  ...SWISS_DUTIES,
  ...CALIFORNIAN_DUTIES,
];

/**
 * What must be told about a practice to customers in a country, on a day.
 *
 * Empty when the country is not covered: ask `regimeOf` first and say "not covered".
 * A practice with data of both kinds gets the duty of Art. 13 and that of Art. 14 for the same element; `groupDuties` joins them.
 */
export function dutiesFor(country: string, context: DutyContext, on: string): readonly Duty[] {
  const regime = regimeOf(country, on);
  if (regime === undefined || on < REGIMES[regime].from) return [];
  return DUTIES.filter(
    (duty) =>
      duty.regime === regime &&
      (duty.country === undefined || duty.country === country) &&
      isInForce(duty, on) &&
      duty.appliesWhen(context),
  );
}

/** Everything that the law says about one element: one line of a check or of a notice. */
export interface ElementDuties {
  readonly element: Element;
  readonly level: Duty['level'];
  /** `first` as soon as one of the duties says so. */
  readonly layer: Duty['layer'];
  readonly duties: readonly Duty[];
}

/** Joins duties by element, in the order in which the elements first appear. */
export function groupDuties(duties: readonly Duty[]): readonly ElementDuties[] {
  const groups = new Map<Element, Duty[]>();
  for (const duty of duties) {
    const group = groups.get(duty.element);
    if (group === undefined) groups.set(duty.element, [duty]);
    else group.push(duty);
  }
  return [...groups].map(([element, group]) => ({
    element,
    level: group.every((duty) => duty.level === 'controller') ? 'controller' : 'practice',
    layer: group.some((duty) => duty.layer === 'first') ? 'first' : 'any',
    duties: group,
  }));
}
