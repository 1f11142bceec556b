import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
} from '../../../test/support/register-made.ts';
import { decodeEntries, parseEntry } from '../../ledger/index.ts';
import { openMessage } from '../index.ts';

let folder: ReturnType<typeof madeFolder>;
beforeEach(() => {
  folder = madeFolder();
});
afterEach(() => folder.remove());

const reasonOf = (decision: { permit: boolean; reason?: string }) =>
  decision.permit ? 'permit' : decision.reason;

/** A shop that calls its customers, with their consent. */
const calling = versionOf(1, [
  ['practices', 'calls'],
  {
    name: { en: 'Calls', de: 'Anrufe' },
    data: ['address'],
    purpose: 'news',
    basis: 'consent',
    recipients: ['mailer'],
    retention: { for: 'P1M', after: 'withdrawal' },
    required: false,
    ifNot: { en: 'We do not call you.', de: 'Wir rufen Sie nicht an.' },
    benefit: { en: 'You hear of offers by phone.', de: 'Sie hören am Telefon von Angeboten.' },
    collected: ['web'],
    device: 'none',
    contact: { channels: ['phone'], permission: 'confirmed-consent' },
  },
]);

async function entriesOf({ register }: Awaited<ReturnType<typeof madeRegister>>, count: number) {
  const bundle = await register.log.entries(0, count);
  return (decodeEntries(bundle ?? new Uint8Array()) ?? []).map((bytes) => {
    const parsed = parseEntry(bytes);
    if (!parsed.ok) throw new Error(parsed.message);
    return parsed.entry;
  });
}

describe('erasing a customer', () => {
  it('destroys key and events, and denies every use from then on', async () => {
    const made = await madeRegister(folder.path);
    await made.register.recordMany([grant(), withdrawal(), grant({ customer: 'lee' })]);
    const erased = await made.register.erase('kim', { reference: 'mail of 1 June' });
    expect(erased).toMatchObject({ position: 3, events: 2, kept: [] });
    expect(reasonOf(made.register.decide(newsletterTo('kim')))).toBe('erased');
    expect(await made.register.history('kim')).toEqual([]);
    expect(await made.register.receipt('kim', 'choice-000001')).toBeUndefined();
    const records = made.store.for(SHOP);
    expect(await records.readCustomer(made.keys.customerKey(SHOP, 'kim'))).toBeUndefined();
    expect((await made.register.history('lee')).length).toBe(1);
    await made.register.close();
    const { register } = await made.again();
    expect(reasonOf(register.decide(newsletterTo('kim')))).toBe('erased');
    expect(reasonOf(register.decide(newsletterTo('lee')))).toBe('no-contact-permission');
  });

  it('leaves a tombstone of the same subject, and every earlier proof holds', async () => {
    const made = await madeRegister(folder.path);
    await made.register.recordMany([grant(), grant({ customer: 'lee' })]);
    await made.register.erase('kim');
    const [first, second, last] = await entriesOf(made, 3);
    expect(last).toMatchObject({ kind: 'tombstone', subject: first?.subject });
    expect(second?.subject).not.toBe(first?.subject);
    expect(await made.register.log.inclusion(0, 3)).toHaveLength(2);
  });

  it('says so when nothing is known of somebody', async () => {
    const { register } = await madeRegister(folder.path);
    expect(await register.erase('nobody')).toBeUndefined();
    await register.record(grant());
    await register.erase('kim');
    expect(await register.erase('kim')).toBeUndefined();
    expect(register.seen().watermark).toBe(1);
  });

  it('waits for what is being recorded, and loses no later choice', async () => {
    const { register } = await madeRegister(folder.path);
    const before = register.record(grant());
    const erased = register.erase('kim');
    const after = before.then(() => register.record(withdrawal()));
    expect(recorded(await before).position).toBe(0);
    expect(await erased).toMatchObject({ events: expect.any(Number) });
    await after;
    expect(['erased', 'withdrawn']).toContain(reasonOf(register.decide(newsletterTo('kim'))));
  });

  it('tells every recipient, in messages that survive', async () => {
    const made = await madeRegister(folder.path);
    await made.register.record(grant());
    await made.register.record(withdrawal());
    const erased = await made.register.erase('kim');
    expect([...(erased?.told ?? [])].sort()).toEqual(['mailer', 'parcel', 'tax']);
    const rows = await made.store.for(SHOP).listDeliveries('outstanding', 10);
    const messages = rows.map((row) => openMessage(made.keys, SHOP, row));
    expect(rows.every((row) => row.kind === 'erasure')).toBe(true);
    expect(messages.find((m) => m.practices.includes('newsletter'))).toMatchObject({
      kind: 'erasure',
      customer: 'kim',
      controller: SHOP,
    });
  });
});

