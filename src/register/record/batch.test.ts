import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  choice,
  grant,
  madeFolder,
  madeRegister,
  recorded,
  SHOP,
  withdrawal,
} from '../../../test/support/register-made.ts';
import { stateOf } from '../../consent/index.ts';

let folder: ReturnType<typeof madeFolder>;
beforeEach(() => {
  folder = madeFolder();
});
afterEach(() => folder.remove());

describe('many choices of one customer in one call', () => {
  it('come to the same state as one after the other, also after a restart', async () => {
    const made = await madeRegister(folder.path);
    const inputs = Array.from({ length: 700 }, (_, n) =>
      n % 3 === 0 ? grant() : n % 3 === 1 ? withdrawal() : choice('pause-begun', { contact: 'all' }),
    );
    const done = await made.register.recordMany([...inputs, ...inputs.slice(0, 40)]);
    expect(done.filter((each) => !('code' in each) && each.wasKnown)).toHaveLength(40);
    const events = (await made.register.history('kim')).map(({ event }) => event);
    expect(events).toHaveLength(700);
    const { state } = await made.register.state('kim');
    expect(state).toEqual(stateOf(events));
    await made.register.close();
    const { register } = await made.again();
    expect((await register.state('kim')).state).toEqual(state);
  });

  it('seal the state once a batch, and let others work in between', async () => {
    const made = await madeRegister(folder.path);
    const records = made.store.for(SHOP);
    const { append } = records;
    let states = 0;
    Object.assign(records, {
      append: (items: Parameters<typeof append>[0]) => {
        states += items.filter(({ state }) => state.length > 0).length;
        return append(items);
      },
    });
    let turns = 0;
    const counting = setInterval(() => {
      turns += 1;
    }, 0);
    await made.register.recordMany(Array.from({ length: 1_000 }, () => withdrawal()));
    clearInterval(counting);
    expect(states).toBe(2);
    expect(turns).toBeGreaterThan(10);
  });

  it('lose nothing when another process writes in between', async () => {
    const one = await madeRegister(folder.path);
    const two = await one.again();
    const batches = Array.from({ length: 6 }, (_, n) =>
      (n % 2 === 0 ? one : two).register.recordMany([
        withdrawal(),
        grant(),
        choice('pause-begun', { contact: 'all' }),
      ]),
    );
    await Promise.all(batches);
    const { register } = await one.again();
    const events = (await register.history('kim')).map(({ event }) => event);
    expect(events).toHaveLength(18);
    expect((await register.state('kim')).state).toEqual(stateOf(events));
  });
});

describe('several choices of which some meet a fault', () => {
  it('are answered each by itself, and the operator is told once', async () => {
    const made = await madeRegister(folder.path);
    const records = made.store.for(SHOP);
    const { append } = records;
    let batches = 0;
    Object.assign(records, {
      append: (items: Parameters<typeof append>[0]) => {
        batches += 1;
        if (batches === 2) throw new Error('The disk is full.');
        return append(items);
      },
    });
    const inputs = Array.from({ length: 700 }, (_, n) => grant({ customer: `customer-${n}` }));
    const done = await made.register.recordMany(inputs);
    expect(done.filter((each) => 'code' in each && each.code === 'store-unavailable')).toHaveLength(200);
    expect(made.register.seen().watermark).toBe(499);
    expect(made.faults.map(({ message }) => message)).toEqual([
      '200 of 700 choices were not stored: The disk is full.',
    ]);
    const again = await made.register.recordMany(inputs);
    expect(again.filter((each) => recorded(each).wasKnown)).toHaveLength(500);
  });
});

describe('the same guest merged again', () => {
  it('takes the place of the merge before, so that the state does not grow', async () => {
    const { register } = await madeRegister(folder.path);
    await register.recordMany(
      Array.from({ length: 100 }, () => choice('pause-begun', { customer: 'guest', contact: 'email' })),
    );
    const merge = () => choice('guest-merged', { guest: 'guest', isSharedDevice: false });
    const first = recorded(await register.record(merge()));
    await register.record(withdrawal({ customer: 'guest' }));
    const second = recorded(await register.record(merge()));
    expect(second.event).toMatchObject({ replaces: [first.event.id] });
    const { state } = await register.state('kim');
    expect(state.pauses).toHaveLength(100);
    expect(state.against).toHaveLength(1);
    expect(state.pauses.every(({ merge: from }) => from === second.event.id)).toBe(true);
    await register.record(choice('merge-undone', { merge: second.event.id }));
    expect((await register.state('kim')).state.pauses).toEqual([]);
  });

  it('keeps what the guest said before, though the guest was erased meanwhile', async () => {
    const { register } = await madeRegister(folder.path);
    const no = recorded(await register.record(withdrawal({ customer: 'guest' })));
    const merge = () => choice('guest-merged', { guest: 'guest', isSharedDevice: false });
    await register.record(merge());
    await register.erase('guest');
    await register.record(merge());
    expect((await register.state('kim')).state.against.map(({ id }) => id)).toEqual([no.event.id]);
  });
});
