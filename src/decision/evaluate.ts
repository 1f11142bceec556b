import { SOFT_OPT_IN_CONDITIONS } from '../law/index.ts';
import {
  CONFIRMED,
  FAILURE,
  GUARDIAN,
  NO_CHOICE,
  OBJECTED,
  OBJECTED_SHIFT,
  OBJECTION_ORDER,
  OVERRIDES,
  SEVERAL,
  WITHDRAWN,
} from './choice-code.ts';
import { type ChoiceTable, findEntry } from './choice-table.ts';
import type { Candidate, CompiledPractice, CompiledRecipient, CompiledRules } from './compiled-practice.ts';
import type { Ground, UseRequest } from './decision.ts';
import { FAILED, type Failure, failure, objected, PASSED, RESTRICTED_USES } from './ground.ts';
import { isFailure } from './judge-law.ts';
import type { ContactTable, LawOfDay } from './law-of-day.ts';
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

/** Makes the function that asks all rules in order over a table of choices. `trace.node` says what was passed. */
export function createEvaluator(rules: CompiledRules, table: ChoiceTable, trace: Trace): Evaluate {
  return ({ compiled, need }, request, place, at, law) => {
    const { index } = compiled.rule;
    const entry = place < 0 ? -1 : findEntry(table, place, index);
    const code = entry < 0 ? NO_CHOICE : (table.code[entry] ?? NO_CHOICE);
    const until = entry < 0 ? 0 : (table.until[entry] ?? 0);
    const side = place >= 0 && table.hasSide[place] === 1 ? table.sides.get(place) : undefined;
    const today = law.number;
    const isLive = holds(code, until, side, index, today, 0);
    let node = compiled.root;
    trace.node = node;

    if (side === undefined && !compiled.needsDeviceConsent) node = compiled.plain;
    else {
      // 2. Restriction
      const unrestricted =
        side === undefined || side.restrictions.length === 0
          ? PASSED.unrestricted
          : restrictionGround(side, compiled, request, today);
      if (unrestricted === undefined) return FAILED.restricted;
      node = passing(node, unrestricted);
      trace.node = node;

      // 3. Device
      if (compiled.needsDeviceConsent) {
        const device = law.residence(request.residence).device(compiled);
        if (device.needsConsent && !isLive) return device.failed;
        node = passing(node, device.passed);
      } else node = passing(node, compiled.devicePassed);
    }
    trace.node = node;

    // 4. Basis
    let basisPassed = compiled.basisPassed;
    switch (compiled.basis) {
      case 'consent':
        if (!isLive) return compiled.consentFailed[code & FAILURE] ?? FAILED.unknown;
        break;
      case 'contract':
        if (request.contract === undefined || request.contract === '') return FAILED.contract;
        break;
      case 'legal-obligation':
        if (compiled.rule.practice.obligation === undefined) return FAILED.duty;
        break;
      case 'vital-interests':
      case 'public-task':
        if (compiled.rule.practice.condition === undefined) return compiled.conditionFailed;
        break;
      case 'legitimate-interests':
        break;
      case 'recognised-legitimate-interests': {
        const home = law.homeBasis(compiled);
        if (isFailure(home)) return home;
        if (request.residence === undefined) return FAILED.basisResidence;
        const abroad = law.residence(request.residence).basis(compiled);
        if (isFailure(abroad)) return abroad;
        basisPassed = abroad;
        break;
      }
    }
    if (need !== 'nothing') {
      if (need === 'condition') return FAILED.special;
      if (need === 'criminal-law') return FAILED.criminal;
      if (!isLive) return compiled.explicitFailed[code & FAILURE] ?? FAILED.unknown;
    }
    const { minimumAge } = compiled;
    const isChild = minimumAge !== undefined && request.age !== undefined && !(request.age >= minimumAge);
    const counts = isChild ? GUARDIAN : 0;
    if (isChild && !holds(code, until, side, index, today, GUARDIAN)) return FAILED.guardian;
    if ((code & OBJECTED) !== 0 && !holds(code, until, side, index, today, counts | OVERRIDES)) {
      return OBJECTED_BY[((code & OBJECTED) >> OBJECTED_SHIFT) - 1] ?? FAILED.unknown;
    }
    node = passing(node, basisPassed);
    trace.node = node;

    // 5. Contact
    const { channels } = compiled;
    const { channel } = request;
    if (channels === undefined) {
      if (channel !== undefined) return FAILED.noContact;
      node = passing(node, PASSED.noContact);
    } else if (channel === undefined) {
      if (compiled.rule.isMarketing) return FAILED.channel;
      node = passing(node, PASSED.serviceMessage);
    } else if (!hasChannel(channels, channelNumber(channel))) {
      return FAILED.noContact;
    } else if (!compiled.rule.isMarketing) {
      node = passing(node, PASSED.serviceMessage);
    } else {
      if (compiled.isServicePermission) return SERVICE_IS_NO_PERMISSION;
      if (request.residence === undefined) return FAILED.contactResidence;
      const number = channelNumber(channel);
      const asked = law.residence(request.residence).contact(number);
      const level = holds(code, until, side, index, today, counts | CONFIRMED)
        ? 2
        : holds(code, until, side, index, today, counts)
          ? 1
          : 0;
      const isWithdrawn = !isLive && (code & WITHDRAWN) !== 0;
      const permission = contactVerdict(compiled, asked, level, isWithdrawn, request);
      if (isFailure(permission)) return permission;
      if (side !== undefined) {
        if (side.pauses.length > 0 && isPaused(side, number, at)) return PAUSED;
        if (side.caps.length > 0 && isFull(side, number, at)) return FULL;
      }
      node = passing(node, permission);
    }
    trace.node = node;

    // 6. Recipient
    const recipient = recipientOf(rules, compiled, request.recipient);
    if (recipient === undefined) return FAILED.recipient;
    node = passing(node, recipient.passed);
    trace.node = node;

    // 7. Transfer
    const country = request.country ?? recipient.country;
    if (country === undefined) return FAILED.country;
    let transfer = request.country === undefined ? law.stated[recipient.slot] : undefined;
    if (transfer === undefined) {
      transfer = law.transfer(compiled, recipient, country);
      if (request.country === undefined) law.stated[recipient.slot] = transfer;
    }
    if (isFailure(transfer)) return transfer;
    node = passing(node, transfer);
    trace.node = node;

    // 8. Retention
    const period = compiled.retention;
    if (period !== undefined) {
      const { startedOn } = request;
      if (startedOn === undefined) {
        if (!compiled.beginsWithWithdrawal || !isLive) return FAILED.startedOn;
      } else {
        const within = isWithin(startedOn, compiled, law);
        if (within === undefined) return FAILED.startedOn;
        if (!within) {
          const { purpose } = compiled.rule.practice;
          if (side === undefined || !isHeld(side, request.datum, purpose, law.day)) {
            return compiled.retentionFailed;
          }
          trace.node = passing(node, PASSED.hold);
          return undefined;
        }
      }
    }
    trace.node = passing(node, compiled.retentionPassed);
    return undefined;
  };
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
  return compiled.basis === 'consent' && isNamedByGrant(side, request.datum, compiled.rule.index, day)
    ? PASSED.restrictedByConsent
    : undefined;
}

function contactVerdict(
  compiled: CompiledPractice,
  law: ContactTable,
  level: 0 | 1 | 2,
  isWithdrawn: boolean,
  request: UseRequest,
): Ground | Failure {
  const asked = compiled.permissionLevel > law.level ? compiled.permissionLevel : law.level;
  const isTooLow = level < asked || level === 0;
  if (compiled.isSoftOptIn && isTooLow && (law.hasSoftOptIn || law.level === 0)) {
    const { softOptIn } = request;
    if (softOptIn === undefined) return FAILED.softOptIn;
    for (const id of SOFT_CONDITIONS) if (!softOptIn.includes(id)) return law.softFailed;
    return isWithdrawn ? law.softFailed : law.softPassed;
  }
  if (asked === 0 && level === 0) return isWithdrawn ? law.failed[0] : law.passed[0];
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

/** Whether storage that began on a day is still within its time; undefined where that is no day. */
function isWithin(startedOn: string, compiled: CompiledPractice, law: LawOfDay): boolean | undefined {
  const quick = quickDay(startedOn);
  const start = quick === 0 ? calendarDay(startedOn) : quick;
  return start < 0 ? undefined : start >= (law.firstStart[compiled.period] ?? 0);
}
