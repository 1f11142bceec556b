import { isNarrowerThan, type NeverStatement } from '../../declaration/index.ts';
import { type DatumFact, type Fact, isProtected, isSelling } from '../../fact/index.ts';
import type { RowContext } from './context.ts';
import { leavingWithGround } from './destinations.ts';

/** Facts that make a promise untrue wherever they stand. */
const UNTRUE: Partial<Record<NeverStatement, (fact: Fact) => boolean>> = {
  sale: (f) =>
    (f.kind === 'recipient' && f.recipient.buysData === true) ||
    (f.kind === 'purpose' && isSelling(f.purpose)),
  'special-data': (f) => f.kind === 'datum' && isProtected(f.datum),
  'face-recognition': (f) =>
    f.kind === 'datum' && (f.datum.special === 'biometric' || isNarrowerThan(f.datum.dpv, 'pd:Biometric')),
  'automated-decisions': (f) => f.kind === 'automated-decision',
  'advertising-by-others': (f) => f.kind === 'recipient' && f.recipient.advertisesElsewhere === true,
  'precise-location': (f) =>
    f.kind === 'datum' &&
    ['pd:GPSCoordinate', 'pd:CurrentLocation'].some((term) => isNarrowerThan(f.datum.dpv, term)),
};

/** Data and what is done with them, which together in one practice make a promise untrue. */
const UNTRUE_TOGETHER: Partial<
  Record<NeverStatement, readonly [(fact: Fact) => boolean, (fact: Fact) => boolean]>
> = {
  'children-profiles': [
    (f) => f.kind === 'profiling' || f.kind === 'automated-decision',
    datum((f) => f.datum.children === true),
  ],
  'reading-messages': [
    (f) => f.kind === 'profiling' || (f.kind === 'purpose' && f.isAdvertising),
    datum((f) => isNarrowerThan(f.datum.dpv, 'pd:Communication')),
  ],
  'personal-prices': [
    (f) => f.kind === 'profiling',
    (f) => f.kind === 'purpose' && f.purpose.dpv === 'dpv:PersonalisedBenefits',
  ],
};

function datum(is: (fact: DatumFact) => boolean): (fact: Fact) => boolean {
  return (fact) => fact.kind === 'datum' && is(fact);
}

/**
 * Do the facts contradict a promise? The check reports the same as an error; a notice of a draft must not repeat a promise
 * that is not kept.
 */
export function isBroken(statement: NeverStatement, context: RowContext): boolean {
  if (statement === 'transfer-outside') return leavingWithGround(context).size > 0;
  const isUntrue = UNTRUE[statement];
  if (isUntrue !== undefined) return context.facts.some(isUntrue);
  const together = UNTRUE_TOGETHER[statement];
  if (together === undefined) return false;
  const [first, second] = together.map((is) => new Set(context.facts.filter(is).map(practiceOf)));
  return [...(first ?? [])].some((practice) => practice !== undefined && second?.has(practice) === true);
}

function practiceOf(fact: Fact): string | undefined {
  return 'practice' in fact ? fact.practice : undefined;
}
