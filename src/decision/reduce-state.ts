import type { ChoiceState, Grant, Objection } from '../consent/index.ts';
import {
  CONFIRMED,
  codeOfFailure,
  GUARDIAN,
  NO_CHOICE,
  NO_END,
  OBJECTED_SHIFT,
  OBJECTION_ORDER,
  OVERRIDES,
  REFUSED,
  SEVERAL,
  WITHDRAWN,
} from './choice-code.ts';
import { numberOfDay } from './moment.ts';
import { bearsOn } from './objection-reach.ts';
import type { Rulebook } from './rulebook.ts';
import { type CountingGrant, type NamingGrant, type Side, sideOf } from './side.ts';

/** What a state amounts to under a rulebook: for each practice that has a choice, its code and the last day of its grant. */
export interface Reduced {
  /** How many entries there are; the array is used again by the next call. */
  length: number;
  /** Three numbers an entry, ordered by practice: practice, code, last day. */
  readonly entries: Uint16Array;
  side: Side | undefined;
}

const DESCRIBED = CONFIRMED | GUARDIAN | OVERRIDES;
const REFUSED_CODE = codeOfFailure('refused');
const WITHDRAWN_CODE = codeOfFailure('withdrawn');
const UNCONFIRMED_CODE = codeOfFailure('unconfirmed');
const STALE_CODE = codeOfFailure('stale-notice');
const NO_GRANTS: ReadonlyMap<number, readonly CountingGrant[]> = new Map();
const NO_NAMING: readonly NamingGrant[] = [];
/** Shared by all practices that nothing was said about; frozen, because lists are filled in place. */
const NO_IDS: string[] = [];
Object.freeze(NO_IDS);
const NO_OBJECTIONS: Objection[] = [];
Object.freeze(NO_OBJECTIONS);

/** What is gathered about one practice. Most have one choice, so lists are made where there are more. */
interface Gathered {
  isTouched: boolean;
  refusals: string[];
  withdrawals: string[];
  objections: Objection[];
  /** The furthest failure of a grant; 0 before the first grant. */
  failed: number;
  /** A grant counts: the first, until its day, with its bits. */
  isCounting: boolean;
  until: number;
  code: number;
  /** All that count, where none is better than all others. */
  several: readonly CountingGrant[] | undefined;
}

const nothingGathered = (): Gathered => ({
  isTouched: false,
  refusals: NO_IDS,
  withdrawals: NO_IDS,
  objections: NO_OBJECTIONS,
  failed: 0,
  isCounting: false,
  until: 0,
  code: 0,
  several: undefined,
});

/** Makes the function that reduces states under a rulebook; it keeps its working space from call to call. */
export function createReducer(rulebook: Rulebook): (state: ChoiceState) => Reduced {
  const { coverage, practices } = rulebook;
  const gathered: readonly Gathered[] = practices.map(nothingGathered);
  const reduced: Reduced = {
    length: 0,
    entries: new Uint16Array(practices.length * 3),
    side: undefined,
  };

  const addGrant = (grant: Grant, state: ChoiceState, naming: NamingGrant[] | undefined) => {
    const { practices: covered, isFresh } = coverage.ofGrant(grant.about, grant.notice);
    const until = grant.until === undefined ? NO_END : lastDay(grant.until);
    const names = namesOf(grant);
    let all = naming;
    for (let i = 0; i < covered.length; i += 1) {
      const practice = covered[i] ?? -1;
      const one = gathered[practice];
      if (one === undefined) continue;
      one.isTouched = true;
      const failed = failureOf(grant, one, names, isFresh[i] === true);
      if (failed > 0) {
        if (failed > one.failed) one.failed = failed;
        continue;
      }
      addCounting(one, until, describe(grant, one, names));
      if (state.restrictions.length > 0 && practices[practice]?.practice.basis === 'consent') {
        all ??= [];
        all.push({ practice, until, names: new Set(grant.supersedes) });
      }
    }
    return all;
  };

  const gather = ({ against, objections }: ChoiceState): void => {
    for (const { id, about, notice, kind } of against) {
      for (const practice of coverage.ofRefusal(about, notice)) {
        const one = gathered[practice];
        if (one === undefined) continue;
        one.isTouched = true;
        if (kind === 'refused') {
          if (one.refusals === NO_IDS) one.refusals = [id];
          else one.refusals.push(id);
        } else if (one.withdrawals === NO_IDS) one.withdrawals = [id];
        else one.withdrawals.push(id);
      }
    }
    for (const objection of objections) {
      for (const practice of coverage.ofRefusal(objection.about, objection.notice)) {
        const rule = practices[practice];
        const one = gathered[practice];
        if (rule === undefined || one === undefined || !bearsOn(objection, rule)) continue;
        one.isTouched = true;
        if (one.objections === NO_OBJECTIONS) one.objections = [objection];
        else one.objections.push(objection);
      }
    }
  };

  return (state) => {
    gather(state);
    let naming: NamingGrant[] | undefined;
    for (const grant of state.grants) naming = addGrant(grant, state, naming);
    let several: Map<number, readonly CountingGrant[]> | undefined;
    const { entries } = reduced;
    let at = 0;
    for (let practice = 0; practice < gathered.length; practice += 1) {
      const one = gathered[practice];
      if (one === undefined || !one.isTouched) continue;
      if (one.several !== undefined) {
        several ??= new Map();
        several.set(practice, one.several);
      }
      entries[at] = practice;
      entries[at + 1] = codeOf(one);
      entries[at + 2] = one.until;
      at += 3;
      clear(one);
    }
    reduced.length = at / 3;
    reduced.side = sideOf(state, naming ?? NO_NAMING, several ?? NO_GRANTS);
    return reduced;
  };
}