describe('records under a named duty', () => {
  it('keeps consents to calls in Germany for five years from the last call', async () => {
    const made = await madeRegister(folder.path, { versions: () => [calling] });
    const given = recorded(
      await made.register.record(
        choice('consent-given', { about: { practice: 'calls' }, needsConfirmation: true }),
      ),
    );
    await made.register.record(choice('consent-confirmed', { grant: given.event.id }));
    await made.register.record(grant());
    made.clock.now = Date.parse('2026-09-30T12:00:00Z');
    await made.register.record(
      choice('contact-made', { contact: 'phone', practice: 'calls', actor: { kind: 'system' } }),
    );
    const erased = await made.register.erase('kim');
    expect(erased?.kept).toEqual([
      { duty: expect.stringMatching(/^DE UWG .*§ 7a/), until: '2031-09-30', records: 2 },
    ]);
    const customer = made.keys.customerKey(SHOP, 'kim');
    const [row] = await made.store.for(SHOP).dutyRecords(customer);
    expect(JSON.parse(made.keys.openFor('duty', SHOP, customer, row?.body ?? new Uint8Array()))).toEqual(
      given.event,
    );
    made.clock.now = Date.parse('2031-09-30T23:59:59Z');
    expect(await made.register.purge()).toBe(0);
    made.clock.now = Date.parse('2031-10-01T00:00:00Z');
    expect(await made.register.purge()).toBe(2);
  });

  it('keeps nothing where the customer lives under another law, or the time is over', async () => {
    const made = await madeRegister(folder.path, { versions: () => [calling] });
    const give = (customer: string) =>
      made.register.record(choice('consent-given', { customer, about: { practice: 'calls' } }));
    await give('kim');
    await give('lee');
    expect((await made.register.erase('kim', { residence: 'AT' }))?.kept).toEqual([]);
    made.clock.now = Date.parse('2032-01-01T00:00:00Z');
    expect((await made.register.erase('lee'))?.kept).toEqual([]);
  });
});

describe('a customer who was erased', () => {
  it('is not revived by an import, a program or staff', async () => {
    const { register, clock } = await madeRegister(folder.path);
    await register.record(grant());
    await register.erase('kim');
    clock.now += 60_000;
    const before = '2026-05-01T00:00:00.000Z';
    for (const more of [
      { actor: { kind: 'system' } },
      { actor: { kind: 'staff', reference: 'list' } },
      { actor: { kind: 'staff', reference: 'list' }, shownAt: 1 },
      { at: before },
      { at: before, shownAt: 1 },
      { shownAt: 0 },
    ]) {
      recorded(await register.record(grant(more)));
      expect(reasonOf(register.decide(newsletterTo('kim'))), JSON.stringify(more)).toBe('withdrawn');
    }
  });

  it('begins anew by their own choice', async () => {
    const made = await madeRegister(folder.path);
    await made.register.record(grant());
    await made.register.erase('kim');
    const { state, watermark } = await made.register.state('kim');
    expect(state.against.map(({ id }) => id)).toEqual(['suppression-withdrawal']);
    made.clock.now += 1;
    const given = recorded(
      await made.register.record(grant({ needsConfirmation: true, shownAt: watermark })),
    );
    expect(given.event).toMatchObject({ supersedes: ['suppression-objection', 'suppression-withdrawal'] });
    await made.register.record(choice('consent-confirmed', { grant: given.event.id }));
    expect(reasonOf(made.register.decide(newsletterTo('kim')))).toBe('permit');
    const { register } = await made.again();
    expect(reasonOf(register.decide(newsletterTo('kim')))).toBe('permit');
    expect(await register.erase('kim')).toMatchObject({ events: 2 });
    expect(reasonOf(register.decide(newsletterTo('kim')))).toBe('erased');
  });
});
