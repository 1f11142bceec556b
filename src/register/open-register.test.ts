import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  choice,
  grant,
  type MadeRegister,
  madeFolder,
  madeRegister,
  newsletterTo,
  recorded,
  SHOP,
  versionOf,
  withdrawal,
} from '../../test/support/register-made.ts';

let folder: ReturnType<typeof madeFolder>;
beforeEach(() => {
  folder = madeFolder();
});
afterEach(() => folder.remove());

const reasonOf = (decision: { permit: boolean; reason?: string }) =>
  decision.permit ? 'permit' : decision.reason;
const confirmed = { needsConfirmation: true };
/** The customer is shown what stands now. */
const seeing = ({ register }: Pick<MadeRegister, 'register'>) => ({ shownAt: register.seen().watermark });

describe('recording a choice', () => {
  it('takes effect at once', async () => {
    const { register } = await madeRegister(folder.path);
    const ask = () => reasonOf(register.decide(newsletterTo('kim')));
    expect(ask()).toBe('no-choice');
    const given = recorded(await register.record(grant(confirmed)));
    expect(ask()).toBe('unconfirmed');
    await register.record(choice('consent-confirmed', { grant: given.event.id }));
    expect(ask()).toBe('permit');
    await register.record(withdrawal());
    expect(ask()).toBe('withdrawn');
    expect(register.seen().watermark).toBe(2);
    const again = recorded(await register.record(grant({ ...confirmed, ...seeing({ register }) })));
    await register.record(choice('consent-confirmed', { grant: again.event.id }));
    expect(ask()).toBe('permit');
  });

  it('fills in what only the register knows', async () => {
    const { register } = await madeRegister(folder.path);
    const no = recorded(await register.record(withdrawal()));
    const { event, position } = recorded(await register.record(grant(seeing({ register }))));
    expect(position).toBe(1);
    expect(event).toMatchObject({
      at: '2026-06-01T12:00:00.000Z',
      notice: { version: 1, id: '1'.repeat(64) },
      supersedes: [no.event.id],
    });
  });

  it('commits what comes in one turn together, and in order', async () => {
    const made = await madeRegister(folder.path);
    const records = made.store.for(SHOP);
    let batches = 0;
    const append = records.append;
    Object.assign(records, {
      append: (items: Parameters<typeof append>[0]) => {
        batches += 1;
        return append(items);
      },
    });
    const customers = ['kim', 'lee', 'kim', 'ada', 'kim'];
    const done = await made.register.recordMany(customers.map((customer) => grant({ customer })));
    expect(batches).toBe(1);
    expect(done.map((outcome) => recorded(outcome).position)).toEqual([0, 1, 2, 3, 4]);
    expect((await made.register.history('kim')).map(({ position }) => position)).toEqual([0, 2, 4]);
  });

  it('overrides what was shown, and nothing that came later', async () => {
    const { register } = await madeRegister(folder.path);
    const first = recorded(await register.record(withdrawal()));
    const shown = await register.state('kim');
    expect(shown.watermark).toBe(0);
    const later = recorded(await register.record(withdrawal()));
    const given = recorded(await register.record(grant({ shownAt: shown.watermark })));
    expect(given.event).toMatchObject({ supersedes: [first.event.id] });
    const now = recorded(await register.record(grant(seeing({ register }))));
    expect(now.event).toMatchObject({ supersedes: [first.event.id, later.event.id].sort() });
  });

  it('lets no program and no import override a withdrawal', async () => {
    const { register } = await madeRegister(folder.path);
    const no = recorded(await register.record(withdrawal())).event.id;
    const old = { at: '2025-01-01T00:00:00.000Z' };
    const evidence = { ...old, version: 1, actor: { kind: 'system' } };
    for (const more of [evidence, { ...evidence, ...seeing({ register }) }, old]) {
      await register.record(grant(more));
      const { grants } = (await register.state('kim')).state;
      expect(grants.every(({ supersedes }) => supersedes.length === 0)).toBe(true);
    }
    expect(await register.record(grant(evidence))).toMatchObject({ outweighedBy: [no] });
    expect(reasonOf(register.decide(newsletterTo('kim')))).toBe('withdrawn');
  });

  it('ends what stands of a kind, or only what is named', async () => {
    const { register } = await madeRegister(folder.path);
    const one = recorded(await register.record(choice('pause-begun', { contact: 'all' })));
    const two = recorded(await register.record(choice('pause-begun', { contact: 'email' })));
    const ended = recorded(
      await register.record(choice('pause-ended', { lifts: [two.event.id, 'no-such-id'] })),
    );
    expect(ended.event).toMatchObject({ supersedes: [two.event.id] });
    expect((await register.state('kim')).state.pauses.map(({ id }) => id)).toEqual([one.event.id]);
    const seen = await register.record(choice('pause-ended'));
    expect(seen).toMatchObject({ event: { supersedes: [] }, outweighedBy: [one.event.id] });
    const ended2 = recorded(await register.record(choice('pause-ended', seeing({ register }))));
    expect(ended2).not.toHaveProperty('outweighedBy');
    expect((await register.state('kim')).state.pauses).toEqual([]);
  });
});

