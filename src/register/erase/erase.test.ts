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

  it('erases somebody of whom nothing is stored: decisions deny, recipients are told, imports revive nothing', async () => {
    const made = await madeRegister(folder.path);
    const delivery = {
      customer: 'nobody',
      datum: 'address',
      purpose: 'delivery',
      contract: 'order-1',
      startedOn: '2026-05-01',
    } as const;
    expect(reasonOf(made.register.decide(delivery))).toBe('permit');
    expect(await made.register.erase('nobody')).toMatchObject({ position: 0, events: 0, kept: [] });
    expect(reasonOf(made.register.decide(delivery))).toBe('erased');
    const told = await made.store.for(SHOP).listDeliveries('outstanding', 10);
    expect(told.map(({ recipient }) => recipient).sort()).toEqual(['mailer', 'parcel', 'tax']);
    const [entry] = await entriesOf(made, 1);
    expect(entry).toMatchObject({ kind: 'tombstone' });
    const again = await made.again();
    expect(reasonOf(again.register.decide(delivery))).toBe('erased');
    again.clock.now += 1_000;
    await again.register.record(
      grant({ customer: 'nobody', actor: { kind: 'system' }, at: '2025-01-01T00:00:00.000Z', version: 1 }),
    );
    expect(reasonOf(again.register.decide(newsletterTo('nobody')))).toBe('withdrawn');
  });

  it('says so when somebody was erased before and nothing came since', async () => {
    const { register } = await madeRegister(folder.path);
    await register.record(grant());
    await register.erase('kim');
    expect(await register.erase('kim')).toBeUndefined();
    expect(register.seen().watermark).toBe(1);
  });

  it('erases guests who were merged, and theirs; not those of undone merges, nor of shared devices', async () => {
    const made = await madeRegister(folder.path);
    const { register } = made;
    const guests = ['older-browser', 'browser', 'undone-browser', 'shared-browser'];
    for (const customer of guests) await register.record(withdrawal({ customer }));
    const merge = async (customer: string, guest: string, isSharedDevice = false) =>
      recorded(await register.record(choice('guest-merged', { customer, guest, isSharedDevice }))).event.id;
    await merge('browser', 'older-browser');
    await merge('kim', 'browser');
    const undone = await merge('kim', 'undone-browser');
    await register.record(choice('merge-undone', { merge: undone }));
    await merge('kim', 'shared-browser', true);
    expect(await register.erase('kim')).toMatchObject({ events: 7, position: 11 });
    const left = await Promise.all(guests.map(async (guest) => (await register.history(guest)).length));
    expect(left).toEqual([0, 0, 1, 1]);
    expect(reasonOf(register.decide(newsletterTo('browser')))).toBe('erased');
    expect(reasonOf(register.decide(newsletterTo('shared-browser')))).not.toBe('erased');
  });

  it('keeps the evidence of a guest once', async () => {
    const { register } = await madeRegister(folder.path, { versions: () => [calling] });
    await register.record(choice('consent-given', { customer: 'browser', about: { practice: 'calls' } }));
    await register.record(choice('guest-merged', { guest: 'browser', isSharedDevice: false }));
    expect((await register.erase('kim'))?.kept).toMatchObject([{ records: 1 }]);
  });

  it('tells recipients of earlier versions too', async () => {
    let versions = [versionOf(1)];
    const made = await madeRegister(folder.path, { versions: () => versions });
    await made.register.record(grant());
    versions = [
      ...versions,
      versionOf(2, [['practices', 'newsletter', 'recipients'], ['parcel']]),
      versionOf(3, [['practices', 'newsletter', 'recipients'], undefined]),
    ];
    await made.register.reload();
    const erased = await made.register.erase('kim');
    expect([...(erased?.told ?? [])].sort()).toEqual(['mailer', 'parcel', 'tax']);
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
    const program = { actor: { kind: 'system' }, version: 1 };
    const at = new Date(clock.now).toISOString();
    for (const more of [
      { ...program, at: before },
      { ...program, at },
      { ...program, at, shownAt: 1 },
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
