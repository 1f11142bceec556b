import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { TILE_WIDTH } from '../../src/ledger/index.ts';
import { verifyReceipt } from '../../src/receipt/index.ts';
import type { Register } from '../../src/register/index.ts';
import { klartext } from '../cli/harness.ts';
import { sha256, verifyEd25519 } from '../support/log-made.ts';
import {
  choice,
  grant,
  madeFolder,
  newsletterTo,
  recorded,
  SHOP,
  withdrawal,
} from '../support/register-made.ts';
import { adsFor, filesIn, keepVersion, openedAt, reasonOf } from './place.ts';
import { isConsistent, signedHead } from './proved.ts';

let folder: ReturnType<typeof madeFolder>;
beforeEach(() => {
  folder = madeFolder();
  keepVersion(join(folder.path, 'versions'));
});
afterEach(() => folder.remove());

/** The id of the customer is an e-mail address, as it often is. */
const ERIKA = 'erika.mustermann+4711@kornblume.example';
const WHY = 'Streit um die Rechnung 8812, sagt Frau Mustermann';
const SECRETS = [ERIKA, 'Mustermann', 'mustermann', 'Rechnung 8812', WHY];
const ads = { about: { practice: 'ads' } };
const clock = { now: 0 };
const PORTS = { sha256, verify: verifyEd25519 };

const store = (): string => join(folder.path, 'store', 'klartext.db');
const opened = () => openedAt(folder.path, store(), {}, clock);
const run = (...argv: readonly string[]) => klartext(folder.path, argv, { now: () => clock.now });

beforeEach(() => {
  clock.now = Date.parse('2026-06-01T12:00:00Z');
});

/** The files that hold one of the texts, in any form that it might be written in. */
function holding(texts: readonly string[]): readonly string[] {
  const forms = texts.flatMap((text) => [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(JSON.stringify(text).slice(1, -1)),
    Buffer.from(encodeURIComponent(text)),
    Buffer.from(Buffer.from(text).toString('hex')),
    ...base64Forms(text),
  ]);
  return filesIn(folder.path)
    .filter(({ bytes }) => forms.some((form) => bytes.includes(form)))
    .map(({ path }) => path);
}

/** How a text looks inside of base64, wherever in a group of three bytes it begins. */
function base64Forms(text: string): readonly Buffer[] {
  return [0, 1, 2].flatMap((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift, 0x20), Buffer.from(text)]).toString('base64');
    const inner = encoded.slice(shift === 0 ? 0 : 4, -4);
    return inner.length < 6
      ? []
      : [Buffer.from(inner), Buffer.from(inner.replaceAll('+', '-').replaceAll('/', '_'))];
  });
}

/** Writes all tiles and entries of a log into a folder, as somebody who mirrors it would. */
async function mirror({ log }: Register, to: string): Promise<void> {
  const { size } = signedHead(await log.checkpoint(), log.publicKeys());
  mkdirSync(to, { recursive: true });
  for (let at = 0; at * TILE_WIDTH < size; at += 1) {
    const width = Math.min(TILE_WIDTH, size - at * TILE_WIDTH);
    writeFileSync(join(to, `tile-${at}`), (await log.tile(0, at, width)) ?? '');
    writeFileSync(join(to, `entries-${at}`), (await log.entries(at, width)) ?? '');
  }
  writeFileSync(join(to, 'checkpoint'), await log.checkpoint());
}

/** Choices of Erika, with everything that a text can stand in, and of some others. */
async function recordAll(register: Register) {
  const own = { customer: ERIKA };
  const call = recorded(
    await register.record(
      choice('consent-given', { ...own, about: { practice: 'calls' }, needsConfirmation: true }),
    ),
  );
  await register.recordMany([
    choice('consent-confirmed', { ...own, grant: call.event.id }),
    grant({ ...own, ...ads }),
    grant({ ...own, needsConfirmation: true }),
    choice('restriction-set', { ...own, data: 'all', why: WHY, actor: { kind: 'staff', reference: WHY } }),
    choice('hold-set', { ...own, data: 'all', purpose: WHY }),
    withdrawal({ ...own, ...ads }),
  ]);
  const others = await Promise.all(
    Array.from({ length: 40 }, (_, n) => register.record(grant({ ...ads, customer: `other-${n}` }))),
  );
  return { own: call, others: others.map(recorded) };
}

