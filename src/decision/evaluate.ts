import { SOFT_OPT_IN_CONDITIONS } from '../law/index.ts';
import {
  CONFIRMED,
  FAILURE,
  FAILURE_OF_CODE,
  GUARDIAN,
  NO_CHOICE,
  OBJECTED,
  OBJECTED_SHIFT,
  OBJECTION_ORDER,
  OVERRIDES,
  REFUSED,
  SEVERAL,
  WITHDRAWN,
} from './choice-code.ts';
import { type ChoiceTable, findEntry, hasSide } from './choice-table.ts';
import type { Candidate, CompiledPractice, CompiledRecipient, CompiledRules } from './compiled-practice.ts';
import type { Ground, UseRequest } from './decision.ts';
import { FAILED, type Failure, failure, objected, PASSED, RESTRICTED_USES } from './ground.ts';
import type { Judged } from './judge-law.ts';
import type { ContactTable, LawOfDay, Route } from './law-of-day.ts';
import { quickDay } from './moment.ts';
import { type PassNode, passing } from './pass-node.ts';
import { calendarDay } from './retention-end.ts';
import { channelNumber, isFull, isHeld, isNamedByGrant, isPaused, isRestricted, type Side } from './side.ts';

/** Where an evaluation got to: filled by each call, so that nothing is made for it. */
export interface Trace {
  node: PassNode | undefined;
}

/** Tries one practice for one request; returns why it fails, or undefined when every rule is passed. */
export type Evaluate = (
  candidate: Candidate,
  request: UseRequest,
  place: number,
  at: number,
  law: LawOfDay,
) => Failure | undefined;

const OBJECTED_BY = OBJECTION_ORDER.map((name) => objected(name));
const PAUSED = failure('paused', 'contact', 'pause');
const FULL = failure('frequency-cap', 'contact', 'cap');
/** What the caller has to state; whether there is an objection is known here. */
const SOFT_CONDITIONS = SOFT_OPT_IN_CONDITIONS.map(({ id }) => id).filter((id) => id !== 'no-objection');

/**
 * Makes the function that asks all rules in order over a table of choices. `trace.node` says what was passed.
 *
 * Each field of the request is read once: requests have many shapes, which makes reading them slow.
 */
