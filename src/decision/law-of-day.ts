import { CONTACT_CHANNELS, type ContactChannel } from '../declaration/index.ts';
import { isKnownCountry, isKnownDestination } from '../law/index.ts';
import type { CompiledPractice, CompiledRecipient, CompiledRules } from './compiled-practice.ts';
import { type Failure, failure, ground } from './ground.ts';
import { internal } from './internal.ts';
import {
  basisVerdict,
  type ContactLaw,
  contactLawOf,
  type DeviceNeed,
  deviceNeedOf,
  type Judged,
  judged,
  transferVerdict,
  type Verdict,
} from './judge-law.ts';
import { DAY_MS, dayOf } from './moment.ts';
import type { Stretch } from './pass-node.ts';
import { firstStartWithin, latestStart, START_BOUNDS } from './retention-end.ts';

/** The law of a country on contacts by one channel, with what follows from it. */
export interface ContactTable extends ContactLaw {
  readonly softPassed: Judged;
  readonly softFailed: Judged;
  /** By level of consent: 0 opt-out, 1 consent, 2 confirmed consent. */
  readonly passed: readonly [Judged, Judged, Judged];
  readonly failed: readonly [Judged, Judged, Judged];
  /** Where the contact needs no consent, and the customer said no. */
  readonly refused: Judged;
  readonly withdrawn: Judged;
}

/** What the law says about a way to a recipient, with the grounds that follow from it. */
export interface Route {
  readonly failed: Failure | undefined;
  /** The recipient and the transfer as one step; and with them the time of storage. */
  readonly passed: Stretch;
  readonly all: Stretch;
}

/** The law of a customer's country on one day. */
export interface ResidenceTable {
  readonly device: (practice: CompiledPractice) => DeviceNeed;
  readonly basis: (practice: CompiledPractice) => Judged;
  readonly contact: (channel: number) => ContactTable;
}

/** The law on one day. What it says is worked out when it is first asked for. */
export interface LawOfDay {
  readonly day: string;
  readonly number: number;
  /** The day's first moment, and that of the next, milliseconds since 1970. */
  readonly begin: number;
  readonly end: number;
  readonly residence: (country: string | undefined) => ResidenceTable;
  readonly transfer: (practice: CompiledPractice, recipient: CompiledRecipient, country: string) => Route;
  /** The same for the country that is stated for the recipient; by slot, filled when first asked. */
  readonly stated: (Route | undefined)[];
  /** By place of a period: the first start, YYYYMMDD, of what is still within its time. */
  readonly firstStart: readonly number[];
  /** By what storage is counted from (`START_BOUNDS`): the last day, YYYYMMDD, that it can have begun on. */
  readonly lastStart: readonly number[];
  readonly homeBasis: (practice: CompiledPractice) => Judged;
}

/** How many days are remembered: a year of looking back, and then some. */
const MOST_DAYS = 400;

/**
 * The law by day for a rulebook. Only countries that exist are remembered, so that no request can fill the memory; grounds
 * are shared across days.
 */
export function lawByDay(rules: CompiledRules): (number: number) => LawOfDay {
  const days = new Map<number, LawOfDay>();
  const share = sharing();
  const routeOf = routing(share);
  return (number) => {
    const known = days.get(number);
    if (known !== undefined) return known;
    if (days.size >= MOST_DAYS) days.clear();
    const law = lawOfDay(rules, number, share, routeOf);
    days.set(number, law);
    return law;
  };
}

type Share = <V extends Verdict>(verdict: V) => V;

/** Returns the same object for the same verdict, so that paths of grounds are shared. */
function sharing(): Share {
  const known = new Map<string, unknown>();
  return <V extends Verdict>(verdict: V): V => {
    const key = JSON.stringify(verdict);
    const first = known.get(key);
    if (first === undefined) known.set(key, verdict);
    // The same text under this key can only have come from a verdict of the same shape.
    return (first ?? verdict) as V;
  };
}

type RouteOf = (practice: CompiledPractice, recipient: CompiledRecipient, verdict: Verdict) => Route;

