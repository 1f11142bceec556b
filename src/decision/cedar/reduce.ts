import { Temporal } from 'temporal-polyfill';
import type { AboutKind, ChoiceState, Grant, Objection } from '../../consent/index.ts';
import type { Declaration, Practice } from '../../declaration/index.ts';
import { SOFT_OPT_IN_CONDITIONS } from '../../law/index.ts';
import type { UseRequest } from '../decision.ts';
import { type CedarChoice, type CedarContext, UNSTATED_AGE } from './context.ts';
import { type Covers, isAbout } from './cover.ts';

/** A request with what bears on it. */
export interface CedarInput {
  readonly declaration: Declaration;
  readonly covers: Covers;
  readonly state: ChoiceState;
  readonly request: UseRequest;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly isErased?: boolean;
  readonly isTooOld?: boolean;
}

const DAY_MS = 86_400_000;
/** 9999-12-31, the last day with a year of four digits. */
const LAST_MS = 253_402_300_799_999;

/**
 * Reduces a request and the choices of its customer to what the Cedar policies ask for. It shares no code with decisions: two
 * ways to the same answer, so that each can show a mistake of the other.
 */
export function reduceForCedar(input: CedarInput): CedarContext {
  const { declaration, state, request, now } = input;
  const at = request.at ?? now;
  const hasDay = at >= 0 && at <= LAST_MS;
  const day = hasDay ? new Date(at).toISOString().slice(0, 10) : '0000-00-00';
  const { recipient = '', channel = '' } = request;
  const isOwn =
    !declaration.recipients.has(recipient) &&
    [declaration.controller.name, declaration.controller.brand].includes(recipient);
  const scoped = <S extends { readonly contact: string }>(list: readonly S[]) =>
    list.filter(({ contact }) => contact === 'all' || contact === channel);
  const holdsDatum = (data: 'all' | readonly string[]) => data === 'all' || data.includes(request.datum);
  const restrictions = state.restrictions.filter(({ data }) => holdsDatum(data)).map(({ id }) => id);
  const practices = [...declaration.practices.values()].filter(
    ({ purpose, data }) => purpose === request.purpose && data.includes(request.datum),
  );
  const start = dayOrNothing(request.startedOn);
  return {
    erased: input.isErased === true,
    tooOld: input.isTooOld === true,
    hasDay,
    practice: request.practice ?? '',
    // A request that names an empty recipient names nobody that is declared.
    recipient: isOwn || request.recipient === undefined ? '' : recipient || '-',
    country: request.country === undefined ? '' : request.country || '-',
    residence: request.residence === undefined ? '' : request.residence || '-',
    channel: request.channel === undefined ? '' : channel || '-',
    contract: (request.contract ?? '') !== '',
    softOptIn: SOFT_OPT_IN_CONDITIONS.every(
      ({ id }) => id === 'no-objection' || request.softOptIn?.includes(id) === true,
    ),
    restricted: restrictions.length > 0,
    restrictedUse: ['legal-claims', 'rights-of-others', 'public-interest'].includes(
      request.restrictedUse ?? '',
    ),
    age: request.age === undefined ? UNSTATED_AGE : wholeYears(request.age),
    paused: scoped(state.pauses).some(({ until }) => until === undefined || Date.parse(until) > at),
    capped: scoped(state.caps).some(({ contact, times, days }) => {
      const made = state.contacts.filter((one) => {
        const age = at - Date.parse(one.at);
        return (
          (age >= 0 || request.at === undefined) &&
          age < days * DAY_MS &&
          (contact === 'all' || one.channel === channel)
        );
      });
      return made.length >= times;
    }),
    dated: request.startedOn !== undefined,
    started: start !== undefined,
    startsLater: start !== undefined && hasDay && isAfter(start, tomorrowOf(day)),
    startsAfterYear: start !== undefined && hasDay && start.year > tomorrowOf(day).year,
    running:
      start === undefined ? [] : lengthsOf(practices).filter((length) => isRunning(start, length, day)),
    held: state.holds
      .filter(({ data, until }) => holdsDatum(data) && (until === undefined || until >= day))
      .map(({ purpose }) => purpose),
    choices: Object.fromEntries(
      practices.map((practice) => [practice.id, choiceOf(practice, input, day, restrictions)]),
    ),
  };
}

function choiceOf(
  practice: Practice,
  { state, covers, declaration }: CedarInput,
  day: string,
  restrictions: readonly string[],
): CedarChoice {
  const against = state.against.filter((no) => covers.refuses(no.about, no.notice, practice.id));
  const live = state.grants.filter(
    (grant) =>
      covers.grants(grant.about, grant.notice, practice.id) &&
      against.every((no) => grant.supersedes.includes(no.id)) &&
      (grant.isConfirmed || !grant.needsConfirmation) &&
      !(grant.until !== undefined && grant.until < day),
  );
  const ofGuardian = live.filter(({ by }) => by === 'guardian');
  const objections = state.objections.filter(
    (one) => covers.refuses(one.about, one.notice, practice.id) && bears(one, practice, declaration),
  );
  const setsAside = (grant: Grant) => objections.every((objection) => canSetAside(grant, objection));
  return {
    live: live.length > 0,
    confirmed: live.some(({ isConfirmed }) => isConfirmed),
    guardian: ofGuardian.length > 0,
    guardianConfirmed: ofGuardian.some(({ isConfirmed }) => isConfirmed),
    saidNo: live.length === 0 && against.length > 0,
    objected: objections.length > 0,
    setAside: live.some(setsAside),
    guardianSetAside: ofGuardian.some(setsAside),
    allowsRestricted: live.some(({ supersedes }) => restrictions.every((id) => supersedes.includes(id))),
  };
}

/**
 * Does an objection bear on a practice that it is about? Each ground reaches kinds of use of its own; Art. 21(1) GDPR, and
 * whoever names a practice or a purpose, some bases, until staff overrides it.
 */
function bears({ ground, outcome, about }: Objection, practice: Practice, declaration: Declaration): boolean {
  const isKind = (kind: AboutKind) => isAbout({ kind }, practice, declaration);
  if (ground === 'direct-marketing' && isKind('direct-marketing')) return true;
  if (ground === 'opt-out' && (isKind('sale') || isKind('sharing') || isKind('targeted-advertising')))
    return true;
  if (ground !== 'own-situation' && 'kind' in about) return false;
  const reached = ['public-task', 'legitimate-interests', 'recognised-legitimate-interests'];
  return reached.includes(practice.basis) && outcome !== 'overridden';
}

function canSetAside({ by, toldOfSignal, supersedes }: Grant, { id, isSignal }: Objection): boolean {
  if (by !== 'customer' && by !== 'guardian') return false;
  return supersedes.includes(id) && (toldOfSignal || !isSignal);
}

function wholeYears(age: number): number {
  if (Number.isNaN(age)) return -1;
  return Math.floor(Math.min(Math.max(age, -1), UNSTATED_AGE - 1));
}

function tomorrowOf(day: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(day).add({ days: 1 });
}

function isAfter(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) > 0;
}

function lengthsOf(practices: readonly Practice[]): readonly string[] {
  return [...new Set(practices.flatMap(({ retention }) => retention?.for ?? []))];
}

function dayOrNothing(day: string | undefined): Temporal.PlainDate | undefined {
  if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(day)) return undefined;
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

function isRunning(start: Temporal.PlainDate, length: string, day: string): boolean {
  try {
    return Temporal.PlainDate.compare(start.add(length), day) >= 0;
  } catch {
    // The calendar ends before that length of time does.
    return true;
  }
}
