import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hex, madeEntry, mutationsOf, sha256 } from '../../test/support/log-made.ts';
import { canonicalBytes, commitment, entryBytes, type LogEntry, leafHash, parseEntry } from './index.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytes = (value: string) => new TextEncoder().encode(value);
const entry = madeEntry(1);
const written = text(entryBytes(entry));

describe('entries', () => {
  it('are written with sorted keys and no white space, and read back', () => {
    const { subject, body, record } = entry;
    expect(written).toBe(
      `{"body":"${body}","kind":"event","record":"${record}","subject":"${subject}","v":1}`,
    );
    for (let n = 0; n < 20; n += 1) expect(text(entryBytes(madeEntry(n)))).toBe(canonicalize(madeEntry(n)));
    for (let n = 0; n < 20; n += 1)
      expect(parseEntry(entryBytes(madeEntry(n)))).toEqual({ ok: true, entry: madeEntry(n) });
  });

  it.each([
    ['white space', written.replace(',', ', ')],
    ['another order', `{"v":1,${written.slice(1).replace(',"v":1', '')}`],
    ['a key twice', written.replace('"v":1', '"v":1,"v":1')],
    ['an escaped letter', written.replace('event', '\\u0065vent')],
    ['another way to write 1', written.replace('"v":1', '"v":1.0')],
    ['a byte order mark', `\ufeff${written}`],
    ['a newline at the end', `${written}\n`],
  ])('are refused with %s', (_, odd) => {
    expect(parseEntry(bytes(odd)).ok).toBe(false);
  });

  it.each([
    ['a key more', written.replace('"v":1', '"v":1,"w":1')],
    ['__proto__ as a key', written.replace('"v":1', '"v":1,"__proto__":{}')],
    ['a key less', written.replace('"kind":"event",', '')],
    ['another version', written.replace('"v":1', '"v":2')],
    ['a version as text', written.replace('"v":1', '"v":"1"')],
    ['another kind', written.replace('event', 'other')],
    ['capital digits', written.replace(entry.body, entry.body.toUpperCase())],
    ['a short digest', written.replace(entry.body, entry.body.slice(1))],
    ['a list', `[${written}]`],
    ['null', 'null'],
    ['nothing', ''],
    ['depth', '['.repeat(400)],
    ['length', `{"a":"${'a'.repeat(1_000_000)}"}`],
  ])('are refused as malformed with %s', (_, odd) => {
    expect(parseEntry(bytes(odd))).toMatchObject({ ok: false, reason: 'entry-malformed' });
  });

  it('are not written with other keys or digests', () => {
    const odd = [{ ...entry, more: 1 }, { ...entry, body: 'a' }, { ...entry, v: 2 }, null, 'x'];
    for (const value of odd) expect(() => entryBytes(value as LogEntry)).toThrow(TypeError);
  });

  it('have another leaf after every single change that can be read at all', () => {
    const good = entryBytes(entry);
    const leaf = hex(leafHash(sha256, good));
    let readable = 0;
    for (const changed of mutationsOf(good)) {
      const parsed = parseEntry(changed);
      if (!parsed.ok) continue;
      readable += 1;
      expect(hex(leafHash(sha256, entryBytes(parsed.entry)))).not.toBe(leaf);
    }
    // A flipped bit can turn one digit into another; nothing else can.
    expect(readable).toBeGreaterThan(0);
    expect(readable).toBeLessThan(3 * 64 * 8);
  });
});

describe('commitments', () => {
  const nonce = new Uint8Array(32).fill(7);

  it('are SHA-256 over the nonce and the canonical record, whatever the order of its keys', () => {
    const record = { b: [1, 'é'], a: { z: null, y: true } };
    const expected = hex(
      sha256(Buffer.concat([nonce, Buffer.from('{"a":{"y":true,"z":null},"b":[1,"é"]}')])),
    );
    expect(commitment(sha256, nonce, record)).toBe(expected);
    expect(commitment(sha256, nonce, { a: { y: true, z: null }, b: [1, 'é'] })).toBe(expected);
    expect(commitment(sha256, new Uint8Array(32), record)).not.toBe(expected);
  });

  it('differ for records that differ', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const [a, b] = [canonicalBytes(one), canonicalBytes(other)];
        fc.pre(a !== undefined && b !== undefined && hex(a) !== hex(b));
        expect(commitment(sha256, nonce, one)).not.toBe(commitment(sha256, nonce, other));
      }),
    );
  });

  it('are not made of what has no canonical form', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    let deep: unknown = [];
    for (let level = 0; level < 200_000; level += 1) deep = [deep];
    for (const odd of ['\ud800', { a: '\udc00' }, Number.NaN, undefined, circle, deep, 1n, () => 1]) {
      expect(canonicalBytes(odd)).toBeUndefined();
      expect(() => commitment(sha256, nonce, odd)).toThrow(TypeError);
    }
    expect(() => commitment(sha256, new Uint8Array(31), {})).toThrow(RangeError);
  });

  it('treat __proto__ as a key like others', () => {
    expect(text(canonicalBytes(JSON.parse('{"__proto__":{"a":1}}')) ?? bytes(''))).toBe(
      '{"__proto__":{"a":1}}',
    );
  });
});
