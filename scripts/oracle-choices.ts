import {
  ABOUT_KINDS,
  type About,
  type Actor,
  type ChoiceEvent,
  mergeGuest,
  type NoticeShown,
  OBJECTION_GROUNDS,
} from '../src/consent/index.ts';
import type { UseRequest } from '../src/decision/index.ts';
import { CONTACT_CHANNELS } from '../src/declaration/index.ts';
import { SOFT_OPT_IN_CONDITIONS } from '../src/law/index.ts';
import type { Random } from './oracle-random.ts';
import type { World } from './oracle-world.ts';

const DAY_MS = 86_400_000;
const COUNTRIES = [
  'DE',
  'AT',
  'FR',
  'GB',
  'CH',
  'US-CA',
  'US',
  'NO',
  'JP',
  'IN',
  'IL',
  'KR',
  'CA',
  'EPO',
  'ZZ',
  '',
];
const RESTRICTED = ['legal-claims', 'rights-of-others', 'public-interest'] as const;

/** Few ids, so that events name each other. */
const IDS = Array.from({ length: 14 }, (_, n) => `event-${String(n).padStart(2, '0')}`);

/** Ids of a declaration, with a few that it does not know. */
interface Names {
  readonly practices: readonly string[];
  readonly purposes: readonly string[];
  readonly data: readonly string[];
  readonly recipients: readonly string[];
}

const known = new WeakMap<World, Names>();

function namesOf(world: World): Names {
  const names = known.get(world) ?? namesIn(world);
  known.set(world, names);
  return names;
}

function namesIn({ versions }: World): Names {
  const keys = (list: readonly ReadonlyMap<string, unknown>[]) => [
    ...new Set(list.flatMap((map) => [...map.keys()])),
  ];
  const declarations = versions.map(({ declaration }) => declaration);
  return {
    practices: keys(declarations.map(({ practices }) => practices)),
    purposes: keys(declarations.map(({ purposes }) => purposes)),
    data: keys(declarations.map(({ data }) => data)),
    recipients: keys(declarations.map(({ recipients }) => recipients)),
  };
}

/** A question about one practice, mostly one that can be permitted, with noise in every field. */
export function requestFrom(random: Random, world: World): UseRequest {
  const names = namesOf(world);
  const newest = world.versions.at(-1);
  if (newest === undefined) throw new TypeError('a world has versions');
  const practice = random.pick([...newest.declaration.practices.values()]);
  const maybe = <T>(probability: number, make: () => T): T | undefined =>
    random.chance(probability) ? make() : undefined;
  const channels = practice.contact?.channels ?? [];
  const now = Date.parse(`${world.day}T12:00:00.000Z`);
  const fields = {
    practice: maybe(0.3, () =>
      random.chance(0.9) ? practice.id : random.pick([...names.practices, '__proto__']),
    ),
    recipient: maybe(0.5, () =>
      random.chance(0.8) && (practice.recipients ?? []).length > 0
        ? random.pick(practice.recipients ?? [])
        : random.pick([...names.recipients, newest.declaration.controller.name, 'nobody', '']),
    ),
    country: maybe(0.2, () => random.pick(COUNTRIES)),
    residence: maybe(0.8, () => random.pick(COUNTRIES)),
    channel: maybe(channels.length > 0 ? 0.9 : 0.05, () =>
      random.chance(0.9) && channels.length > 0 ? random.pick(channels) : random.pick(CONTACT_CHANNELS),
    ),
    startedOn: maybe(0.85, () =>
      random.chance(0.95)
        ? new Date(now - random.int(500) * DAY_MS).toISOString().slice(0, 10)
        : random.pick([
            '2026-02-30',
            'yesterday',
            '',
            '2999-01-01',
            `${world.day.slice(0, 4)}-12-31`,
            new Date(now + random.int(4) * DAY_MS).toISOString().slice(0, 10),
          ]),
    ),
    contract: maybe(0.85, () => random.pick(['order-1', 'order-1', 'order-1', ''])),
    softOptIn: maybe(0.8, () =>
      random.chance(0.7)
        ? SOFT_OPT_IN_CONDITIONS.map(({ id }) => id)
        : random.some(
            SOFT_OPT_IN_CONDITIONS.map(({ id }) => id),
            0.7,
          ),
    ),
    restrictedUse: maybe(0.2, () => random.pick(RESTRICTED)),
    age: maybe(0.6, () => random.pick([0, 12, 15, 15.9, 16, 40, 2000, Number.NaN])),
    at: maybe(0.2, () =>
      random.chance(0.95) ? now - random.int(DAY_MS / 3) : random.pick([-1, Number.NaN, 1e18]),
    ),
  };
  return {
    customer: 'c-1',
    datum: random.chance(0.95) ? random.pick(practice.data) : random.pick([...names.data, 'constructor']),
    purpose: random.chance(0.97) ? practice.purpose : random.pick([...names.purposes, 'no-purpose']),
    ...(Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined),
    ) as Partial<UseRequest>),
  };
}

