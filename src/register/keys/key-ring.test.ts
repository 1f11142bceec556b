import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyEd25519 } from '../log/verify-ed25519.ts';
import { openKeyRing } from './key-ring.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'klartext-keys-')), 'keys');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('a key ring', () => {
  it('makes keys that nobody else can read', () => {
    openKeyRing(folder).signing('shop');
    expect(modeOf(folder)).toBe('700');
    const names = readdirSync(folder);
    expect(names.length).toBe(2);
    for (const name of names) expect(modeOf(join(folder, name))).toBe('600');
  });

  it('opens the same keys again', () => {
    const first = openKeyRing(folder);
    const customer = first.customerKey('shop', 'kim');
    const wrapped = first.wrap('shop', customer, new Uint8Array(32).fill(7));
    const sealed = first.sealFor('duty', 'shop', customer, 'kept');
    const second = openKeyRing(folder);
    expect(second.customerKey('shop', 'kim')).toEqual(customer);
    expect(new Uint8Array(second.unwrap('shop', customer, wrapped))).toEqual(new Uint8Array(32).fill(7));
    expect(second.openFor('duty', 'shop', customer, sealed)).toBe('kept');
    expect(second.signing('shop').publicKey).toEqual(first.signing('shop').publicKey);
  });

  it.each(['secrets.json', 'folder', 'signing'])('refuses keys that others can reach: %s', (which) => {
    openKeyRing(folder).signing('shop');
    const signing = readdirSync(folder).find((name) => name.startsWith('signing-')) ?? '';
    const path = which === 'folder' ? folder : join(folder, which === 'signing' ? signing : which);
    chmodSync(path, which === 'folder' ? 0o750 : 0o640);
    expect(() => openKeyRing(folder).signing('shop')).toThrow(/Other users .* chmod/);
  });

  it('makes no new keys where some are missing', () => {
    openKeyRing(folder).signing('shop');
    rmSync(join(folder, 'secrets.json'));
    expect(() => openKeyRing(folder)).toThrow(/secrets.json is missing/);
  });

  it.each(['', '{', '{}', '{"v":1,"master":"AA=="}'])('refuses a file that holds no keys: %j', (text) => {
    openKeyRing(folder);
    writeFileSync(join(folder, 'secrets.json'), text);
    expect(() => openKeyRing(folder)).toThrow(/holds no keys/);
  });

  it('gives a customer other bytes at another controller, and every id its own', () => {
    const keys = openKeyRing(folder);
    const ids = ['a', 'b', '', '__proto__', 'a\0b', '\ud800', '\ud801', '\ufffd', 'é', 'e\u0301'];
    const all = ids.flatMap((id) => [keys.customerKey('one', id), keys.customerKey('two', id)]);
    expect(new Set(all.map((bytes) => Buffer.from(bytes).toString('hex'))).size).toBe(all.length);
    expect(keys.customerKey('ab', 'c')).not.toEqual(keys.customerKey('a', 'bc'));
  });

  it('does not open what belongs to somebody else', () => {
    const keys = openKeyRing(folder);
    const [kim, lee] = [keys.customerKey('shop', 'kim'), keys.customerKey('shop', 'lee')];
    const wrapped = keys.wrap('shop', kim, new Uint8Array(32));
    expect(() => keys.unwrap('shop', lee, wrapped)).toThrow('changed');
    expect(() => keys.unwrap('other', kim, wrapped)).toThrow('changed');
    const sealed = keys.sealFor('duty', 'shop', kim, 'kept');
    expect(() => keys.openFor('delivery', 'shop', kim, sealed)).toThrow('changed');
  });

  it('rotates: the new key signs, and the old one stays known with its end', () => {
    let now = Date.parse('2026-01-01T00:00:00Z');
    const keys = openKeyRing(folder, { now: () => now });
    const old = keys.signing('shop');
    now += 1_000;
    const next = keys.rotate('shop');
    expect(next.publicKey).not.toEqual(old.publicKey);
    expect(keys.signing('shop').publicKey).toEqual(next.publicKey);
    const published = openKeyRing(folder).exportPublicKeys('shop');
    expect(published).toEqual([
      { ...old.published, until: '2026-01-01T00:00:01.000Z' },
      { ...next.published, from: '2026-01-01T00:00:01.000Z' },
    ]);
    const bytes = new TextEncoder().encode('text');
    expect(verifyEd25519(next.sign(bytes), bytes, next.publicKey)).toBe(true);
    expect(verifyEd25519(next.sign(bytes), bytes, old.publicKey)).toBe(false);
  });

  it('gives away no secret when it is printed', () => {
    const keys = openKeyRing(folder);
    const { master } = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'));
    const shown = `${JSON.stringify(keys)} ${JSON.stringify(keys.signing('shop'))}`;
    const signing = readdirSync(folder).find((name) => name.startsWith('signing-')) ?? '';
    const { seed } = JSON.parse(readFileSync(join(folder, signing), 'utf8')).keys[0];
    expect(shown).not.toContain(master);
    expect(shown).not.toContain(seed);
  });

  it('remembers the newest checkpoint of each controller past a half line', () => {
    const keys = openKeyRing(folder);
    const one = { controller: 'one', origin: 'klartext/one', size: 3, root: 'AA==' };
    keys.checkpoints.remember({ ...one, size: 1 });
    keys.checkpoints.remember({ ...one, controller: 'two' });
    keys.checkpoints.remember(one);
    const path = join(folder, 'checkpoints.jsonl');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n{"controller":"one","si`);
    const again = openKeyRing(folder);
    expect(again.checkpoints.newest('one')).toEqual(one);
    again.checkpoints.remember({ ...one, size: 9 });
    expect(openKeyRing(folder).checkpoints.newest('one')?.size).toBe(9);
    expect(openKeyRing(folder).checkpoints.newest('__proto__')).toBeUndefined();
  });
});
