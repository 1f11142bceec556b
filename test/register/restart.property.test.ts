import { createHash } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ChoiceInput, openKeyRing, type RegisterInput } from '../../src/register/index.ts';
import { openSqlite } from '../../src/store/index.ts';
import { type MadeRegister, madeFolder, madeRegister, newsletterTo } from '../support/register-made.ts';
import { adsFor, rootIn, VERSION } from '../whole/place.ts';

let folder: ReturnType<typeof madeFolder>;
beforeEach(() => {
  folder = madeFolder();
});
afterEach(() => folder.remove());

const CUSTOMERS = ['kim', 'lee', 'guest', 'constructor'] as const;
const ID = (n: number): string => `event-id-${n}`;

type Step =
  | { readonly is: 'choice'; readonly input: ChoiceInput }
  | { readonly is: 'many'; readonly inputs: readonly ChoiceInput[] }
  | { readonly is: 'erase'; readonly customer: string }
  | { readonly is: 'later'; readonly ms: number }
  | { readonly is: 'reopen' };

/** Bytes that look random and are the same each time. */
function sameRandom(seed: string) {
  let count = 0;
  return (length: number): Uint8Array => {
    count += 1;
    return new Uint8Array(
      createHash('shake256', { outputLength: length }).update(`${seed} ${count}`).digest(),
    );
  };
}

/** Few ids, so that choices name each other, come again, and contradict what had the same id. */
const ids = fc.nat(14).map(ID);
const about = fc.constantFrom<unknown>(
  { practice: 'newsletter' },
  { practice: 'ads' },
  { purpose: 'news' },
  { kind: 'everything' },
  { kind: 'direct-marketing' },
);
const actor = fc.oneof(
  { arbitrary: fc.constant({ kind: 'customer' }), weight: 5 },
  fc.constantFrom<unknown>(
    { kind: 'system' },
    { kind: 'guardian', verification: 'case 7' },
    { kind: 'signal' },
  ),
);
const said = fc.oneof(
  {
    arbitrary: fc.record({
      kind: fc.constant('consent-given'),
      about,
      needsConfirmation: fc.boolean(),
    }),
    weight: 3,
  },
  {
    arbitrary: fc.record({
      kind: fc.constant('consent-given'),
      about,
      at: fc.constant('2026-05-01T00:00:00.000Z'),
      version: fc.constant(1),
    }),
    weight: 1,
  },
  fc.record({ kind: fc.constant('consent-confirmed'), grant: ids }),
  fc.record({ kind: fc.constantFrom('consent-withdrawn', 'consent-refused'), about }),
  fc.record({ kind: fc.constant('objection-raised'), about, ground: fc.constant('direct-marketing') }),
  fc.record({ kind: fc.constantFrom('objection-lifted', 'pause-ended', 'restriction-lifted', 'cap-lifted') }),
  fc.record({ kind: fc.constant('pause-begun'), contact: fc.constantFrom('all', 'email') }),
  fc.record({
    kind: fc.constant('cap-set'),
    contact: fc.constant('email'),
    times: fc.nat(2),
    days: fc.constant(7),
  }),
  fc.record({
    kind: fc.constant('contact-made'),
    contact: fc.constant('email'),
    practice: fc.constant('newsletter'),
  }),
  fc.record({ kind: fc.constant('restriction-set'), data: fc.constant('all'), why: fc.constant('disputed') }),
  fc.record({ kind: fc.constant('guest-merged'), guest: fc.constant('guest'), isSharedDevice: fc.boolean() }),
  fc.record({ kind: fc.constant('merge-undone'), merge: ids }),
);
// The parsing border: what does not fit is refused alike on both sides.
const inputs = fc
  .tuple(said, fc.record({ id: ids, customer: fc.constantFrom(...CUSTOMERS), actor }), fc.option(fc.nat(8)))
  .map(([what, who, shownAt]) => {
    const shown = shownAt === null ? {} : { shownAt };
    return { channel: 'web', language: 'en', ...who, ...what, ...shown } as unknown as ChoiceInput;
  });
