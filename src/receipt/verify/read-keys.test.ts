import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeKey, madeReceipt, ports, SHOP_KEY, sha256 } from '../../../test/support/receipt-made.ts';
import { encodeVerifierKey, verifierKey } from '../../ledger/index.ts';
import { RECEIPT_LIMITS, readKeys, readReceipt, verifyReceipt } from '../index.ts';

const { publicKey } = SHOP_KEY;
const read = (value: unknown) => readKeys(JSON.stringify(value), sha256);

describe('keys that are trusted', () => {
  it('come as one, as a list, or in an object', () => {
    const old = madeKey('klartext/x', '2025-01-01T00:00:00Z', '2026-01-01T00:00:00Z').publicKey;
    expect(read(publicKey)).toEqual([publicKey]);
    expect(read([old, publicKey])).toEqual([old, publicKey]);
    expect(read({ keys: [old] })).toEqual([old]);
  });

  it('come as the server of a shop lists them, with the verifier key beside', () => {
    const verifier = encodeVerifierKey(
      verifierKey(sha256, publicKey.name, Buffer.from(publicKey.key, 'base64')),
    );
    expect(read({ keys: [{ ...publicKey, verifier }] })).toEqual([publicKey]);
    expect(read({ keys: [{ ...publicKey, other: 1 }] })).toBeUndefined();
  });

  it('come as verifier keys of signed notes, which check a receipt as well', async () => {
    const text = encodeVerifierKey(verifierKey(sha256, publicKey.name, Buffer.from(publicKey.key, 'base64')));
    const keys = readKeys(`${text}\r\n\n`, sha256) ?? [];
    expect(keys).toEqual([{ ...publicKey, from: '1970-01-01T00:00:00.000Z' }]);
    expect(verifyReceipt(await madeReceipt(), { keys }, ports)).toMatchObject({ ok: true, isTrusted: true });
    expect(readKeys(text.replace('+', '+0'), sha256)).toBeUndefined();
  });

  it('are never those of a receipt, which would vouch for itself', async () => {
    expect(read(await madeReceipt())).toBeUndefined();
  });

  it.each(['', ' ', '[]', '{}', '{"keys":[]}', '[1]', '{"keys":{}}', 'nonsense', '{', '\u0000', '"a"'])(
    'are not %j',
    (text) => {
      expect(readKeys(text, sha256)).toBeUndefined();
    },
  );

  it('are not there when one of them is none, or the file is huge', () => {
    expect(read([publicKey, { ...publicKey, key: 'AA==' }])).toBeUndefined();
    expect(readKeys(new Uint8Array(RECEIPT_LIMITS.bytes + 1), sha256)).toBeUndefined();
  });

  it('and receipts are read from any bytes without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.json(), fc.string({ unit: 'binary' })), (input) => {
        readKeys(input, sha256);
        const value = readReceipt(input);
        if (value.ok) expect(verifyReceipt(value.value, { keys: [] }, ports).ok).toBe(false);
      }),
    );
    expect(readReceipt(new Uint8Array(RECEIPT_LIMITS.bytes + 1))).toMatchObject({ code: 'too-large' });
    expect(readReceipt(Uint8Array.of(0xef, 0xbb, 0xbf, 0x31))).toEqual({ ok: true, value: 1 });
  });
});
