import type { ChoiceState, Grant, Objection } from '../consent/index.ts';
import { SOFT_OPT_IN_CONDITIONS } from '../law/index.ts';
import type { Decision, DenyReason, Ground, UseRequest } from './decision.ts';
import {
  basisGround,
  CONSENT_FAILURES,
  type ConsentFailure,
  consentFailure,
  FAILED,
  type Failure,
  failure,
  ground,
  objected,
  PASSED,
  RESTRICTED_USES,
} from './ground.ts';
import {
  basisVerdict,
  type ConsentLevel,
  contactLawOf,
  deviceNeedOf,
  isFailure,
  PERMISSION_LEVELS,
  transferVerdict,
  type Verdict,
} from './judge-law.ts';
import { DAY_MS, dayOf, isMoment } from './moment.ts';
import { bearsOn } from './objection-reach.ts';
import type { PracticeRule, SpecialNeed } from './practice-rule.ts';
import { lastDayOf, latestStart, startBoundOf } from './retention-end.ts';
import type { Rulebook } from './rulebook.ts';

/** What a decision knows besides rules, state and request. */
export interface ReferenceContext {
  readonly isErased?: boolean;
  readonly watermark?: number;
  readonly freshAt?: number;
  readonly maxStateAgeMs?: number;
}

/** One practice that is tried for one request. */
interface Case {
  readonly rulebook: Rulebook;
  readonly rule: PracticeRule;
  readonly need: SpecialNeed;
  readonly state: ChoiceState;
  readonly request: UseRequest;
  readonly at: number;
  readonly day: string;
  readonly choices: Choices;
  /** The customer is below the age from which they can agree themselves, or may be: it is not stated. */
  readonly isChild: boolean;
}

/** What the customer's choices say about one practice on one day. */
interface Choices {
  /** Grants that count. */
  readonly live: readonly Grant[];
  /** What the consent fails at when none counts. */
  readonly failure: ConsentFailure;
  /** A refusal or a withdrawal that no grant that counts has named. */
  readonly no: 'refused' | 'withdrawn' | undefined;
  /** Objections that bear on the practice. */
  readonly objections: readonly Objection[];
}

/**
 * The rules of decisions in their readable form: slow, without tables, one function a rule. The image has to decide the
 * same; tests compare both.
 *
 * Rules are asked in the order of `RULES`. What a rule needs and the request lacks is a deny.
 */
export function referenceDecide(
  rulebook: Rulebook,
  state: ChoiceState,
  request: UseRequest,
  now: number,
  context: ReferenceContext = {},
): Decision {
  const seen = { watermark: context.watermark ?? -1, version: rulebook.version };
  const deny = ({ reason, ground: failed }: Failure): Decision => ({
    permit: false,
    reason,
    failed,
    passed: [],
    others: [],
    ...seen,
  });
  if (context.isErased === true) return deny(FAILED.erased);
  const { maxStateAgeMs, freshAt = Number.NEGATIVE_INFINITY } = context;
  if (maxStateAgeMs !== undefined && !(Math.abs(now - freshAt) <= maxStateAgeMs)) return deny(FAILED.tooOld);
  const at = request.at ?? now;
  if (!isMoment(at)) return deny(FAILED.at);

  const candidates = rulebook.practices.filter(
    ({ id, practice, data }) =>
      practice.purpose === request.purpose &&
      data.has(request.datum) &&
      (request.practice === undefined || request.practice === id),
  );
  const outcomes = candidates.map((rule) =>
    tryPractice({ rulebook, rule, state, request, at, day: dayOf(at) }),
  );
  const permitted = outcomes.find((outcome) => outcome.failed === undefined);
  if (permitted) {
    return { permit: true, practice: permitted.practice, passed: permitted.passed, ...seen };
  }
  const denied = outcomes.flatMap(({ failed, ...rest }) => (failed ? [{ ...rest, failed }] : []));
  const furthest = denied.reduce<(typeof denied)[number] | undefined>(
    (best, next) => (best === undefined || next.failed.step > best.failed.step ? next : best),
    undefined,
  );
  if (!furthest) return deny(FAILED.unknown);
  return {
    permit: false,
    reason: furthest.failed.reason,
    practice: furthest.practice,
    failed: furthest.failed.ground,
    passed: furthest.passed,
    others: denied
      .filter((outcome) => outcome !== furthest)
      .map(({ practice, failed }) => ({ practice, reason: failed.reason satisfies DenyReason })),
    ...seen,
  };
}