const steps: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: inputs.map((input) => ({ is: 'choice' as const, input })), weight: 8 },
  fc.array(inputs, { minLength: 2, maxLength: 4 }).map((many) => ({ is: 'many' as const, inputs: many })),
  fc.constantFrom(...CUSTOMERS).map((customer) => ({ is: 'erase' as const, customer })),
  fc.nat(400_000_000).map((ms) => ({ is: 'later' as const, ms })),
  { arbitrary: fc.constant({ is: 'reopen' as const }), weight: 3 },
);

const REQUESTS = CUSTOMERS.flatMap((customer) => [newsletterTo(customer), adsFor(customer)]);

function decisionsOf({ register }: MadeRegister) {
  return REQUESTS.map((request) => register.decide(request));
}

/** All that can be seen of a register. */
async function seenOf(made: MadeRegister) {
  const { register } = made;
  return {
    one: decisionsOf(made),
    many: register.decideMany(REQUESTS),
    states: await Promise.all(CUSTOMERS.map((customer) => register.state(customer))),
    histories: await Promise.all(CUSTOMERS.map((customer) => register.history(customer))),
    watermark: register.seen().watermark,
    root: rootIn(await register.log.checkpoint()),
  };
}

/** Takes one step; a register that does not reopen stays as it is. */
async function take(
  made: MadeRegister,
  step: Step,
  reopen: (made: MadeRegister) => Promise<MadeRegister>,
): Promise<readonly [MadeRegister, unknown]> {
  switch (step.is) {
    case 'choice':
      return [made, await made.register.record(step.input)];
    case 'many':
      return [made, await made.register.recordMany(step.inputs)];
    case 'erase':
      return [made, await made.register.erase(step.customer)];
    case 'later':
      made.clock.now += step.ms;
      return [made, undefined];
    case 'reopen':
      return [await reopen(made), undefined];
  }
}

let run = 0;

/** Compares a register that is reopened with one that is not, step by step. */
async function compare(
  list: readonly Step[],
  open: (name: string, more: Partial<RegisterInput>) => Promise<MadeRegister>,
  reopen: (made: MadeRegister) => Promise<MadeRegister>,
): Promise<void> {
  run += 1;
  const both = await Promise.all(
    ['steady', 'reopened'].map((name) => {
      const path = join(folder.path, `${run}-${name}`);
      const keys = openKeyRing(path, { random: sameRandom('keys'), now: () => 0 });
      return open(path, { keys, random: sameRandom('events'), versions: () => [VERSION] });
    }),
  );
  let [steady, reopened] = both;
  if (!steady || !reopened) throw new Error('two registers');
  for (const step of list) {
    const [left, expected] = await take(steady, step, async (same) => same);
    const [right, actual] = await take(reopened, step, reopen);
    [steady, reopened] = [left, right];
    expect(actual).toEqual(expected);
    expect(decisionsOf(reopened)).toEqual(decisionsOf(steady));
    if (step.is === 'reopen') expect(await seenOf(reopened)).toEqual(await seenOf(steady));
  }
  expect(await seenOf(reopened)).toEqual(await seenOf(steady));
  for (const { register, store, faults } of [steady, reopened]) {
    await register.close();
    await store.close();
    expect(faults).toEqual([]);
  }
}

it('a register that is reopened at any time is like one that never closed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 4, maxLength: 24 }), (list) =>
      compare(
        list,
        (path, more) => madeRegister(path, more),
        async (made) => {
          await made.register.close();
          return made.again({ keys: made.keys });
        },
      ),
    ),
    { numRuns: 40 },
  );
}, 60_000);

it('on disk too, where the file is closed in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 4, maxLength: 16 }), (list) =>
      compare(
        list,
        (path, more) => madeRegister(path, { ...more, store: openSqlite(join(path, 'klartext.db')) }),
        async (made) => {
          await made.register.close();
          await made.store.close();
          return made.again({ keys: made.keys, store: openSqlite(made.store.place) });
        },
      ),
    ),
    { numRuns: 8 },
  );
}, 60_000);
