import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ControllerRecords, partitionOf, type RecordStore } from '../../src/store/index.ts';
import { aDelivery, anAppend, anErasure, customerKey, someBytes } from './made.ts';

/** A place that a store can be opened at again and again. */
export interface Place {
  readonly open: () => Promise<RecordStore>;
}

let count = 0;

/** What every store of records does, whatever it keeps them in. Controllers are new for each test, the place is shared. */
export function recordsContract(name: string, place: Place): void {
  describe(`records in ${name}`, () => {
    let store: RecordStore;
    const fresh = (): ControllerRecords => {
      count += 1;
      return store.for(`brand-${count}`);
    };
    const ada = customerKey('ada');
    const bob = customerKey('bob');
    beforeAll(async () => {
      store = await place.open();
    });
    afterAll(() => store.close());

    it('gives events gapless positions and reads them back byte by byte', async () => {
      const records = fresh();
      const first = anAppend(ada, 0);
      const second = anAppend(bob, 0);
      const third = anAppend(ada, 1);
      expect(await records.head()).toBe(0);
      expect(await records.append([first, second])).toEqual([
        { is: 'added', position: 0 },
        { is: 'added', position: 1 },
      ]);
      expect(await records.append([third])).toEqual([{ is: 'added', position: 2 }]);
      expect(await records.head()).toBe(3);
      expect(await records.readEvents(ada)).toEqual([
        { customer: ada, sequence: 0, position: 0, eventKey: first.eventKey, body: first.body },
        { customer: ada, sequence: 1, position: 2, eventKey: third.eventKey, body: third.body },
      ]);
      expect(await records.readCustomer(ada)).toEqual({
        customer: ada,
        sequence: 2,
        position: 2,
        key: first.key,
        state: third.state,
      });
      expect(await records.leaves(1, 5)).toEqual([
        { position: 1, entry: second.entry, leaf: second.leaf },
        { position: 2, entry: third.entry, leaf: third.leaf },
      ]);
      expect(await records.readCustomer(customerKey('nobody'))).toBeUndefined();
      expect(await records.readEvents(customerKey('nobody'))).toEqual([]);
    });

    it('knows an event that comes again, in a later call and in the same one', async () => {
      const records = fresh();
      const event = anAppend(ada, 0);
      await records.append([event]);
      expect(await records.append([{ ...event, sequence: 1 }])).toEqual([{ is: 'known', position: 0 }]);
      const next = anAppend(ada, 1);
      expect(await records.append([next, { ...next, sequence: 2 }])).toEqual([
        { is: 'added', position: 1 },
        { is: 'known', position: 1 },
      ]);
      expect(await records.head()).toBe(2);
      expect((await records.readCustomer(ada))?.sequence).toBe(2);
    });

    it('keeps the good items of a batch when another one conflicts, and none of its customer behind that', async () => {
      const records = fresh();
      await records.append([anAppend(ada, 0)]);
      const outcomes = await records.append([
        anAppend(ada, 0),
        anAppend(bob, 0),
        anAppend(ada, 1),
        anAppend(ada, 2),
        anAppend(bob, 5),
        anAppend(bob, -1),
      ]);
      expect(outcomes).toEqual([
        { is: 'conflict' },
        { is: 'added', position: 1 },
        { is: 'conflict' },
        { is: 'conflict' },
        { is: 'conflict' },
        { is: 'conflict' },
      ]);
      // Their states were made without what is stored: one of them would take its place.
      expect(await records.head()).toBe(2);
      expect((await records.readEvents(ada)).map(({ sequence }) => sequence)).toEqual([0]);
      const again = await records.append([anAppend(ada, 1), anAppend(ada, 2)]);
      expect(again.map(({ is }) => is)).toEqual(['added', 'added']);
      expect(await records.append([])).toEqual([]);
    });

    it('keeps the key of the first event, even when one batch brings two', async () => {
      const records = fresh();
      const first = anAppend(ada, 0);
      const second = anAppend(ada, 1);
      await records.append([first, second]);
      await records.append([anAppend(ada, 2)]);
      expect((await records.readCustomer(ada))?.key).toEqual(first.key);
    });

    it('serves appends that are made at the same time, each once', async () => {
      const records = fresh();
      const customers = Array.from({ length: 40 }, (_, n) => customerKey(`many-${n}`));
      const all = await Promise.all(
        customers.map((customer) => records.append([anAppend(customer, 0), anAppend(customer, 1)])),
      );
      const positions = all.flat().map((outcome) => (outcome.is === 'added' ? outcome.position : -1));
      expect(positions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 80 }, (_, n) => n));
      expect(await records.head()).toBe(80);
      const racers = await Promise.all(Array.from({ length: 20 }, () => records.append([anAppend(ada, 0)])));
      expect(racers.flat().filter(({ is }) => is === 'added')).toHaveLength(1);
      expect(racers.flat().filter(({ is }) => is === 'conflict')).toHaveLength(19);
    });

    it('keeps two controllers apart that have the same customer', async () => {
      const one = fresh();
      const two = fresh();
      const event = anAppend(ada, 0, { deliveries: [aDelivery()] });
      await one.append([event, anAppend(ada, 1)]);
      expect(await two.readCustomer(ada)).toBeUndefined();
      expect(await two.append([event])).toEqual([{ is: 'added', position: 0 }]);
      await one.addCheckpoint({ size: 2, note: 'note of one', at: '2026-01-01T00:00:00.000Z' });
      await one.writeTile(0, 0, someBytes(64));
      await one.saveApiKey({ id: 'k', name: 'n', hash: someBytes(32), scopes: [], createdAt: 'x' });
      await one.erase(
        anErasure(ada, {
          kept: [{ customer: ada, duty: 'DE UWG § 7a', until: '2031-01-01', body: someBytes(9) }],
          deliveries: [aDelivery({ kind: 'erasure' })],
        }),
      );

      expect(await two.head()).toBe(1);
      expect(await two.readEvents(ada)).toHaveLength(1);
      expect((await two.readCustomer(ada))?.state).toEqual(event.state);
      expect(await two.erasedAt(ada)).toBeUndefined();
      expect(await two.erasures()).toEqual([]);
      expect(await two.tail(0, 10)).toHaveLength(1);
      expect(await two.leaves(0, 10)).toHaveLength(1);
      expect(await two.checkpoints(10)).toEqual([]);
      expect(await two.readTile(0, 0)).toBeUndefined();
      expect(await two.apiKeys()).toEqual([]);
      expect(await two.dutyRecords(ada)).toEqual([]);
      expect(await two.purgeDuties('2099-01-01')).toBe(0);
      expect(await two.listDeliveries('all', 10)).toHaveLength(1);
      const partition = partitionOf(two.controller, ada);
      expect(await two.customers(partition, undefined, 10)).toHaveLength(1);
      const [delivery] = await two.listDeliveries('all', 10);
      await one.markDelivery(ada, delivery?.id ?? '', { acknowledgedAt: '2026-05-05T00:00:00.000Z' });
      expect(await two.listDeliveries('outstanding', 10)).toHaveLength(1);
      expect(await store.controllers()).toEqual(expect.arrayContaining([one.controller, two.controller]));
    });

    it('tells controllers apart by every letter, and refuses ids that cannot be kept', async () => {
      const odd = ["it's; drop table event", '__proto__', '\u00c4', 'A\u0308', '\u00e4', ' ', '%', '🦔'];
      for (const [n, controller] of odd.entries()) {
        const records = store.for(`${controller}-${name}`);
        expect(await records.append(Array.from({ length: n + 1 }, (_, s) => anAppend(ada, s)))).toHaveLength(
          n + 1,
        );
      }
      for (const [n, controller] of odd.entries()) {
        expect(await store.for(`${controller}-${name}`).head()).toBe(n + 1);
      }
      for (const bad of ['', 'a\0b', '\ud800', 'x'.repeat(201)])
        expect(() => store.for(bad)).toThrow(TypeError);
      const records = fresh();
      const bad = anAppend(ada, 0, { deliveries: [aDelivery({ recipient: 'a\0b' })] });
      await expect(records.append([bad])).rejects.toThrow(TypeError);
      expect(await records.head()).toBe(0);
    });

    it('tells what changed from a position on: each customer once with the newest row, and erasures', async () => {
      const records = fresh();
      await records.append([anAppend(ada, 0), anAppend(bob, 0), anAppend(ada, 1), anAppend(bob, 1)]);
      const eve = customerKey('eve');
      const last = anAppend(eve, 0);
      await records.append([last]);
      await records.erase(anErasure(bob));
      const tail = await records.tail(0, 10);
      expect(tail.map(({ is, position }) => [is, position])).toEqual([
        ['event', 2],
        ['event', 4],
        ['erased', 5],
      ]);
      expect(tail[1]).toEqual({
        is: 'event',
        position: 4,
        row: { customer: eve, sequence: 1, position: 4, key: last.key, state: last.state },
      });
      expect(tail[2]).toEqual({ is: 'erased', position: 5, customer: bob });
      expect(await records.tail(3, 1)).toHaveLength(1);
      expect((await records.tail(3, 1))[0]?.position).toBe(4);
      expect(await records.tail(6, 10)).toEqual([]);
    });

    it('lists the customers of a partition by key, page by page', async () => {
      const records = fresh();
      const all = Array.from({ length: 700 }, (_, n) => customerKey(`p-${n}`));
      await records.append(all.map((customer) => anAppend(customer, 0)));
      const seen: Uint8Array[] = [];
      for (let partition = 0; partition < 256; partition += 1) {
        let after: Uint8Array | undefined;
        for (;;) {
          const page = await records.customers(partition, after, 2);
          seen.push(...page.map(({ customer }) => customer));
          expect(page.every(({ customer }) => partitionOf(records.controller, customer) === partition)).toBe(
            true,
          );
          const last = page.at(-1);
          if (last === undefined) break;
          if (after) expect(Buffer.compare(last.customer, after)).toBe(1);
          after = last.customer;
        }
      }
      expect(new Set(seen.map((key) => Buffer.from(key).toString('hex'))).size).toBe(700);
      expect(seen).toHaveLength(700);
    });

    it('erases a customer: events, key, state and messages of other kinds go, leaves stay', async () => {
      const records = fresh();
      const withMessages = anAppend(ada, 0, { deliveries: [aDelivery(), aDelivery({ kind: 'objection' })] });
      await records.append([withMessages, anAppend(bob, 0, { deliveries: [aDelivery()] }), anAppend(ada, 1)]);
      const leaves = await records.leaves(0, 10);
      const duty = { customer: ada, duty: 'DE UWG § 7a', until: '2031-01-01', body: someBytes(50) };
      const message = aDelivery({ kind: 'erasure' });
      const erasure = anErasure(ada, { kept: [duty], deliveries: [message] });
      expect(await records.erase(erasure)).toEqual({ position: 3 });

      expect(await records.readCustomer(ada)).toBeUndefined();
      expect(await records.readEvents(ada)).toEqual([]);
      expect(await records.head()).toBe(4);
      expect(await records.leaves(0, 10)).toEqual([
        ...leaves,
        { position: 3, entry: erasure.entry, leaf: erasure.leaf },
      ]);
      expect(await records.erasedAt(ada)).toBe(erasure.at);
      expect(await records.erasedAt(bob)).toBeUndefined();
      expect(await records.erasures()).toEqual([{ customer: ada, at: erasure.at, position: 3 }]);
      expect(await records.dutyRecords(ada)).toEqual([duty]);
      const left = await records.listDeliveries('all', 10);
      expect(left.map(({ kind }) => kind).toSorted()).toEqual(['erasure', 'withdrawal']);
      expect(left.find(({ kind }) => kind === 'withdrawal')?.customer).toEqual(bob);
      expect(await records.readEvents(bob)).toHaveLength(1);
    });

    it('does the same erasure once, and another one of the same customer again', async () => {
      const records = fresh();
      await records.append([anAppend(ada, 0)]);
      const erasure = anErasure(ada);
      await records.erase(erasure);
      expect(await records.erase(erasure)).toEqual({ position: 1 });
      expect(await records.head()).toBe(2);
      expect(await records.append([anAppend(ada, 0)])).toEqual([{ is: 'added', position: 2 }]);
      expect(await records.tail(0, 10)).toHaveLength(2);
      const later = anErasure(ada, { at: '2026-04-01T00:00:00.000Z' });
      expect(await records.erase(later)).toEqual({ position: 3 });
      expect(await records.erasedAt(ada)).toBe(later.at);
      expect(await records.erasures()).toHaveLength(2);
    });

    it('keeps records of a duty until its last day has passed', async () => {
      const records = fresh();
      const kept = ['2030-12-30', '2030-12-31', '2031-01-01'].map((until) => ({
        customer: ada,
        duty: 'DE UWG § 7a',
        until,
        body: someBytes(5),
      }));
      await records.erase(anErasure(ada, { kept }));
      expect(await records.purgeDuties('2030-12-31')).toBe(1);
      expect((await records.dutyRecords(ada)).map(({ until }) => until)).toEqual([
        '2030-12-31',
        '2031-01-01',
      ]);
      expect(await records.purgeDuties('2040-01-01')).toBe(2);
    });

    it('follows a message from the event to its acknowledgement', async () => {
      const records = fresh();
      const message = aDelivery();
      await records.append([anAppend(ada, 0, { deliveries: [message] })]);
      const due = await records.dueDeliveries('2026-02-01T10:00:00.000Z', 10);
      expect(due).toEqual([{ ...message, customer: ada, attempts: 0, nextAt: message.at }]);
      expect(await records.dueDeliveries('2026-02-01T09:59:59.999Z', 10)).toEqual([]);
      const nextAt = '2026-02-01T10:01:00.000Z';
      await records.markDelivery(ada, message.id, { fault: '503', nextAt, attempts: 1 });
      expect(await records.dueDeliveries('2026-02-01T10:00:30.000Z', 10)).toEqual([]);
      expect(await records.listDeliveries('outstanding', 10)).toEqual([
        { ...message, customer: ada, attempts: 1, nextAt, lastFault: '503' },
      ]);
      const acknowledgedAt = '2026-02-01T10:02:00.000Z';
      await records.markDelivery(bob, message.id, { acknowledgedAt });
      expect(await records.listDeliveries('outstanding', 10)).toHaveLength(1);
      await records.markDelivery(ada, message.id, { acknowledgedAt });
      await records.markDelivery(ada, message.id, { fault: 'late', nextAt, attempts: 9 });
      expect(await records.listDeliveries('outstanding', 10)).toEqual([]);
      expect(await records.dueDeliveries('2099-01-01T00:00:00.000Z', 10)).toEqual([]);
      expect(await records.listDeliveries('all', 10)).toEqual([
        { ...message, body: new Uint8Array(0), customer: ada, attempts: 2, nextAt, acknowledgedAt },
      ]);
    });

    it('keeps checkpoints, tiles and keys', async () => {
      const records = fresh();
      const at = '2026-01-01T00:00:00.000Z';
      for (const size of [3, 20, 100]) await records.addCheckpoint({ size, note: `note ${size}\n`, at });
      await records.addCheckpoint({ size: 20, note: 'again\n', at });
      expect(await records.checkpoints(2)).toEqual([
        { size: 100, note: 'note 100\n', at },
        { size: 20, note: 'again\n', at },
      ]);
      const hashes = someBytes(256 * 32);
      await records.writeTile(1, 7, hashes);
      await records.writeTile(1, 7, hashes);
      expect(await records.readTile(1, 7)).toEqual(hashes);
      expect(await records.readTile(0, 7)).toBeUndefined();
      const key = { id: 'a', name: 'shop', hash: someBytes(32), scopes: ['decide', 'choose'], createdAt: at };
      await records.saveApiKey(key);
      await records.saveApiKey({ ...key, id: 'b', createdAt: '2026-01-02T00:00:00.000Z', expiresAt: at });
      await records.saveApiKey({ ...key, revokedAt: at, lastUsedAt: at });
      expect(await records.apiKeys()).toEqual([
        { ...key, revokedAt: at, lastUsedAt: at },
        { ...key, id: 'b', createdAt: '2026-01-02T00:00:00.000Z', expiresAt: at },
      ]);
    });

    it('keeps bodies of every size, empty ones and large ones', async () => {
      const records = fresh();
      const sizes = [0, 1, 4095, 4096, 100_000, 1_000_000];
      const appends = sizes.map((size, n) =>
        anAppend(ada, n, { body: someBytes(size), state: someBytes(size) }),
      );
      await records.append(appends);
      expect((await records.readEvents(ada)).map(({ body }) => body.length)).toEqual(sizes);
      const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
        a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
      expect(same((await records.readEvents(ada))[5]?.body, appends[5]?.body)).toBe(true);
      expect(same((await records.readCustomer(ada))?.state, appends[5]?.state)).toBe(true);
    });

    it('takes a batch of thousands', async () => {
      const records = fresh();
      const batch = Array.from({ length: 5000 }, (_, n) =>
        anAppend(customerKey(`b-${n % 1700}`), Math.floor(n / 1700)),
      );
      const outcomes = await records.append(batch);
      expect(outcomes.every(({ is }) => is === 'added')).toBe(true);
      expect((await records.leaves(0, 10_000)).map(({ position }) => position)).toEqual(
        batch.map((_, n) => n),
      );
    });

    it('tells its listeners of what it adds, and other openings of the same place too', async () => {
      const records = fresh();
      const other = await place.open();
      try {
        const own: number[] = [];
        const theirs: number[] = [];
        const stopOwn = records.onAppend((head) => own.push(head));
        const stopTheirs = other.for(records.controller).onAppend((head) => theirs.push(head));
        await records.append([anAppend(ada, 0)]);
        expect(own).toEqual([1]);
        await until(() => theirs.includes(1));
        expect(await other.for(records.controller).tail(0, 10)).toEqual(await records.tail(0, 10));
        await other.for(records.controller).append([anAppend(bob, 0)]);
        await until(() => own.includes(2));
        await records.erase(anErasure(ada));
        await until(() => theirs.includes(3));
        stopOwn();
        stopTheirs();
        await records.append([anAppend(bob, 1)]);
        await sleep(80);
        expect(own.at(-1)).toBe(3);
        expect(theirs.at(-1)).toBe(3);
      } finally {
        await other.close();
      }
    });

    it('finds everything again after it was closed, and says so when used afterwards', async () => {
      const records = fresh();
      const other = await place.open();
      const theirs = other.for(records.controller);
      await theirs.append([anAppend(ada, 0)]);
      await other.close();
      await other.close();
      await expect(theirs.head()).rejects.toMatchObject({ code: 'unreachable' });
      await expect(theirs.append([anAppend(ada, 1)])).rejects.toMatchObject({ code: 'unreachable' });
      expect(await records.head()).toBe(1);
    });
  });
}

/** Waits for something that other processes or connections bring about. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo(); waited += 5) {
    if (waited > 10_000) throw new Error('it did not happen within ten seconds');
    await sleep(5);
  }
}
