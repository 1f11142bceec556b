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
  SEVERAL,
  WITHDRAWN,
} from './choice-code.ts';
import { numberOfDay } from './moment.ts';
import type { Rulebook } from './rulebook.ts';
import { type CountingGrant, type NamingGrant, type Side, sideOf } from './side.ts';

/** What a state amounts to under a rulebook: per practice that has a choice, its code and the last day of its grant. */
export interface Reduced {
  /** How many of the first places are filled; the arrays are used again by the next call. */
  length: number;
  readonly practice: number[];
  readonly code: number[];
  readonly until: number[];
  side: Side | undefined;
}

const DESCRIBED = CONFIRMED | GUARDIAN | OVERRIDES;
const REFUSED_CODE = codeOfFailure('refused');
const WITHDRAWN_CODE = codeOfFailure('withdrawn');
const UNCONFIRMED_CODE = codeOfFailure('unconfirmed');
const STALE_CODE = codeOfFailure('stale-notice');
const NO_GRANTS: ReadonlyMap<number, readonly CountingGrant[]> = new Map();
const NO_NAMING: readonly NamingGrant[] = [];

/** What is gathered about one practice. */
interface Gathered {
  isTouched: boolean;
  readonly refusals: string[];
  readonly withdrawals: string[];
  readonly objections: Objection[];
  /** The furthest failure of a grant; 0 before the first grant. */
  failed: number;
  counting: CountingGrant[];
}

/** Makes the function that reduces states under a rulebook; it keeps its working space from call to call. */
export function createReducer(rulebook: Rulebook): (state: ChoiceState) => Reduced {
  const { coverage, practices } = rulebook;
  const gathered: Gathered[] = practices.map(() => ({
    isTouched: false,
    refusals: [],
    withdrawals: [],
    objections: [],
    failed: 0,
    counting: [],
  }));
  const touched: number[] = [];
  const reduced: Reduced = { length: 0, practice: [], code: [], until: [], side: undefined };

  const touch = (practice: number): Gathered | undefined => {
    const one = gathered[practice];
    if (one !== undefined && !one.isTouched) {
      one.isTouched = true;
      touched.push(practice);
    }
    return one;
  };

  const gather = (state: ChoiceState): NamingGrant[] => {
    for (const { id, about, notice, kind } of state.against) {
      for (const practice of coverage.ofRefusal(about, notice)) {
        const one = touch(practice);
        (kind === 'refused' ? one?.refusals : one?.withdrawals)?.push(id);
      }
    }
    for (const objection of state.objections) {
      const isOwn = objection.ground === 'own-situation';
      if (isOwn && objection.outcome === 'overridden') continue;
      for (const practice of coverage.ofRefusal(objection.about, objection.notice)) {
        if (!isOwn || practices[practice]?.isObjectable === true) touch(practice)?.objections.push(objection);
      }
    }
    const naming: NamingGrant[] = [];
    for (const grant of state.grants) addGrant(grant, state, naming);
    return naming;
  };

  const addGrant = (grant: Grant, state: ChoiceState, naming: NamingGrant[]): void => {
    const { practices: covered, isFresh } = coverage.ofGrant(grant.about, grant.notice);
    const names = namesOf(grant);
    const until = grant.until === undefined ? NO_END : lastDay(grant.until);
    for (let i = 0; i < covered.length; i += 1) {
      const practice = covered[i] ?? -1;
      const one = touch(practice);
      if (one === undefined) continue;
      const failed = failureOf(grant, one, names, isFresh[i] === true);
      if (failed > 0) {
        if (failed > one.failed) one.failed = failed;
        continue;
      }
      addCounting(one, until, describe(grant, one, names));
      const rule = practices[practice];
      if (state.restrictions.length > 0 && rule?.practice.basis === 'consent') {
        naming.push({ practice, until, names: new Set(grant.supersedes) });
      }
    }
  };

  return (state) => {
    const naming = gather(state);
    let several: Map<number, readonly CountingGrant[]> | undefined;
    for (let i = 0; i < touched.length; i += 1) {
      const practice = touched[i] ?? 0;
      const one = gathered[practice];
      if (one === undefined) continue;
      const [first] = one.counting;
      if (one.counting.length > 1) {
        several ??= new Map();
        several.set(practice, one.counting);
        one.counting = [];
      }
      reduced.practice[i] = practice;
      reduced.code[i] = codeOf(one, first, several?.has(practice) === true);
      reduced.until[i] = first?.until ?? 0;
      clear(one);
    }
    reduced.length = touched.length;
    touched.length = 0;
    reduced.side = sideOf(state, naming.length === 0 ? NO_NAMING : naming, several ?? NO_GRANTS);
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
  for (const other of one.counting) {
    if (other.until >= until && (other.code & code) === code) return;
  }
  if (one.counting.length === 0) one.counting.push({ until, code });
  else {
    one.counting = one.counting.filter((o) => !(until >= o.until && (o.code & code) === o.code));
    one.counting.push({ until, code });
  }
}

function codeOf(one: Gathered, first: CountingGrant | undefined, isSeveral: boolean): number {
  let raised = 0;
  for (const { ground } of one.objections) {
    const place = OBJECTION_ORDER.indexOf(ground) + 1;
    if (raised === 0 || place < raised) raised = place;
  }
  const rest = (one.withdrawals.length > 0 ? WITHDRAWN : 0) | (raised << OBJECTED_SHIFT);
  if (first !== undefined) return rest | (isSeveral ? SEVERAL : first.code & DESCRIBED);
  if (one.failed > 0) return rest | one.failed;
  if (one.refusals.length > 0) return rest | REFUSED_CODE;
  return rest | (one.withdrawals.length > 0 ? WITHDRAWN_CODE : NO_CHOICE);
}

function clear(one: Gathered): void {
  one.isTouched = false;
  one.refusals.length = 0;
  one.withdrawals.length = 0;
  one.objections.length = 0;
  one.failed = 0;
  one.counting.length = 0;
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