/** The names of a grant: a list while it is short, a set where it is long. */
type Names = readonly string[] | ReadonlySet<string>;

function namesOf({ supersedes }: Grant): Names {
  return supersedes.length > 8 ? new Set(supersedes) : supersedes;
}

function isNamed(names: Names, id: string): boolean {
  return 'has' in names ? names.has(id) : names.includes(id);
}

function areNamed(names: Names, ids: readonly string[]): boolean {
  for (const id of ids) if (!isNamed(names, id)) return false;
  return true;
}

/** What a grant fails at for a practice, as a code; 0 when it counts until its day. */
function failureOf(grant: Grant, one: Gathered, names: Names, isFresh: boolean): number {
  if (!areNamed(names, one.refusals)) return REFUSED_CODE;
  if (!areNamed(names, one.withdrawals)) return WITHDRAWN_CODE;
  if (grant.needsConfirmation && !grant.isConfirmed) return UNCONFIRMED_CODE;
  return isFresh ? 0 : STALE_CODE;
}

function describe(grant: Grant, { objections }: Gathered, names: Names): number {
  const isOwnAct = grant.by === 'customer' || grant.by === 'guardian';
  let overrides = isOwnAct;
  for (const { id, isSignal } of objections) {
    if (!isNamed(names, id) || (isSignal && !grant.toldOfSignal)) overrides = false;
  }
  return (
    (grant.isConfirmed ? CONFIRMED : 0) |
    (grant.by === 'guardian' ? GUARDIAN : 0) |
    (overrides || objections.length === 0 ? OVERRIDES : 0)
  );
}

/** Keeps the grants of which none is better than all others: later, confirmed, by a guardian, overriding. */
function addCounting(one: Gathered, until: number, code: number): void {
  if (!one.isCounting) {
    one.isCounting = true;
    one.until = until;
    one.code = code;
    return;
  }
  const all = one.several ?? [{ until: one.until, code: one.code }];
  if (all.some((other) => other.until >= until && (other.code & code) === code)) return;
  const kept = all.filter((other) => !(until >= other.until && (other.code & code) === other.code));
  if (kept.length > 0) one.several = [...kept, { until, code }];
  else {
    one.several = undefined;
    one.until = until;
    one.code = code;
  }
}

function codeOf(one: Gathered): number {
  let raised = 0;
  for (const { ground } of one.objections) {
    const place = OBJECTION_ORDER.indexOf(ground) + 1;
    if (raised === 0 || place < raised) raised = place;
  }
  const rest =
    (one.withdrawals.length > 0 ? WITHDRAWN : 0) |
    (one.refusals.length > 0 ? REFUSED : 0) |
    (raised << OBJECTED_SHIFT);
  if (one.isCounting) return rest | (one.several === undefined ? one.code & DESCRIBED : SEVERAL);
  if (one.failed > 0) return rest | one.failed;
  if (one.refusals.length > 0) return rest | REFUSED_CODE;
  return rest | (one.withdrawals.length > 0 ? WITHDRAWN_CODE : NO_CHOICE);
}

function clear(one: Gathered): void {
  one.isTouched = false;
  one.refusals = NO_IDS;
  one.withdrawals = NO_IDS;
  one.objections = NO_OBJECTIONS;
  one.failed = 0;
  one.isCounting = false;
  one.until = 0;
  one.code = 0;
  one.several = undefined;
}

/** Last days by text: a shop's consents end on a few thousand days. */
const lastDays = new Map<string, number>();

function lastDay(until: string): number {
  const known = lastDays.get(until);
  if (known !== undefined) return known;
  const number = numberOfDay(until);
  const day = Number.isNaN(number) ? 0 : Math.min(Math.max(number, 0), NO_END - 1);
  if (lastDays.size < 10_000) lastDays.set(until, day);
  return day;
}