type Outcome = { readonly practice: string; readonly passed: readonly Ground[]; readonly failed?: Failure };

function tryPractice(given: Pick<Case, 'rulebook' | 'rule' | 'state' | 'request' | 'at' | 'day'>): Outcome {
  const { rule, request } = given;
  const c: Case = {
    ...given,
    need: rule.data.get(request.datum) ?? 'nothing',
    choices: choicesOf(given),
    isChild: isChild(rule, request.age),
  };
  const passed: Ground[] = [];
  for (const ask of [declared, notRestricted, device, basis, contact, recipient, transfer, retention]) {
    const verdict = ask(c);
    if (isFailure(verdict)) return { practice: rule.id, passed, failed: verdict };
    passed.push(verdict);
  }
  return { practice: rule.id, passed };
}

/** Where a consent is asked for and the age is not stated, nobody is taken to be old enough. */
function isChild({ minimumAge, asksConsent }: PracticeRule, age: number | undefined): boolean {
  if (minimumAge === undefined) return false;
  return age === undefined ? asksConsent : !(age >= minimumAge);
}

function choicesOf({
  rulebook,
  rule,
  state,
  day,
}: Pick<Case, 'rulebook' | 'rule' | 'state' | 'day'>): Choices {
  const { coverage } = rulebook;
  const against = state.against.filter((a) => coverage.ofRefusal(a.about, a.notice).includes(rule.index));
  const grants = state.grants.flatMap((grant) => {
    const { practices, isFresh } = coverage.ofGrant(grant.about, grant.notice);
    const place = practices.indexOf(rule.index);
    return place < 0 ? [] : [{ grant, isFresh: isFresh[place] === true }];
  });
  const failureOf = (grant: Grant, isFresh: boolean): ConsentFailure | undefined => {
    const unnamed = against.filter((a) => !grant.supersedes.includes(a.id));
    if (unnamed.some((a) => a.kind === 'refused')) return 'refused';
    if (unnamed.length > 0) return 'withdrawn';
    if (grant.needsConfirmation && !grant.isConfirmed) return 'unconfirmed';
    if (!isFresh) return 'stale-notice';
    if (grant.until !== undefined && grant.until < day) return 'expired';
    return undefined;
  };
  const judged = grants.map(({ grant, isFresh }) => ({ grant, failure: failureOf(grant, isFresh) }));
  const live = judged.filter((g) => g.failure === undefined).map((g) => g.grant);
  const [no] = [...against].map((a) => a.kind).sort();
  const furthest = judged.map((g) => CONSENT_FAILURES.indexOf(g.failure ?? 'no-choice'));
  return {
    live,
    failure:
      judged.length === 0 ? (no ?? 'no-choice') : (CONSENT_FAILURES[Math.max(...furthest)] ?? 'no-choice'),
    no: live.length === 0 ? no : undefined,
    objections: state.objections.filter(
      (o) => coverage.ofRefusal(o.about, o.notice).includes(rule.index) && bearsOn(o, rule),
    ),
  };
}

function declared(): Verdict {
  return PASSED.declared;
}

function notRestricted({ state, request, rule, choices }: Case): Verdict {
  const restrictions = state.restrictions.filter((r) => covers(r.data, request.datum));
  if (restrictions.length === 0) return PASSED.unrestricted;
  const use = request.restrictedUse;
  if (use !== undefined && Object.hasOwn(RESTRICTED_USES, use)) return RESTRICTED_USES[use];
  const isNamed = choices.live.some((g) => restrictions.every((r) => g.supersedes.includes(r.id)));
  return rule.practice.basis === 'consent' && isNamed ? PASSED.restrictedByConsent : FAILED.restricted;
}

