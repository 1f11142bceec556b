import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/cli/audit/sha256.ts';
import { verifyReceipt } from '../../src/receipt/index.ts';
import { keptAtReplay, openKeyRing, verifyEd25519 } from '../../src/register/index.ts';
import { openSqlite } from '../../src/store/index.ts';
import {
  choice,
  grant,
  madeFolder,
  madeRegister,
  newsletterTo,
  recorded,
  SHOP,
  versionOf,
  withdrawal,
} from '../support/register-made.ts';

let folder: ReturnType<typeof madeFolder>;
beforeEach(() => {
  folder = madeFolder();
});
afterEach(() => folder.remove());

const reasonOf = (decision: { permit: boolean; reason?: string }) =>
  decision.permit ? 'permit' : decision.reason;
const place = () => join(folder.path, 'store', 'klartext.db');

/** Opens the register over the file. */
const opened = () => madeRegister(folder.path, { store: openSqlite(place()) });

/** Every file below a folder, with its bytes. */
function filesIn(path: string): readonly { readonly path: string; readonly bytes: Buffer }[] {
  return readdirSync(path).flatMap((name) => {
    const inner = join(path, name);
    return statSync(inner).isDirectory() ? filesIn(inner) : [{ path: inner, bytes: readFileSync(inner) }];
  });
}

/** The files that hold a text, in any of the forms that it might be written in. */
function holding(text: string): readonly string[] {
  const forms = [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(Buffer.from(text).toString('base64').slice(0, -4)),
    Buffer.from(Buffer.from(text).toString('hex')),
  ];
  return filesIn(folder.path)
    .filter(({ bytes }) => forms.some((form) => form.length > 4 && bytes.includes(form)))
    .map(({ path }) => path);
}

describe('a register on disk', () => {
  it('is the same after a restart: decisions, states, history and root', async () => {
    const made = await opened();
    const customers = Array.from({ length: 60 }, (_, at) => `customer-${at}`);
    for (const [at, customer] of customers.entries()) {
      const given = recorded(await made.register.record(grant({ customer, needsConfirmation: true })));
      if (at % 2 === 0)
        await made.register.record(choice('consent-confirmed', { customer, grant: given.event.id }));
      if (at % 3 === 0) await made.register.record(withdrawal({ customer }));
      if (at % 7 === 0) await made.register.record(choice('pause-begun', { customer, contact: 'email' }));
      if (at % 11 === 0) await made.register.erase(customer);
    }
    const all = async ({ register }: Awaited<ReturnType<typeof opened>>) => ({
      decisions: customers.map((customer) => register.decide(newsletterTo(customer))),
      states: await Promise.all(customers.map((customer) => register.state(customer))),
      histories: await Promise.all(customers.map((customer) => register.history(customer))),
      root: (await register.log.checkpoint()).split('\n').slice(0, 3),
      seen: register.seen().watermark,
    });
    const before = await all(made);
    await made.register.close();
    await made.store.close();
    const again = await opened();
    expect(await all(again)).toEqual(before);
    await again.register.close();
    await again.store.close();
  });

  it('lets a second one on the same file see a withdrawal after a barrier', async () => {
    const [one, two] = [await opened(), await opened()];
    const given = recorded(await one.register.record(grant({ needsConfirmation: true })));
    await two.register.barrier();
    await two.register.record(choice('consent-confirmed', { grant: given.event.id }));
    await one.register.barrier();
    expect(reasonOf(one.register.decide(newsletterTo('kim')))).toBe('permit');
    await two.register.record(withdrawal());
    await one.register.barrier();
    expect(reasonOf(one.register.decide(newsletterTo('kim')))).toBe('withdrawn');
    for (const { register, store } of [one, two]) {
      await register.close();
      await store.close();
    }
  });

  it('gives receipts that verify, also after the key was rotated', async () => {
    const made = await opened();
    const { event } = recorded(await made.register.record(grant()));
    await made.register.record(withdrawal({ customer: 'lee' }));
    const ports = { sha256, verify: verifyEd25519 };
    const first = await made.register.receipt('kim', event.id);
    made.clock.now += 1_000;
    made.keys.rotate(SHOP);
    made.clock.now += 1_000;
    const second = await made.register.receipt('kim', event.id);
    const trusted = { keys: made.register.log.publicKeys() };
    for (const receipt of [first, second]) {
      expect(verifyReceipt(receipt, trusted, ports)).toMatchObject({ ok: true, event: { id: event.id } });
    }
    expect(await made.register.receipt('kim', 'no-such-event')).toBeUndefined();
    expect(await made.register.receipt('nobody', event.id)).toBeUndefined();
    await made.register.close();
    await made.store.close();
  });
});