it('leaves no byte of a customer in any file, and every proof of the others holds', async () => {
  const made = await opened();
  const { register } = made;
  const { own, others } = await recordAll(register);
  const before = await register.log.checkpoint();
  const receipts = await Promise.all(others.map(({ event }) => register.receipt(event.customer, event.id)));
  const ownReceipt = await register.receipt(ERIKA, own.event.id);
  const row = await made.store.for(SHOP).readCustomer(made.keys.customerKey(SHOP, ERIKA));

  const erased = await register.erase(ERIKA, { reference: 'letter 118' });
  expect(erased).toMatchObject({ events: 7, kept: [{ records: 2 }] });
  const after = await register.log.checkpoint();
  await mirror(register, join(folder.path, 'mirror'));
  const backup = await run('store', 'backup', 'backups/after.db', '--store', store());
  expect(backup).toMatchObject({ status: 0 });
  // While the store is open: database, write-ahead log, shared memory, journal, keys, mirror and backup.
  expect(filesIn(folder.path).map(({ path }) => path)).toEqual(
    expect.arrayContaining([`${store()}-wal`, join(folder.path, 'backups', 'after.db')]),
  );
  expect(holding(SECRETS)).toEqual([]);
  for (const bytes of [row?.key, row?.state]) {
    const found = filesIn(folder.path).filter((file) => file.bytes.includes(Buffer.from(bytes ?? [0])));
    expect(found.map(({ path }) => path)).toEqual([]);
  }

  expect(await isConsistent(register.log, before, after)).toBe(true);
  const keys = register.log.publicKeys();
  for (const receipt of receipts) expect(verifyReceipt(receipt, { keys }, PORTS)).toMatchObject({ ok: true });
  for (const { event } of others) {
    const receipt = await register.receipt(event.customer, event.id);
    expect(verifyReceipt(receipt, { keys }, PORTS)).toMatchObject({ ok: true, event: { id: event.id } });
  }
  // What Erika took home proves still that it was said; the shop cannot give it out any more.
  expect(verifyReceipt(ownReceipt, { keys }, PORTS)).toMatchObject({ ok: true });
  expect(await register.receipt(ERIKA, own.event.id)).toBeUndefined();
  expect(reasonOf(register.decide(adsFor(ERIKA)))).toBe('erased');
  expect(reasonOf(register.decide(adsFor('other-7')))).toBe('permit');

  await made.close();
  expect(holding(SECRETS)).toEqual([]);
  writeFileSync(join(folder.path, 'before.txt'), before);
  expect(await run('audit', '--checkpoint', 'before.txt')).toMatchObject({ status: 0 });
  expect(await run('store', 'check')).toMatchObject({ status: 0 });
  // The search finds what is there.
  writeFileSync(join(folder.path, 'found.txt'), Buffer.from(`... ${WHY}`).toString('base64'));
  expect(holding(SECRETS)).toEqual([join(folder.path, 'found.txt')]);
}, 60_000);