export function createEvaluator(rules: CompiledRules, table: ChoiceTable, trace: Trace): Evaluate {
  const stop = (node: PassNode, failed: Failure): Failure => {
    trace.node = node;
    return failed;
  };
  return ({ compiled, need }, request, place, at, law) => {
    const { index } = compiled;
    const entry = place < 0 ? -1 : findEntry(table, place, index);
    const code = entry < 0 ? NO_CHOICE : (table.entries[entry + 1] ?? NO_CHOICE);
    const until = entry < 0 ? 0 : (table.entries[entry + 2] ?? 0);
    const side = place >= 0 && hasSide(table, place) ? table.sides.get(place) : undefined;
    const today = law.number;
    const isLive = holds(code, until, side, index, today, 0);
    let node = compiled.plain;

    if (side !== undefined || compiled.needsDeviceConsent) {
      // 2. Restriction
      node = compiled.root;
      const unrestricted =
        side === undefined || side.restrictions.length === 0
          ? PASSED.unrestricted
          : restrictionGround(side, compiled, request, today);
      if (unrestricted === undefined) return stop(node, FAILED.restricted);
      node = passing(node, unrestricted);

      // 3. Device
      if (compiled.needsDeviceConsent) {
        const device = law.residence(request.residence).device(compiled);
        if (device.needsConsent && !isLive) {
          return stop(node, device.failed[FAILURE_OF_CODE[code & FAILURE] ?? 'no-choice']);
        }
        node = passing(node, device.passed);
      } else node = passing(node, compiled.devicePassed);
    }

    // 4. Basis
    let basisPassed = compiled.basisPassed;
    if (compiled.restsOnConsent) {
      if (!isLive) return stop(node, compiled.consentFailed[code & FAILURE] ?? FAILED.unknown);
    } else {
      const judged = otherBasis(compiled, request, law);
      if (judged.failed !== undefined) return stop(node, judged.failed);
      basisPassed = judged.passed;
    }
    if (need !== 'nothing') {
      if (need === 'condition') return stop(node, FAILED.special);
      if (need === 'criminal-law') return stop(node, FAILED.criminal);
      if (!isLive) return stop(node, compiled.explicitFailed[code & FAILURE] ?? FAILED.unknown);
    }
    let counts = 0;
    if (compiled.minimumAge !== undefined) {
      const { age } = request;
      const isOfAge = age === undefined ? !compiled.needsAge : age >= compiled.minimumAge;
      if (!isOfAge) {
        counts = GUARDIAN;
        if (!holds(code, until, side, index, today, GUARDIAN)) {
          return stop(node, age === undefined ? FAILED.age : FAILED.guardian);
        }
      }
    }
    if ((code & OBJECTED) !== 0 && !holds(code, until, side, index, today, counts | OVERRIDES)) {
      return stop(node, OBJECTED_BY[((code & OBJECTED) >> OBJECTED_SHIFT) - 1] ?? FAILED.unknown);
    }
    const isPlain = node === compiled.plain && basisPassed === compiled.basisPassed;
    node = isPlain ? compiled.plainBasis : passing(node, basisPassed);

    // 5. Contact
    const { channel } = request;
    if (channel === undefined) {
      if (compiled.channels === undefined) {
        node = isPlain ? compiled.plainUse : passing(node, PASSED.noContact);
      } else if (compiled.isMarketing) return stop(node, FAILED.channel);
      else node = passing(node, PASSED.serviceMessage);
    } else {
      const number = channelNumber(channel);
      if (compiled.channels === undefined || !hasChannel(compiled.channels, number)) {
        return stop(node, FAILED.noContact);
      }
      if (!compiled.isMarketing) node = passing(node, PASSED.serviceMessage);
      else {
        if (compiled.isServicePermission) return stop(node, SERVICE_IS_NO_PERMISSION);
        const { residence } = request;
        if (residence === undefined) return stop(node, FAILED.contactResidence);
        const asked = law.residence(residence).contact(number);
        const level = holds(code, until, side, index, today, counts | CONFIRMED)
          ? 2
          : holds(code, until, side, index, today, counts)
            ? 1
            : 0;
        const no = isLive ? 0 : code & (REFUSED | WITHDRAWN);
        const permission = contactVerdict(compiled, asked, level, no, request);
        if (permission.failed !== undefined) return stop(node, permission.failed);
        if (side !== undefined) {
          if (side.pauses.length > 0 && isPaused(side, number, at)) return stop(node, PAUSED);
          if (side.caps.length > 0 && isFull(side, number, at, request.at ?? Number.POSITIVE_INFINITY)) {
            return stop(node, FULL);
          }
        }
        node = passing(node, permission.passed);
      }
    }

    // 6. Recipient
    const recipient = recipientOf(rules, compiled, request.recipient);
    if (recipient === undefined) return stop(node, FAILED.recipient);

    // 7. Transfer
    const route = routeTo(law, compiled, recipient, request.country);
    if (route === undefined) return stop(passing(node, recipient.passed), FAILED.country);
    if (route.failed !== undefined) return stop(passing(node, recipient.passed), route.failed);

    // 8. Retention
    if (compiled.retention !== undefined) {
      const { startedOn } = request;
      if (startedOn === undefined) {
        if (!compiled.beginsWithWithdrawal || !isLive)
          return stop(passing(node, route.passed), FAILED.startedOn);
      } else {
        const within = isWithin(startedOn, compiled, law);
        if (within === undefined) return stop(passing(node, route.passed), FAILED.startedOn);
        if (!within) {
          node = passing(node, route.passed);
          const { purpose } = compiled.rule.practice;
          if (side === undefined || !isHeld(side, request.datum, purpose, law.day)) {
            return stop(node, compiled.retentionFailed);
          }
          trace.node = passing(node, PASSED.hold);
          return undefined;
        }
      }
    }
    trace.node = passing(node, route.all);
    return undefined;
  };
}

/** What the bases say that are no consent. */
function otherBasis(compiled: CompiledPractice, request: UseRequest, law: LawOfDay): Judged {
  switch (compiled.basis) {
    case 'contract': {
      const { contract } = request;
      return contract === undefined || contract === '' ? NO_CONTRACT : compiled.basisJudged;
    }
    case 'recognised-legitimate-interests': {
      const home = law.homeBasis(compiled);
      if (home.failed !== undefined) return home;
      const { residence } = request;
      return residence === undefined ? NO_RESIDENCE : law.residence(residence).basis(compiled);
    }
    default:
      return compiled.basisJudged;
  }
}

