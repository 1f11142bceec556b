import { describe, expect, it } from 'vitest';
import type { ApiKeyRow } from '../store/index.ts';
import { type ApiKeysOptions, createKey, openApiKeys, revokeKey, rotateKey, standingOf } from './index.ts';
import { formatKey, parseKey, secretHash } from './key-text.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const HOUR = 3_600_000;

/** Keys in memory, of one controller or more, with a clock that the test moves. */
async function opened(
  byController: Readonly<Record<string, ApiKeyRow[]>>,
  more: Partial<ApiKeysOptions> = {},
) {
  const clock = { now: NOW };
  const faults: string[] = [];
  const saved: ApiKeyRow[] = [];
  let isGone = false;
  const records = Object.entries(byController).map(([controller, rows]) => ({
    controller,
    apiKeys: async () => {
      if (isGone) throw new Error('gone');
      return [...rows];
    },
    saveApiKey: async (row: ApiKeyRow) => {
      saved.push(row);
      rows.splice(
        rows.findIndex(({ id }) => id === row.id),
        1,
        row,
      );
    },
  }));
  const keys = await openApiKeys({
    records: () => records,
    now: () => clock.now,
    everyMs: 0,
    onFault: (message) => faults.push(message),
    ...more,
  });
  return { keys, clock, faults, saved, lose: () => (isGone = true) };
}

const wish = { scopes: ['decide', 'choose'], name: 'shop', now: NOW } as const;

describe('a key', () => {
  it('has 256 random bits, of which only a digest is kept', () => {
    const one = createKey(wish);
    const two = createKey(wish);
    expect(one.text).toMatch(/^kt_[0-9a-f]{16}_[A-Za-z0-9_-]{43}$/);
    expect(one.text).not.toBe(two.text);
    expect(JSON.stringify(one.row)).not.toContain(one.text.slice(20));
    expect(one.row.hash).toEqual(secretHash(one.text.slice(20)));
    expect(one.row).toMatchObject({ scopes: ['decide', 'choose'], createdAt: '2026-11-24T12:00:00.000Z' });
  });

  it('is taken apart only when it is whole', () => {
    const { text } = createKey(wish);
    const parts = parseKey(text);
    expect(parts && formatKey(parts)).toBe(text);
    for (const odd of [
      '',
      'kt__',
      text.slice(1),
      text.slice(0, -1),
      `${text}A`,
      `${text}\n`,
      text.toUpperCase(),
      'kt_'.repeat(1e5),
    ])
      expect(parseKey(odd), odd.slice(0, 20)).toBeUndefined();
  });
});

describe('recognising keys', () => {
  it('finds a key with its controller and scopes; a scope that nobody knows allows nothing', async () => {
    const { row, text } = createKey(wish);
    const { keys } = await opened({ shop: [{ ...row, scopes: [...row.scopes, 'everything'] }] });
    expect(keys.find(`Bearer ${text}`)).toEqual({
      id: row.id,
      controller: 'shop',
      name: 'shop',
      scopes: new Set(['decide', 'choose']),
    });
    expect(keys.find(`bearer  ${text} `)).toMatchObject({ id: row.id });
  });

  it('refuses every other secret, and every other form', async () => {
    const { row, text } = createKey(wish);
    const { keys } = await opened({ shop: [row, { ...createKey(wish).row, hash: new Uint8Array(3) }] });
    expect(keys.find(undefined)).toBe('no-key');
    const flipped = `${text.slice(0, -1)}${text.endsWith('A') ? 'B' : 'A'}`;
    for (const odd of [
      flipped,
      createKey(wish).text,
      `kt_${'0'.repeat(16)}_${text.slice(20)}`,
      'x'.repeat(1e6),
      '',
    ])
      expect(keys.find(`Bearer ${odd}`)).toBe('unknown-key');
    expect(keys.find(`Basic ${text}`)).toBe('unknown-key');
    expect(keys.find(text)).toBe('unknown-key');
  });

  it('ends a key on its day, and at once when it is revoked', async () => {
    const ends = createKey({ ...wish, expiresAt: '2026-11-24T13:00:00.000Z' });
    const broken = createKey({ ...wish, expiresAt: 'soon' });
    const other = createKey(wish);
    const rows = [ends.row, broken.row, other.row];
    const { keys, clock } = await opened({ shop: rows });
    expect(keys.find(`Bearer ${ends.text}`)).toMatchObject({ id: ends.row.id });
    expect(keys.find(`Bearer ${broken.text}`)).toBe('expired-key');
    clock.now += HOUR;
    await keys.reload();
    expect(keys.find(`Bearer ${ends.text}`)).toBe('expired-key');
    rows[2] = revokeKey(other.row, clock.now);
    expect(keys.find(`Bearer ${other.text}`)).toMatchObject({ id: other.row.id });
    await keys.reload();
    expect(keys.find(`Bearer ${other.text}`)).toBe('revoked-key');
    expect(revokeKey(rows[2], clock.now + HOUR)).toBe(rows[2]);
  });

  it('counts an id that stands in two controllers for the first, and says so', async () => {
    const { row, text } = createKey(wish);
    const { keys, faults } = await opened({ shop: [row], other: [row] });
    expect(keys.find(`Bearer ${text}`)).toMatchObject({ controller: 'shop' });
    expect(faults).toHaveLength(1);
  });

  it('knows no key any more when the store was out of reach for too long', async () => {
    const { row, text } = createKey(wish);
    const { keys, clock, lose } = await opened({ shop: [row] }, { maxAgeMs: 1000 });
    lose();
    await expect(keys.reload()).rejects.toThrow('gone');
    expect(keys.find(`Bearer ${text}`)).toMatchObject({ id: row.id });
    clock.now += 1001;
    expect(keys.find(`Bearer ${text}`)).toBe('keys-too-old');
    await keys.close();
  });

  it('stores when a key was last used, at most once a minute, and never over what was revoked meanwhile', async () => {
    const { row, text } = createKey(wish);
    const rows = [row];
    const { keys, clock, saved } = await opened({ shop: rows });
    keys.find(`Bearer ${text}`);
    await keys.reload();
    expect(rows[0]?.lastUsedAt).toBe('2026-11-24T12:00:00.000Z');
    clock.now += 1000;
    keys.find(`Bearer ${text}`);
    await keys.reload();
    expect(saved).toHaveLength(1);
    clock.now += HOUR;
    keys.find(`Bearer ${text}`);
    if (rows[0]) rows[0] = revokeKey(rows[0], clock.now);
    await keys.close();
    expect(rows[0]?.revokedAt).toBeDefined();
    expect(saved).toHaveLength(1);
  });
});

describe('rotating', () => {
  it('makes a key like the old one, which goes on for a while', () => {
    const { row } = createKey(wish);
    const { next, old } = rotateKey(row, { now: NOW, graceMs: HOUR });
    expect(next.row).toMatchObject({ name: 'shop', scopes: ['decide', 'choose'] });
    expect(next.row.id).not.toBe(row.id);
    expect(standingOf(old, NOW + HOUR - 1)).toBe('valid');
    expect(standingOf(old, NOW + HOUR)).toBe('expired');
  });

  it('never lengthens the life of either', () => {
    const { row } = createKey({ ...wish, expiresAt: '2026-11-24T12:30:00.000Z' });
    const { next, old } = rotateKey(row, { now: NOW, graceMs: HOUR });
    expect([next.row.expiresAt, old.expiresAt]).toEqual([row.expiresAt, row.expiresAt]);
  });
});