describe('the same choice again', () => {
  it('is known, with the first event', async () => {
    const { register, clock } = await madeRegister(folder.path);
    const input = grant();
    const first = recorded(await register.record(input));
    const no = recorded(await register.record(withdrawal()));
    clock.now += 60_000;
    const again = recorded(await register.record(input));
    const outweighed = { outweighedBy: [no.event.id] };
    expect(again).toEqual({ event: first.event, position: 0, wasKnown: true, ...outweighed });
    expect(reasonOf(register.decide(newsletterTo('kim')))).toBe('withdrawn');
  });

  it('is one event when it comes several times at once', async () => {
    const { register } = await madeRegister(folder.path);
    const input = grant();
    const outcomes = await register.recordMany([input, withdrawal(), input, grant(), input]);
    expect(outcomes.map((outcome) => recorded(outcome).wasKnown)).toEqual([false, false, true, false, true]);
    expect((await register.history('kim')).length).toBe(3);
  });

  it('is refused when it says something else', async () => {
    const { register } = await madeRegister(folder.path);
    const input = grant();
    await register.record(input);
    const other = await register.record({ ...input, language: 'de' });
    expect(other).toMatchObject({ code: 'id-used-otherwise' });
    expect(await register.record({ ...input, customer: 'lee' })).toMatchObject({ wasKnown: false });
  });
});

describe('a choice that cannot be recorded', () => {
  it.each([
    ['an unknown practice', { about: { practice: 'nothing' } }, 'unknown-practice'],
    ['a practice called __proto__', { about: { practice: '__proto__' } }, 'invalid-choice'],
    ['a practice called constructor', { about: { practice: 'constructor' } }, 'unknown-practice'],
    ['an unknown purpose', { about: { purpose: 'nothing' } }, 'unknown-purpose'],
    ['an unknown version', { version: 7 }, 'unknown-version'],
    ['a version that is none', { version: 1.5 }, 'unknown-version'],
    ['no id', { id: undefined }, 'invalid-choice'],
    ['an id of the register', { id: 'suppression-withdrawal' }, 'invalid-choice'],
    ['a customer with half a character', { customer: 'a\ud800' }, 'invalid-choice'],
    ['a customer with NUL', { customer: 'a\0' }, 'invalid-choice'],
    ['a huge customer', { customer: 'x'.repeat(1_000_000) }, 'invalid-choice'],
    ['a watermark that is none', { shownAt: -2 }, 'invalid-choice'],
    ['a watermark to come', { shownAt: 0 }, 'invalid-choice'],
    ['a consent of a program without evidence', { actor: { kind: 'system' }, version: 1 }, 'invalid-choice'],
    ['a consent by staff', { actor: { kind: 'staff', reference: 'call 7' } }, 'invalid-choice'],
    ['a group that is elsewhere', { group: ['mohn'] }, 'group-elsewhere'],
    ['a time to come', { at: '2026-06-02T12:00:00.000Z' }, 'invalid-choice'],
    ['what only the register fills in', { supersedes: ['choice-000001'] }, 'invalid-choice'],
    ['a notice of its own', { notice: { version: 1, id: 'x' } }, 'invalid-choice'],
    ['a group with itself', { group: [SHOP] }, 'invalid-choice'],
    ['an unknown field', { why: 'because' }, 'invalid-choice'],
  ])('%s', async (_name, more, code) => {
    const { register } = await madeRegister(folder.path);
    expect(await register.record(grant(more))).toMatchObject({ code });
    expect(register.seen().watermark).toBe(-1);
  });

  it('before anything is published', async () => {
    const { register } = await madeRegister(folder.path, { versions: () => [] });
    expect(await register.record(grant())).toMatchObject({ code: 'no-version' });
    expect(reasonOf(register.decide(newsletterTo('kim')))).toBe('unknown-practice');
  });

  it('leaves nothing when the store fails, and works again afterwards', async () => {
    const { register, store } = await madeRegister(folder.path);
    const fault = new Error('The disk is full.');
    if (!('failNext' in store) || typeof store.failNext !== 'function') throw new Error('records in memory');
    store.failNext(fault);
    await expect(register.record(grant())).rejects.toBe(fault);
    expect(reasonOf(register.decide(newsletterTo('kim')))).toBe('no-choice');
    store.failNext(undefined);
    expect(recorded(await register.record(grant())).position).toBe(0);
  });
});

