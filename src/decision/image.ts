import type { ChoiceState } from '../consent/index.ts';
import { dropChoices, emptyTable, putChoices, tableBytes } from './choice-table.ts';
import { type Candidate, compileRules } from './compiled-practice.ts';
import type { Decision, Deny, UseRequest } from './decision.ts';
import { createEvaluator, type Trace } from './evaluate.ts';
import { FAILED, type Failure } from './ground.ts';
import { lawByDay } from './law-of-day.ts';
import { dayNumberOf, isMoment } from './moment.ts';
import type { PassNode } from './pass-node.ts';
import { createReducer } from './reduce-state.ts';
import type { Rulebook } from './rulebook.ts';

/** What an image asks of the place that it lives in. */
export interface ImageOptions {
  /**
   * Whether a customer was erased. Asked only about customers of whom the image holds nothing: whoever erases has to
   * `remove` as well, and a customer who begins anew is judged by what they chose since.
   */
  readonly erased?: (customer: string) => boolean;
  /**
   * How long ago the choices may last have been known to be current; without it any age does. A clock that was set back
   * says nothing about age: what seems to lie further ahead than this is too old as well.
   */
  readonly maxStateAgeMs?: number;
}

/** The choices of all customers of one controller under one rulebook, in memory; it answers in well under a microsecond. */
export interface Image {
  readonly rulebook: Rulebook;
  /** Takes in what a customer's choices amount to; decisions follow it at once. */
  readonly set: (customer: string, state: ChoiceState) => void;
  readonly remove: (customer: string) => void;
  /** Says how far the events were followed, and when that was the newest (milliseconds since 1970). */
  readonly advance: (watermark: number, freshAt: number) => void;
  /** May it be used? `now` is milliseconds since 1970; `request.at` goes before it for the day of law and of choices. */
  readonly decide: (request: UseRequest, now: number) => Decision;
  readonly decideMany: (requests: readonly UseRequest[], now: number) => readonly Decision[];
  /**
   * An image of other rules, which this one does not know anything of: it goes on answering until the caller swaps them.
   * What a choice covers depends on the versions, so the states are read again. A customer that is not among them
   * counts as one who never chose: hand in all of them, and `set` those that change meanwhile in both.
   */
  readonly withRulebook: (rulebook: Rulebook, states: Iterable<readonly [string, ChoiceState]>) => Image;
  /** How many customers it holds. */
  readonly size: () => number;
  /** An estimate of the memory that customers take, in bytes. */
  readonly bytes: () => number;
}

const NONE: Deny['others'] = Object.freeze([]);
const NOTHING_PASSED: Deny['passed'] = Object.freeze([]);

/** An image without customers. */
export function createImage(rulebook: Rulebook, options: ImageOptions = {}): Image {
  const { erased, maxStateAgeMs } = options;
  const rules = compileRules(rulebook);
  const { uses } = rules;
  const { version } = rulebook;
  const table = emptyTable();
  const trace: Trace = { node: undefined };
  const evaluate = createEvaluator(rules, table, trace);
  const lawOf = lawByDay(rules);
  const reduce = createReducer(rulebook);
  /** Working space of one decision, by candidate: no answer keeps it, and only what was filled for it is read. */
  const failures: Failure[] = [];
  let law = lawOf(0);
  let watermark = -1;
  let freshAt = Number.NEGATIVE_INFINITY;

  const denyAll = ({ reason, ground: failed }: Failure): Deny => ({
    permit: false,
    reason,
    failed,
    passed: NOTHING_PASSED,
    others: NONE,
    watermark,
    version,
  });
  const permit = (practice: string, node: PassNode | undefined): Decision => ({
    permit: true,
    practice,
    passed: node?.passed ?? NOTHING_PASSED,
    watermark,
    version,
  });
  const deny = (
    practice: string,
    { reason, ground: failed }: Failure,
    node: PassNode | undefined,
    others: Deny['others'],
  ): Deny => ({
    permit: false,
    reason,
    practice,
    failed,
    passed: node?.passed ?? NOTHING_PASSED,
    others,
    watermark,
    version,
  });

  const decideAmong = (
    candidates: readonly Candidate[],
    request: UseRequest,
    place: number,
    at: number,
  ): Decision => {
    let best: Failure | undefined;
    let bestIndex = 0;
    let bestNode: PassNode | undefined;
    for (let i = 0; i < candidates.length; i += 1) {
      const candidate = candidates[i];
      if (candidate === undefined) continue;
      const failed = evaluate(candidate, request, place, at, law);
      if (failed === undefined) return permit(candidate.compiled.id, trace.node);
      failures[i] = failed;
      if (best === undefined || failed.step > best.step) {
        best = failed;
        bestIndex = i;
        bestNode = trace.node;
      }
    }
    const chosen = candidates[bestIndex];
    if (best === undefined || chosen === undefined) return denyAll(FAILED.unknown);
    const others = candidates.length === 1 ? NONE : othersOf(candidates, failures, bestIndex);
    return deny(chosen.compiled.id, best, bestNode, others);
  };

  const decideOne = (
    candidates: readonly Candidate[],
    practice: string,
    request: UseRequest,
    place: number,
    at: number,
  ): Decision => {
    for (let i = 0; i < candidates.length; i += 1) {
      const candidate = candidates[i];
      if (candidate === undefined || candidate.compiled.id !== practice) continue;
      const failed = evaluate(candidate, request, place, at, law);
      return failed === undefined ? permit(practice, trace.node) : deny(practice, failed, trace.node, NONE);
    }
    return denyAll(FAILED.unknown);
  };

  const decide = (request: UseRequest, now: number): Decision => {
    const { customer, practice } = request;
    const place = table.places.get(customer) ?? -1;
    if (place < 0 && erased !== undefined && erased(customer)) return denyAll(FAILED.erased);
    if (maxStateAgeMs !== undefined && !(Math.abs(now - freshAt) <= maxStateAgeMs)) {
      return denyAll(FAILED.tooOld);
    }
    const at = request.at ?? now;
    // Written so that what is no number fails as well.
    if (!(at >= law.begin && at < law.end)) {
      if (!isMoment(at)) return denyAll(FAILED.at);
      law = lawOf(dayNumberOf(at));
    }
    const candidates = uses.get(request.purpose)?.get(request.datum);
    if (candidates === undefined) return denyAll(FAILED.unknown);
    return practice === undefined
      ? decideAmong(candidates, request, place, at)
      : decideOne(candidates, practice, request, place, at);
  };

  return {
    rulebook,
    set: (customer, state) => putChoices(table, customer, reduce(state)),
    remove: (customer) => dropChoices(table, customer),
    advance: (to, fresh) => {
      watermark = to;
      freshAt = fresh;
    },
    decide,
    decideMany: (requests, now) => requests.map((request) => decide(request, now)),
    withRulebook: (next, states) => {
      const image = createImage(next, options);
      for (const [customer, state] of states) image.set(customer, state);
      image.advance(watermark, freshAt);
      return image;
    },
    size: () => table.places.size,
    bytes: () => tableBytes(table),
  };
}

function othersOf(
  candidates: readonly Candidate[],
  failures: readonly Failure[],
  chosen: number,
): Deny['others'] {
  const others: Deny['others'][number][] = [];
  for (let i = 0; i < candidates.length; i += 1) {
    const practice = candidates[i]?.compiled.id;
    const reason = failures[i]?.reason;
    if (i !== chosen && practice !== undefined && reason !== undefined) others.push({ practice, reason });
  }
  return others;
}
