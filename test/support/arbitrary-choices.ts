import fc from 'fast-check';
import {
  ABOUT_KINDS,
  type About,
  type ChoiceEvent,
  mayAct,
  OBJECTION_GROUNDS,
} from '../../src/consent/index.ts';
import { CONTACT_CHANNELS } from '../../src/declaration/index.ts';

const PRACTICES = ['newsletter', 'profiling', '__proto__'] as const;

/** Abouts over three practices, two purposes and all kinds. */
export const abouts: fc.Arbitrary<About> = fc.oneof(
  fc.constantFrom(...PRACTICES).map((practice) => ({ practice })),
  fc.constantFrom('marketing', 'constructor').map((purpose) => ({ purpose })),
  fc.constantFrom(...ABOUT_KINDS).map((kind) => ({ kind })),
);

const SALES: readonly string[] = ['sale', 'sharing', 'targeted-advertising'];
const OF_ABOUT: Readonly<Record<string, readonly string[]>> = {
  marketing: ['newsletter', 'profiling'],
  constructor: ['__proto__'],
  everything: PRACTICES,
  'direct-marketing': ['newsletter', 'profiling'],
};

/** The practices of an about in a small made-up shop: `profiling` is advertising that is sold and shared. */
export function practicesOfSmall(about: About): readonly string[] {
  if ('practice' in about) return [about.practice];
  const key = 'purpose' in about ? about.purpose : about.kind;
  if (SALES.includes(key)) return ['profiling'];
  return Object.hasOwn(OF_ABOUT, key) ? (OF_ABOUT[key] ?? []) : [];
}

/** Whether two abouts share a practice of the small shop. */
export function matchesSmall(a: About, b: About): boolean {
  const practices = practicesOfSmall(a);
  return practicesOfSmall(b).some((practice) => practices.includes(practice));
}

/** How events are drawn. */
export interface ChoiceDraw {
  /** Ids are drawn from this prefix and few numbers, so that events name each other, and sometimes share an id. */
  readonly prefix?: string;
  readonly customer?: string;
  /** How many ids there are. */
  readonly ids?: number;
  /** Merges and undoings are drawn too. */
  readonly merges?: boolean;
}

/** Lists of valid events of one customer in any order, each id once. */
export function choiceLists(draw: ChoiceDraw = {}): fc.Arbitrary<readonly ChoiceEvent[]> {
  const unique = { selector: (event: ChoiceEvent) => event.id, maxLength: draw.ids ?? 12 };
  return fc.uniqueArray(choices(draw), unique);
}

/** One event that its actor may do; two with the same id may differ. */
export function choices(draw: ChoiceDraw = {}): fc.Arbitrary<ChoiceEvent> {
  return anyChoices(draw).map(allowed);
}

/** The same event by the customer, where its actor may not do it. */
function allowed(event: ChoiceEvent): ChoiceEvent {
  const own = mayAct(event) ? event : { ...event, actor: { kind: 'customer' as const } };
  return own.kind === 'guest-merged' ? { ...own, carried: own.carried.map(allowed) } : own;
}

/** One event by anybody, also by who may not do it. */
export function anyChoices(draw: ChoiceDraw = {}): fc.Arbitrary<ChoiceEvent> {
  const { prefix = '__proto__-', customer = 'customer', ids = 12, merges = true } = draw;
  const id = fc.nat(ids - 1).map((n) => `${prefix}${n}`);
  const plain = plainChoices(id, customer);
  if (!merges) return plain;
  const guestId = fc.oneof(
    id,
    fc.nat(5).map((n) => `guest-id-${n}`),
  );
  const merge = fc.record({
    ...common(id, customer),
    kind: fc.constant('guest-merged' as const),
    guest: fc.constant('guest'),
    isSharedDevice: fc.boolean(),
    carried: fc.array(plainChoices(guestId, 'guest'), { maxLength: 6 }),
  });
  const replacing = fc
    .tuple(merge, fc.array(id, { maxLength: 3 }))
    .map(([made, replaces]) => ({ ...made, replaces }));
  const undo = fc.record({
    ...common(id, customer),
    kind: fc.constant('merge-undone' as const),
    merge: id,
  });
  return fc.oneof({ arbitrary: plain, weight: 6 }, merge, replacing, undo);
}