describe('after a restart', () => {
  it('decides as before and signs the same root', async () => {
    const made = await madeRegister(folder.path);
    await made.register.recordMany([grant(), withdrawal({ customer: 'lee' }), grant({ customer: 'ada' })]);
    const root = rootIn(await made.register.log.checkpoint());
    await made.register.close();
    const { register } = await made.again();
    for (const customer of ['kim', 'lee', 'ada', 'nobody']) {
      expect(register.decide(newsletterTo(customer))).toEqual(made.register.decide(newsletterTo(customer)));
    }
    expect(register.seen().watermark).toBe(2);
    expect(rootIn(await register.log.checkpoint())).toBe(root);
  });

  it('is refused with other keys', async () => {
    const made = await madeRegister(folder.path);
    await made.register.record(grant());
    const other = madeFolder();
    await expect(madeRegister(other.path, { store: made.store })).rejects.toThrow(/do not open the records/);
    other.remove();
  });
});

describe('a second register over the same store', () => {
  it('sees a withdrawal after a barrier', async () => {
    const one = await madeRegister(folder.path);
    await one.register.record(grant());
    const two = await one.again();
    await one.register.record(withdrawal());
    expect(await two.register.barrier()).toBe(1);
    expect(reasonOf(two.register.decide(newsletterTo('kim')))).toBe('withdrawn');
  });

  it('appends for the same customer without losing anything', async () => {
    const one = await madeRegister(folder.path);
    const two = await one.again();
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? one : two).register.record(grant())),
    );
    expect(outcomes.every((outcome) => 'event' in outcome)).toBe(true);
    expect((await one.register.history('kim')).map(({ position }) => position)).toEqual(
      Array.from({ length: 40 }, (_, at) => at),
    );
    expect(await two.register.barrier()).toBe(39);
    expect(await one.register.barrier()).toBe(39);
  });

  it('hears of an erasure', async () => {
    const one = await madeRegister(folder.path);
    await one.register.record(grant());
    const two = await one.again();
    await one.register.erase('kim');
    await two.register.barrier();
    expect(reasonOf(two.register.decide(newsletterTo('kim')))).toBe('erased');
    await two.register.record(withdrawal());
    await one.register.barrier();
    expect(reasonOf(one.register.decide(newsletterTo('kim')))).toBe('withdrawn');
  });
});

it('denies when nobody could say for too long that the choices are current', async () => {
  const { register, clock } = await madeRegister(folder.path, { maxStateAgeMs: 60_000 });
  const ask = () => reasonOf(register.decide(newsletterTo('kim')));
  expect(ask()).toBe('no-choice');
  clock.now += 60_001;
  expect(ask()).toBe('state-too-old');
  await register.barrier();
  expect(ask()).toBe('no-choice');
});

it('goes by a new version after a reload, with all choices', async () => {
  let versions = [versionOf(1)];
  const { register } = await madeRegister(folder.path, { versions: () => versions });
  await register.record(grant());
  const before = register.decide(newsletterTo('kim'));
  versions = [
    versionOf(1),
    versionOf(2, [
      ['practices', 'newsletter', 'data'],
      ['email', 'address'],
    ]),
  ];
  await register.reload();
  const after = register.decide(newsletterTo('kim'));
  expect(before).toMatchObject({ version: 1 });
  expect(after).toMatchObject({ version: 2, reason: 'stale-notice' });
  const given = recorded(await register.record(grant(confirmed)));
  expect(given.event.notice.version).toBe(2);
  await register.record(choice('consent-confirmed', { grant: given.event.id }));
  expect(reasonOf(register.decide(newsletterTo('kim')))).toBe('permit');
});

it('copies a choice for the brands that its text named', async () => {
  const other = await madeRegister(folder.path, { controller: 'mohn' });
  const others = new Map([['mohn', other.register]]);
  const one = await madeRegister(folder.path, { store: other.store, keys: other.keys, others });
  const input = withdrawal({ group: ['mohn'] });
  await one.register.record(input);
  await one.register.record(input);
  expect((await other.register.history('kim')).map(({ event }) => event.id)).toEqual([input.id]);
  expect(reasonOf(other.register.decide(newsletterTo('kim')))).toBe('withdrawn');
  await one.register.record(withdrawal());
  expect((await other.register.history('kim')).length).toBe(1);
});

it('merges a guest: the stricter choice wins, and nothing of a shared device is allowed', async () => {
  const { register } = await madeRegister(folder.path);
  await register.record(grant({ customer: 'guest-1' }));
  await register.record(withdrawal({ customer: 'guest-2' }));
  const merge = choice('guest-merged', { guest: 'guest-1', isSharedDevice: false });
  const { event } = recorded(await register.record(merge));
  expect(event).toMatchObject({ carried: [{ kind: 'consent-given', customer: 'guest-1' }] });
  expect((await register.state('kim')).state.grants.length).toBe(1);
  const second = recorded(
    await register.record(choice('guest-merged', { guest: 'guest-2', isSharedDevice: true })),
  );
  expect(reasonOf(register.decide(newsletterTo('kim')))).toBe('withdrawn');
  await register.record(choice('merge-undone', { merge: second.event.id }));
  expect(reasonOf(register.decide(newsletterTo('kim')))).not.toBe('withdrawn');
});

function rootIn(note: string): string | undefined {
  return note.split('\n')[2];
}