function device({ rule, request, day, choices }: Case): Verdict {
  const { needsConsent, passed, failed } = deviceNeedOf(rule, request.residence, day);
  return needsConsent && choices.live.length === 0 ? failed[choices.failure] : passed;
}

function basis(c: Case): Verdict {
  const { need, choices, isChild } = c;
  const own = ownBasis(c);
  if (isFailure(own)) return own;
  if (need === 'condition') return FAILED.special;
  if (need === 'criminal-law') return FAILED.criminal;
  if (need === 'explicit-consent' && choices.live.length === 0) {
    return consentFailure(choices.failure, 'explicit-consent');
  }
  const grants = grantsThatCount(c);
  if (isChild && grants.length === 0) return c.request.age === undefined ? FAILED.age : FAILED.guardian;
  if (choices.objections.length === 0) return own;
  if (grants.some((grant) => choices.objections.every((o) => overrides(grant, o)))) return own;
  const raised = (['direct-marketing', 'opt-out', 'own-situation'] as const).find((name) =>
    choices.objections.some((o) => o.ground === name),
  );
  return objected(raised ?? 'own-situation');
}

function ownBasis({ rule, rulebook, request, day, choices }: Case): Verdict {
  const { practice } = rule;
  const passed = basisGround(practice.basis);
  switch (practice.basis) {
    case 'consent':
      return choices.live.length > 0 ? passed : consentFailure(choices.failure, 'consent');
    case 'contract':
      return request.contract === undefined || request.contract === '' ? FAILED.contract : passed;
    case 'legal-obligation':
      return practice.obligation === undefined ? FAILED.duty : passed;
    case 'vital-interests':
    case 'public-task':
      return practice.condition === undefined
        ? failure('no-condition', 'basis', practice.basis, passed.source)
        : passed;
    case 'legitimate-interests':
      return passed;
    case 'recognised-legitimate-interests': {
      const home = basisVerdict(practice, rulebook.declaration?.controller.country ?? '', day);
      if (isFailure(home)) return home;
      if (request.residence === undefined) return FAILED.basisResidence;
      return basisVerdict(practice, request.residence, day);
    }
  }
}

/** A child cannot agree alone: only what a guardian granted counts. */
function grantsThatCount({ choices, isChild }: Case): readonly Grant[] {
  return isChild ? choices.live.filter((grant) => grant.by === 'guardian') : choices.live;
}

/** An objection is set aside by the customer's own act alone; one by a signal only after they were told of it. */
function overrides(grant: Grant, objection: Objection): boolean {
  const isOwnAct = grant.by === 'customer' || grant.by === 'guardian';
  const isTold = !objection.isSignal || grant.toldOfSignal;
  return isOwnAct && isTold && grant.supersedes.includes(objection.id);
}

function contact(c: Case): Verdict {
  const { rule, request } = c;
  const { channel } = request;
  if (rule.contact === undefined) return channel === undefined ? PASSED.noContact : FAILED.noContact;
  if (channel === undefined) return rule.isMarketing ? FAILED.channel : PASSED.serviceMessage;
  if (!rule.contact.has(channel)) return FAILED.noContact;
  if (!rule.isMarketing) return PASSED.serviceMessage;
  const permission = contactPermission(c, channel);
  if (isFailure(permission)) return permission;
  const inScope = (scope: string): boolean => scope === 'all' || scope === channel;
  const pause = c.state.pauses.find(
    (p) => inScope(p.contact) && (p.until === undefined || !(Date.parse(p.until) <= c.at)),
  );
  if (pause) return failure('paused', 'contact', 'pause');
  const isFull = c.state.caps.some(
    (cap) =>
      inScope(cap.contact) &&
      c.state.contacts.filter(
        ({ channel: used, at }) =>
          (cap.contact === 'all' || used === channel) &&
          (request.at === undefined || Date.parse(at) <= request.at) &&
          Date.parse(at) > c.at - cap.days * DAY_MS,
      ).length >= cap.times,
  );
  return isFull ? failure('frequency-cap', 'contact', 'cap') : permission;
}