/** Choices of one customer, most of them about what the request asks for. */
export function eventsFrom(random: Random, world: World, request: UseRequest): readonly ChoiceEvent[] {
  const names = namesOf(world);
  const count = random.int(9);
  const events: ChoiceEvent[] = [];
  for (let n = 0; n < count; n += 1) events.push(eventFrom(random, world, request, names));
  if (!random.chance(0.1)) return events;
  const guest = events.map((event) => ({ ...event, customer: 'guest' }));
  const isSharedDevice = random.chance(0.5);
  const merge: ChoiceEvent = {
    ...baseFrom(random, world, IDS[0] ?? 'event-00'),
    kind: 'guest-merged',
    guest: 'guest',
    isSharedDevice,
    carried: mergeGuest({ guest: 'guest', events: guest, isSharedDevice }),
  };
  const undone: readonly ChoiceEvent[] = random.chance(0.3)
    ? [{ ...baseFrom(random, world, 'undo-000'), kind: 'merge-undone', merge: merge.id }]
    : [];
  return [...random.some(events, 0.3), merge, ...undone];
}

function baseFrom(random: Random, world: World, id: string) {
  const now = Date.parse(`${world.day}T12:00:00.000Z`);
  const shown = random.pick(world.versions);
  const notice: NoticeShown = random.chance(0.95)
    ? { version: shown.number, id: shown.id }
    : { version: 1, id: 'f'.repeat(64) };
  const actor: Actor = random.pick<Actor>([
    { kind: 'customer' },
    { kind: 'customer' },
    { kind: 'customer' },
    { kind: 'guardian', verification: 'visit' },
    { kind: 'staff', reference: 'case' },
    { kind: 'signal' },
    { kind: 'system' },
  ]);
  const at = new Date(now - random.int(20 * DAY_MS)).toISOString();
  return { id, customer: 'c-1', at, actor, channel: 'web', language: 'en', notice } as const;
}

function aboutFrom(random: Random, request: UseRequest, names: Names): About {
  const roll = random.int(10);
  const practice = request.practice ?? random.pick(names.practices);
  if (roll < 4) return { practice: random.chance(0.8) ? practice : random.pick(names.practices) };
  if (roll < 7) return { purpose: random.chance(0.9) ? request.purpose : random.pick(names.purposes) };
  return { kind: random.chance(0.5) ? 'everything' : random.pick(ABOUT_KINDS) };
}

function eventFrom(random: Random, world: World, request: UseRequest, names: Names): ChoiceEvent {
  const base = baseFrom(random, world, random.pick(IDS));
  const about = aboutFrom(random, request, names);
  const supersedes = random.some(IDS, 0.6);
  const contact = random.chance(0.4) ? 'all' : random.pick(CONTACT_CHANNELS);
  const data = random.chance(0.6) ? 'all' : random.some(names.data, 0.5);
  const roll = random.int(100);
  if (roll < 48) {
    const until = random.chance(0.15) ? { until: random.pick([world.day, '2010-01-01', '2035-01-01']) } : {};
    const needsConfirmation = random.chance(0.5);
    const toldOfSignal = random.chance(0.5);
    return { ...base, kind: 'consent-given', about, supersedes, needsConfirmation, toldOfSignal, ...until };
  }
  if (roll < 62) return { ...base, kind: 'consent-confirmed', grant: random.pick(IDS) };
  if (roll < 66) return { ...base, kind: 'consent-refused', about, supersedes };
  if (roll < 71) return { ...base, kind: 'consent-withdrawn', about };
  if (roll < 78) return { ...base, kind: 'objection-raised', about, ground: random.pick(OBJECTION_GROUNDS) };
  if (roll < 81) {
    const outcome = random.pick(['upheld', 'overridden'] as const);
    return { ...base, kind: 'objection-decided', objection: random.pick(IDS), outcome, grounds: 'known' };
  }
  if (roll < 83) return { ...base, kind: 'objection-lifted', supersedes, toldOfSignal: random.chance(0.5) };
  if (roll < 85)
    return { ...base, kind: 'pause-begun', contact, ...(random.chance(0.5) ? { until: base.at } : {}) };
  if (roll < 86) return { ...base, kind: 'pause-ended', supersedes };
  if (roll < 89) {
    return {
      ...base,
      kind: 'cap-set',
      contact,
      times: random.int(4),
      days: 1 + random.int(20),
      supersedes: [],
    };
  }
  if (roll < 90) return { ...base, kind: 'cap-lifted', supersedes };
  if (roll < 94) {
    const channel = random.pick(CONTACT_CHANNELS);
    return { ...base, kind: 'contact-made', contact: channel, practice: random.pick(names.practices) };
  }
  if (roll < 96) return { ...base, kind: 'restriction-set', data, why: 'disputed' };
  if (roll < 97) return { ...base, kind: 'restriction-lifted', supersedes };
  if (roll < 99) return { ...base, kind: 'hold-set', data, purpose: request.purpose };
  return { ...base, kind: 'hold-lifted', supersedes };
}