/** Returns the same route for the same verdict about a recipient of a practice, whatever the day. */
function routing(share: Share): RouteOf {
  const known: Map<Verdict, Route>[] = [];
  return (practice, { slot, passed }, verdict) => {
    const shared = share(verdict);
    const ofSlot = known[slot] ?? new Map<Verdict, Route>();
    known[slot] = ofSlot;
    const first = ofSlot.get(shared);
    if (first !== undefined) return first;
    const { failed, passed: transfer } = judged(shared);
    const route = {
      failed,
      passed: { grounds: [passed, transfer] },
      all: { grounds: [passed, transfer, practice.retentionPassed] },
    };
    ofSlot.set(shared, route);
    return route;
  };
}

function lawOfDay(rules: CompiledRules, number: number, share: Share, routeOf: RouteOf): LawOfDay {
  const day = dayOf(number * DAY_MS);
  const residences = new Map<string, ResidenceTable>();
  const unknown = residenceTable('', day, share);
  const transfers: Map<string, Route>[] = [];
  const homeBasis: Judged[] = [];
  return {
    day,
    number,
    begin: number * DAY_MS,
    end: (number + 1) * DAY_MS,
    residence: (country) => {
      if (country === undefined) return unknown;
      const known = residences.get(country);
      if (known !== undefined) return known;
      if (!isKnownCountry(country)) return unknown;
      const table = residenceTable(country, day, share);
      residences.set(internal(country), table);
      return table;
    },
    stated: [],
    firstStart: rules.periods.map((period) => {
      const first = firstStartWithin(day, period);
      return first === undefined ? 0 : Number(first.replaceAll('-', ''));
    }),
    lastStart: START_BOUNDS.map((bound) => Number(latestStart(day, bound).replaceAll('-', ''))),
    transfer: (practice, recipient, country) => {
      const { slot, id } = recipient;
      transfers[slot] ??= new Map();
      const known = transfers[slot]?.get(country);
      if (known !== undefined) return known;
      const { rule } = practice;
      const verdict = transferVerdict({ rule, home: rules.home, recipient: id, country, day });
      const route = routeOf(practice, recipient, verdict);
      if (isKnownDestination(country)) transfers[slot]?.set(internal(country), route);
      return route;
    },
    homeBasis: ({ rule }) => {
      const known = homeBasis[rule.index];
      if (known !== undefined) return known;
      const verdict = judged(share(basisVerdict(rule.practice, rules.home, day)));
      homeBasis[rule.index] = verdict;
      return verdict;
    },
  };
}

function residenceTable(country: string, day: string, share: Share): ResidenceTable {
  const devices: DeviceNeed[] = [];
  const bases: Judged[] = [];
  const contacts: ContactTable[] = [];
  return {
    device: ({ rule }) => {
      const known = devices[rule.index];
      if (known !== undefined) return known;
      const need = deviceNeedOf(rule, country, day);
      const shared = { ...need, passed: share(need.passed) };
      devices[rule.index] = shared;
      return shared;
    },
    basis: ({ rule }) => {
      const known = bases[rule.index];
      if (known !== undefined) return known;
      const verdict = judged(share(basisVerdict(rule.practice, country, day)));
      bases[rule.index] = verdict;
      return verdict;
    },
    contact: (channel) => {
      const known = contacts[channel];
      if (known !== undefined) return known;
      const table = contactTable(country, CONTACT_CHANNELS[channel] ?? 'email', day, share);
      contacts[channel] = table;
      return table;
    },
  };
}

function contactTable(country: string, channel: ContactChannel, day: string, share: Share): ContactTable {
  const law = contactLawOf(country, channel, day);
  const passed = (by: string): Judged => judged(share(ground('contact', by, law.source)));
  const failed = (by: string): Judged =>
    judged(share(failure('no-contact-permission', 'contact', by, law.source)));
  return {
    ...law,
    softPassed: passed('soft-opt-in'),
    softFailed: failed('soft-opt-in'),
    passed: [passed('opt-out'), passed('consent'), passed('confirmed-consent')],
    failed: [failed('opt-out'), failed('consent'), failed('confirmed-consent')],
    refused: failed('refused'),
    withdrawn: failed('withdrawn'),
  };
}