function contactPermission(c: Case, channel: NonNullable<UseRequest['channel']>): Verdict {
  const { request, choices, day } = c;
  const permission = c.rule.practice.contact?.permission ?? 'service-message';
  // A service message is no advertising; a practice that advertises cannot rest on it.
  if (permission === 'service-message') return failure('no-contact-permission', 'contact', permission);
  if (request.residence === undefined) return FAILED.contactResidence;
  const law = contactLawOf(request.residence, channel, day);
  const grants = grantsThatCount(c);
  const level: ConsentLevel = grants.some((g) => g.isConfirmed) ? 2 : grants.length > 0 ? 1 : 0;
  const asked = Math.max(PERMISSION_LEVELS[permission], law.level);
  const refusal = (no: string): Failure => failure('no-contact-permission', 'contact', no, law.source);
  const word = asked === 2 ? 'confirmed-consent' : 'consent';
  if (permission === 'soft-opt-in' && level < Math.max(asked, 1) && (law.hasSoftOptIn || law.level === 0)) {
    if (choices.no !== undefined) return refusal(choices.no);
    if (request.softOptIn === undefined) return FAILED.softOptIn;
    const stated = request.softOptIn;
    const isMet = SOFT_OPT_IN_CONDITIONS.every(({ id }) => id === 'no-objection' || stated.includes(id));
    return isMet
      ? ground('contact', 'soft-opt-in', law.source)
      : failure('no-contact-permission', 'contact', 'soft-opt-in', law.source);
  }
  if (asked === 0 && level === 0) {
    return choices.no === undefined ? ground('contact', 'opt-out', law.source) : refusal(choices.no);
  }
  return level >= asked
    ? ground('contact', word, law.source)
    : failure('no-contact-permission', 'contact', word, law.source);
}

function recipient({ rule, rulebook, request }: Case): Verdict {
  if (isOwnUse(rulebook, request.recipient)) return PASSED.ownUse;
  const id = request.recipient;
  return id !== undefined && rule.recipients.has(id) ? ground('recipient', id) : FAILED.recipient;
}

function isOwnUse({ declaration }: Rulebook, id: string | undefined): boolean {
  if (id === undefined) return true;
  if (declaration === undefined || declaration.recipients.has(id)) return false;
  return id === declaration.controller.name || id === declaration.controller.brand;
}

function transfer({ rule, rulebook, request, day }: Case): Verdict {
  const home = rulebook.declaration?.controller.country ?? '';
  const isOwn = isOwnUse(rulebook, request.recipient);
  const stated = isOwn ? home : rule.recipients.get(request.recipient ?? '');
  const country = request.country ?? stated;
  if (country === undefined) return FAILED.country;
  return transferVerdict({ rule, home, recipient: isOwn ? undefined : request.recipient, country, day });
}

function retention({ rule, request, day, state, choices }: Case): Verdict {
  const { retention: kept, purpose } = rule.practice;
  if (kept === undefined) return PASSED.noPeriod;
  if (kept.for === undefined) return PASSED.criterion;
  const within = ground('retention', kept.for);
  if (request.startedOn === undefined) {
    // What is counted from a withdrawal has not begun while the consent counts.
    return kept.after === 'withdrawal' && choices.live.length > 0 ? within : FAILED.startedOn;
  }
  const end = lastDayOf(request.startedOn, kept.for);
  if (end === undefined) return FAILED.startedOn;
  if (request.startedOn > latestStart(day, startBoundOf(kept.after))) return FAILED.startedOn;
  if (day <= end) return within;
  const isHeld = state.holds.some(
    (h) =>
      h.purpose === purpose && covers(h.data, request.datum) && (h.until === undefined || h.until >= day),
  );
  return isHeld ? PASSED.hold : failure('retention-over', 'retention', kept.for, 'GDPR Art. 5(1)(e)');
}

function covers(data: 'all' | readonly string[], datum: string): boolean {
  return data === 'all' || data.includes(datum);
}