const NO_CONTRACT: Judged = { failed: FAILED.contract, passed: FAILED.contract.ground };
const NO_CONDITIONS: Judged = { failed: FAILED.softOptIn, passed: FAILED.softOptIn.ground };
const NO_RESIDENCE: Judged = { failed: FAILED.basisResidence, passed: FAILED.basisResidence.ground };

/** What the law says about the way to a recipient; undefined where no country is stated. */
function routeTo(
  law: LawOfDay,
  compiled: CompiledPractice,
  recipient: CompiledRecipient,
  asked: string | undefined,
): Route | undefined {
  if (asked !== undefined) return law.transfer(compiled, recipient, asked);
  const known = law.stated[recipient.slot];
  if (known !== undefined) return known;
  if (recipient.country === undefined) return undefined;
  const route = law.transfer(compiled, recipient, recipient.country);
  law.stated[recipient.slot] = route;
  return route;
}

const SERVICE_IS_NO_PERMISSION = failure('no-contact-permission', 'contact', 'service-message');

/** Whether a channel is among those of a practice; −1 is none. */
function hasChannel(channels: number, channel: number): boolean {
  return channel >= 0 && (channels & (1 << channel)) !== 0;
}

/** Whether a grant counts on a day that has all of some bits. */
function holds(
  code: number,
  until: number,
  side: Side | undefined,
  practice: number,
  day: number,
  bits: number,
): boolean {
  if ((code & FAILURE) !== 0) return false;
  if ((code & SEVERAL) === 0) return until >= day && (code & bits) === bits;
  for (const grant of side?.grants.get(practice) ?? []) {
    if (grant.until >= day && (grant.code & bits) === bits) return true;
  }
  return false;
}

function restrictionGround(
  side: Side,
  compiled: CompiledPractice,
  request: UseRequest,
  day: number,
): Ground | undefined {
  if (!isRestricted(side, request.datum)) return PASSED.unrestricted;
  const use = request.restrictedUse;
  if (use !== undefined && Object.hasOwn(RESTRICTED_USES, use)) return RESTRICTED_USES[use];
  return compiled.basis === 'consent' && isNamedByGrant(side, request.datum, compiled.index, day)
    ? PASSED.restrictedByConsent
    : undefined;
}

function contactVerdict(
  compiled: CompiledPractice,
  law: ContactTable,
  level: 0 | 1 | 2,
  no: number,
  request: UseRequest,
): Judged {
  const asked = compiled.permissionLevel > law.level ? compiled.permissionLevel : law.level;
  const isTooLow = level < asked || level === 0;
  if (compiled.isSoftOptIn && isTooLow && (law.hasSoftOptIn || law.level === 0)) {
    if (no !== 0) return (no & REFUSED) !== 0 ? law.refused : law.withdrawn;
    const { softOptIn } = request;
    if (softOptIn === undefined) return NO_CONDITIONS;
    for (const id of SOFT_CONDITIONS) if (!softOptIn.includes(id)) return law.softFailed;
    return law.softPassed;
  }
  if (asked === 0 && level === 0) {
    if (no !== 0) return (no & REFUSED) !== 0 ? law.refused : law.withdrawn;
    return law.passed[0];
  }
  if (level < asked) return law.failed[asked];
  return law.passed[asked === 2 ? 2 : 1];
}

function recipientOf(
  rules: CompiledRules,
  compiled: CompiledPractice,
  id: string | undefined,
): CompiledRecipient | undefined {
  if (id === undefined) return compiled.own;
  for (const recipient of compiled.recipients) if (recipient.id === id) return recipient;
  return rules.isOwnName(id) ? compiled.own : undefined;
}

/** Whether storage that began on a day is still within its time; undefined where it cannot have begun on that day. */
function isWithin(startedOn: string, compiled: CompiledPractice, law: LawOfDay): boolean | undefined {
  const quick = quickDay(startedOn);
  const start = quick === 0 ? calendarDay(startedOn) : quick;
  if (start < 0 || start > (law.lastStart[compiled.startBound] ?? 0)) return undefined;
  return start >= (law.firstStart[compiled.period] ?? 0);
}