const DAY = 24 * 60 * 60 * 1000;
const instants = fc.nat(900).map((day) => new Date(Date.UTC(2024, 0, 1) + day * DAY).toISOString());
const days = instants.map((instant) => instant.slice(0, 10));

const persons = fc.oneof(
  { arbitrary: fc.constant({ kind: 'customer' as const }), weight: 4 },
  fc.constant({ kind: 'guardian' as const, verification: 'passport seen, case 7' }),
  fc.constant({ kind: 'staff' as const, reference: 'call 12' }),
  fc.constant({ kind: 'system' as const }),
);
const staff = fc.constant({ kind: 'staff' as const, reference: 'case 3' });
const signal = fc.constant({ kind: 'signal' as const });

function common(id: fc.Arbitrary<string>, customer: string) {
  return {
    id,
    customer: fc.constant(customer),
    at: instants,
    actor: persons,
    channel: fc.constantFrom('web' as const, 'phone' as const),
    language: fc.constantFrom('de', 'en'),
    notice: fc.record({ version: fc.integer({ min: 1, max: 3 }), id: fc.constantFrom('aa', 'bb') }),
  };
}

const scopes = fc.constantFrom('all' as const, 'email' as const, 'phone' as const);
const data = fc.oneof(fc.constant('all' as const), fc.constantFrom(['email'], ['email', 'orders']));
const words = fc.constantFrom('because', 'darum\nso');

function plainChoices(id: fc.Arbitrary<string>, customer: string): fc.Arbitrary<ChoiceEvent> {
  const base = common(id, customer);
  const supersedes = fc.array(id, { maxLength: 5 });
  const of = <K extends string>(kind: K) => ({ ...base, kind: fc.constant(kind) });
  const optional = <T extends object, O extends keyof T>(
    shape: { [K in keyof T]: fc.Arbitrary<T[K]> },
    keys: O[],
  ) =>
    fc.record(shape, {
      requiredKeys: (Object.keys(shape) as (keyof T)[]).filter((key) => !keys.includes(key as O)),
    });
  const grant = { ...of('consent-given' as const), about: abouts, supersedes, until: days };
  const told = { toldOfSignal: fc.boolean(), needsConfirmation: fc.boolean() };
  return fc.oneof(
    fc.record({ ...of('consent-requested' as const), about: abouts }),
    { arbitrary: optional({ ...grant, ...told }, ['until', 'toldOfSignal', 'needsConfirmation']), weight: 4 },
    fc.record({ ...of('consent-confirmed' as const), grant: id }),
    fc.record({ ...of('consent-refused' as const), about: abouts, supersedes }),
    { arbitrary: fc.record({ ...of('consent-withdrawn' as const), about: abouts }), weight: 2 },
    fc.record({
      ...of('objection-raised' as const),
      about: abouts,
      ground: fc.constantFrom(...OBJECTION_GROUNDS),
    }),
    fc.record({
      ...of('objection-raised' as const),
      about: abouts,
      ground: fc.constant('opt-out' as const),
      actor: signal,
    }),
    fc.record({
      ...of('objection-decided' as const),
      actor: staff,
      objection: id,
      outcome: fc.constantFrom('upheld' as const, 'overridden' as const),
      grounds: words,
    }),
    optional({ ...of('objection-lifted' as const), toldOfSignal: fc.boolean(), supersedes }, [
      'toldOfSignal',
    ]),
    optional({ ...of('pause-begun' as const), contact: scopes, until: instants }, ['until']),
    fc.record({ ...of('pause-ended' as const), supersedes }),
    fc.record({
      ...of('cap-set' as const),
      contact: scopes,
      times: fc.nat(3),
      days: fc.integer({ min: 1, max: 30 }),
      supersedes,
    }),
    fc.record({ ...of('cap-lifted' as const), supersedes }),
    {
      arbitrary: fc.record({
        ...of('contact-made' as const),
        contact: fc.constantFrom(...CONTACT_CHANNELS),
        practice: fc.constantFrom('newsletter', 'profiling'),
      }),
      weight: 2,
    },
    fc.record({ ...of('restriction-set' as const), data, why: words }),
    fc.record({ ...of('restriction-lifted' as const), supersedes }),
    optional({ ...of('hold-set' as const), data, purpose: fc.constant('a legal claim'), until: days }, [
      'until',
    ]),
    fc.record({ ...of('hold-lifted' as const), supersedes }),
  );
}