it('an older backup erases again before it serves, and keeps what a duty asks for', async () => {
  const made = await opened();
  const { others } = await recordAll(made.register);
  const receipt = await made.register.receipt('other-3', others[3]?.event.id ?? '');
  expect(await run('store', 'backup', 'backups/old.db')).toMatchObject({ status: 0 });
  clock.now += 60_000;
  await made.register.record(grant({ ...ads, customer: 'lost' }));
  await made.close();
  expect(await run('erase', ERIKA, '--yes')).toMatchObject({ status: 0 });
  const dutiesOf = async (at: Awaited<ReturnType<typeof opened>>) => {
    const customer = at.keys.customerKey(SHOP, ERIKA);
    const rows = await at.store.for(SHOP).dutyRecords(customer);
    return rows
      .map(({ duty, until, body }) => ({
        duty,
        until,
        event: JSON.parse(at.keys.openFor('duty', SHOP, customer, body)).kind,
      }))
      .sort((a, b) => a.event.localeCompare(b.event));
  };
  const toldOf = async (at: Awaited<ReturnType<typeof opened>>) => {
    const rows = await at.store.for(SHOP).listDeliveries('all', 100);
    return rows
      .filter(({ kind }) => kind === 'erasure')
      .map(({ id, recipient, kind }) => ({ id, recipient, kind }))
      .sort((a, b) => a.recipient.localeCompare(b.recipient));
  };
  const erased = await opened();
  const kept = await dutiesOf(erased);
  const told = await toldOf(erased);
  expect(told.length).toBeGreaterThan(1);
  expect(kept.map(({ event }) => event)).toEqual(['consent-confirmed', 'consent-given']);
  await erased.close();

  // The store is moved away, as the command asks; the journal of erasures stays where it is.
  expect(await run('store', 'restore', 'backups/old.db')).toMatchObject({ status: 2 });
  mkdirSync(join(folder.path, 'away'));
  renameSync(store(), join(folder.path, 'away', 'klartext.db'));
  const restored = await run('store', 'restore', 'backups/old.db');
  expect(restored).toMatchObject({ status: 0, out: expect.stringContaining('One customer') });

  const again = await opened();
  const { register } = again;
  expect(reasonOf(register.decide(adsFor(ERIKA)))).toBe('erased');
  expect(await register.history(ERIKA)).toEqual([]);
  expect(await dutiesOf(again)).toEqual(kept);
  // Recipients are told once more by the same messages: whoever got one knows it.
  expect(await toldOf(again)).toEqual(told);
  expect(await again.store.for(SHOP).erasures()).toHaveLength(1);
  expect(reasonOf(register.decide(adsFor('other-3')))).toBe('permit');
  expect(reasonOf(register.decide(adsFor('lost')))).toBe('no-choice');
  // Choices since the backup are lost, so the log goes on under another name; what was signed before still verifies.
  expect(await register.log.checkpoint()).toMatch(/^klartext\/kornblume\/restored-2\n/);
  const keys = register.log.publicKeys();
  expect(verifyReceipt(receipt, { keys }, PORTS)).toMatchObject({ ok: true });
  expect(
    await register
      .receipt('other-3', others[3]?.event.id ?? '')
      .then((r) => verifyReceipt(r, { keys }, PORTS)),
  ).toMatchObject({ ok: true });
  await again.close();
  rmSync(join(folder.path, 'backups'), { recursive: true });
  rmSync(join(folder.path, 'away'), { recursive: true });
  expect(holding(SECRETS)).toEqual([]);
  expect(await run('store', 'check')).toMatchObject({ status: 0 });
}, 60_000);

it('an import does not bring back what was erased; the customer does', async () => {
  const made = await opened();
  const { register } = made;
  await recordAll(register);
  await register.erase(ERIKA);
  const ask = () => [adsFor(ERIKA), newsletterTo(ERIKA)].map((request) => register.decide(request).permit);
  const own = { customer: ERIKA };
  const system = { actor: { kind: 'system', reference: 'import 3' } };
  clock.now += 86_400_000;
  const older = { version: 1, at: '2025-01-01T00:00:00.000Z' };
  const fresh = { version: 1, at: new Date(clock.now - 1).toISOString() };
  const shownAt = register.seen().watermark;
  const imported = [
    grant({ ...own, ...ads, ...system, ...older }),
    grant({ ...own, ...ads, ...system, ...fresh }),
    grant({ ...own, ...ads, ...system, ...fresh, shownAt }),
    grant({ ...own, ...ads, ...older, shownAt }),
  ];
  for (const input of imported) {
    const { event } = recorded(await register.record(input));
    expect(event).toMatchObject({ supersedes: [] });
    expect(ask(), JSON.stringify(input)).toEqual([false, false]);
  }
  for (const actor of [system.actor, { kind: 'staff', reference: 'call 7' }]) {
    const lifted = await register.record(choice('objection-lifted', { ...own, actor }));
    expect(lifted).toMatchObject({ code: 'invalid-choice', path: 'actor' });
    expect(ask()).toEqual([false, false]);
  }
  await made.close();
  const again = await opened();
  const askAgain = () => again.register.decide(adsFor(ERIKA));
  expect(askAgain().permit).toBe(false);
  // A consent of their own that says nothing of what was shown does not end it either.
  await again.register.record(grant({ ...own, ...ads }));
  expect(askAgain().permit).toBe(false);
  // The page that asks again shows what stands.
  const { watermark } = await again.register.state(ERIKA);
  await again.register.record(grant({ ...own, ...ads, shownAt: watermark }));
  expect(reasonOf(askAgain())).toBe('permit');
  await again.close();
});