describe('after an erasure', () => {
  const customer = 'erika.mustermann@kornblume.example';
  const why = 'Streit um die Rechnung 4711 mit Erika Mustermann';

  it('no byte of any file holds the customer, their words, or a key that opens them', async () => {
    const made = await opened();
    await made.register.recordMany([
      grant({ customer }),
      choice('restriction-set', {
        customer,
        data: 'all',
        why,
        actor: { kind: 'staff', reference: 'Akte Mustermann' },
      }),
      withdrawal({ customer }),
      grant({ customer: 'somebody-else' }),
    ]);
    const row = await made.store.for(SHOP).readCustomer(made.keys.customerKey(SHOP, customer));
    await made.register.erase(customer, { reference: 'letter 118' });
    await made.register.log.checkpoint();
    for (const text of [customer, why, 'Mustermann', 'Akte']) expect(holding(text), text).toEqual([]);
    const files = filesIn(folder.path);
    for (const bytes of [row?.key, row?.state]) {
      expect(
        files.filter((file) => file.bytes.includes(Buffer.from(bytes ?? [1]))).map(({ path }) => path),
      ).toEqual([]);
    }
    await made.register.close();
    await made.store.close();
    for (const text of [customer, why, 'Mustermann', 'Akte']) expect(holding(text), text).toEqual([]);
  });

  it('nothing of it was ever written in plain text, before the erasure neither', async () => {
    const made = await opened();
    await made.register.record(choice('restriction-set', { customer, data: 'all', why }));
    for (const text of [customer, why, 'Mustermann']) expect(holding(text), text).toEqual([]);
    // The search finds what is there.
    expect(holding(SHOP).length).toBeGreaterThan(0);
    await made.register.close();
    await made.store.close();
  });

  it('is done again when an older copy of the file is put back', async () => {
    const { copyFileSync, rmSync } = await import('node:fs');
    const made = await opened();
    await made.register.record(grant({ customer }));
    await made.register.record(grant({ customer: 'somebody-else' }));
    await made.register.close();
    await made.store.close();
    mkdirSync(join(folder.path, 'kept'));
    const copy = join(folder.path, 'kept', 'copy.db');
    copyFileSync(place(), copy);
    const later = await opened();
    await later.register.record(grant({ customer: 'lost' }));
    await later.register.erase(customer);
    await later.register.close();
    await later.store.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${place()}${suffix}`, { force: true });
    copyFileSync(copy, place());
    const keys = openKeyRing(join(folder.path, 'keys'));
    expect(() => openSqlite(place(), { keptAtReplay: keptAtReplay(keys, () => []) })).toThrow(
      /published versions/,
    );
    expect(() => openSqlite(place(), { keptAtReplay: keptAtReplay(undefined, () => []) })).toThrow(/keys/);
    const versions = [versionOf(1)];
    const store = openSqlite(place(), { keptAtReplay: keptAtReplay(keys, () => versions) });
    const restored = await madeRegister(folder.path, { store });
    expect(reasonOf(restored.register.decide(newsletterTo(customer)))).toBe('erased');
    expect(reasonOf(restored.register.decide(newsletterTo('somebody-else')))).not.toBe('erased');
    expect(restored.faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/older backup was restored/),
    ]);
    expect(await restored.register.log.checkpoint()).toMatch(/^klartext\/kornblume\/restored-2\n/);
    await restored.register.close();
    await store.close();
  });
});
