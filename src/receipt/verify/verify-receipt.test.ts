import { compactVerify, importJWK } from 'jose';
import { describe, expect, it } from 'vitest';
import {
  type MadeKey,
  madeKey,
  madeReceipt,
  ports,
  SHOP_KEY,
  sha256,
  WITHDRAWAL,
} from '../../../test/support/receipt-made.ts';
import { issueReceipt, type Receipt, type Verdict, verifyReceipt } from '../index.ts';
import { keyId } from '../key-id.ts';

const trusted = { keys: [SHOP_KEY.publicKey] };
const check = (receipt: unknown, keys = trusted.keys): Verdict => verifyReceipt(receipt, { keys }, ports);
const codeOf = (verdict: Verdict): string =>
  verdict.ok ? 'valid' : [verdict.code, ...(verdict.at === undefined ? [] : [verdict.at])].join(' ');
const idOf = ({ publicKey }: MadeKey): string => keyId(publicKey, sha256) ?? '';

/** The parts of a JWS changed and put together again, without a new signature. */
const rewritten = ({ jws }: Receipt, part: 0 | 1, change: (value: object) => object): string => {
  const parts = jws.split('.');
  const value: object = JSON.parse(Buffer.from(parts[part] ?? '', 'base64url').toString());
  parts[part] = Buffer.from(JSON.stringify(change(value))).toString('base64url');
  return parts.join('.');
};

describe('a receipt as it was made', () => {
  it('is valid, and says what was chosen, when, in which place of the log, and by which key', async () => {
    const verdict = check(await madeReceipt());
    expect(verdict).toEqual({
      ok: true,
      event: WITHDRAWAL,
      record: expect.objectContaining({ '@type': 'dpv:ConsentRecord' }),
      controller: { id: 'kornblume', name: 'Kornblume Handels GmbH' },
      at: WITHDRAWAL.at,
      issued: '2026-11-24T09:30:01.000Z',
      index: 2,
      size: 5,
      by: idOf(SHOP_KEY),
      isTrusted: true,
    });
  });

  it('is only consistent where its own keys alone vouch for it', async () => {
    expect(check(await madeReceipt(), [])).toMatchObject({ ok: true, isTrusted: false });
    const forged = await madeReceipt({ key: madeKey() });
    expect(check(forged, [])).toMatchObject({ ok: true, isTrusted: false });
    expect(codeOf(check(forged))).toMatch(/^unknown-signer klartext\/kornblume\+[0-9a-f]{8}$/);
  });

  it('is not valid where another shop that is known as well made it in the name of this one', async () => {
    const other = madeKey('klartext/other');
    const forged = await madeReceipt({ key: other });
    expect(codeOf(check(forged, [SHOP_KEY.publicKey, other.publicKey]))).toMatch(
      /^unknown-signer klartext\/other/,
    );
    const restored = madeKey('klartext/kornblume/restored-2');
    expect(codeOf(check(await madeReceipt({ key: restored }), [restored.publicKey]))).toBe('valid');
  });

  it('is valid at every place of logs of every size to 9', async () => {
    for (let before = 0; before < 9; before += 1)
      for (let after = 0; before + after < 9; after += 1)
        expect(codeOf(check(await madeReceipt({ before, after }))), `${before} ${after}`).toBe('valid');
  });

  it('is signed as jose verifies it too', async () => {
    const { jws } = await madeReceipt();
    const x = Buffer.from(SHOP_KEY.publicKey.key, 'base64').toString('base64url');
    const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', x }, 'EdDSA');
    const { protectedHeader } = await compactVerify(jws, key);
    expect(protectedHeader).toEqual({ alg: 'EdDSA', kid: idOf(SHOP_KEY), typ: 'klartext-receipt+jws' });
  });
});

describe('keys over time', () => {
  const old = madeKey('klartext/kornblume', '2026-01-01T00:00:00.000Z', '2026-06-30T00:00:00.000Z');
  const next = madeKey('klartext/kornblume', '2026-06-30T00:00:00.000Z');
  const later = madeKey('klartext/kornblume', '2027-01-01T00:00:00.000Z');
  const both = [old.publicKey, next.publicKey, later.publicKey];

  it('lets a new key sign what stands under a checkpoint of the old one', async () => {
    expect(codeOf(check(await madeReceipt({ key: next, logKey: old }), both))).toBe('valid');
  });

  it('refuses a key after its end and before its beginning', async () => {
    const after = await madeReceipt({ key: old });
    expect(codeOf(check(after, both))).toBe(`key-not-in-use ${idOf(old)}`);
    const before = await madeReceipt({ key: later });
    expect(codeOf(check(before, both))).toBe(`key-not-in-use ${idOf(later)}`);
    const log = await madeReceipt({ key: next, logKey: later });
    expect(codeOf(check(log, both))).toBe('checkpoint-signer');
  });

  it('takes from the trusted keys, not from the receipt, how long they were in use', async () => {
    const { until: _, ...unending } = old.publicKey;
    const receipt = await madeReceipt({ key: { ...old, publicKey: unending } });
    expect(codeOf(check(receipt, []))).toBe('valid');
    expect(codeOf(check(receipt, both))).toBe(`key-not-in-use ${idOf(old)}`);
  });
});

describe('a receipt that is wrong', () => {
  it.each<readonly [string, unknown, string]>([
    ['nothing', undefined, 'shape '],
    ['a list', [], 'shape '],
    ['an empty object', {}, 'shape klartextReceipt'],
  ])('is refused: %s', (_, value, code) => {
    expect(codeOf(check(value))).toBe(code);
  });

  it('is refused with the name of the part that is missing, too much or of a wrong form', async () => {
    const good = await madeReceipt();
    const cases: readonly (readonly [object, string])[] = [
      [{ klartextReceipt: 2 }, 'klartextReceipt'],
      [{ more: 1 }, 'more'],
      [JSON.parse('{"__proto__": 1}'), '__proto__'],
      [{ jws: 1 }, 'jws'],
      [{ entry: null }, 'entry'],
      [{ checkpoint: {} }, 'checkpoint'],
      [{ proof: [] }, 'proof'],
      [{ proof: { ...good.proof, size: 1.5 } }, 'proof.size'],
      [{ proof: { ...good.proof, index: -0 } }, 'proof.index'],
      [{ proof: { ...good.proof, index: 5 } }, 'proof.index'],
      [{ proof: { ...good.proof, hashes: ['AA=='] } }, 'proof.hashes'],
      [
        { proof: { ...good.proof, hashes: Array.from({ length: 65 }, () => 'A'.repeat(43).concat('=')) } },
        'proof.hashes',
      ],
      [{ keys: {} }, 'keys'],
      [{ keys: [SHOP_KEY.publicKey, { ...SHOP_KEY.publicKey, from: 'yesterday' }] }, 'keys.1'],
    ];
    for (const [change, path] of cases) {
      const value: unknown = Object.defineProperties({ ...good }, Object.getOwnPropertyDescriptors(change));
      expect(codeOf(check(value)), path).toBe(`shape ${path}`);
    }
  });

  it('is refused for any header but ours, whoever signed it', async () => {
    const good = await madeReceipt();
    for (const more of [
      { alg: 'none' },
      { alg: 'HS256' },
      { alg: 'Ed25519' },
      { typ: 'JWT' },
      { kid: 7 },
      { jwk: { kty: 'OKP' } },
      { crit: ['b64'], b64: false },
      { x5u: 'https://shop.example/' },
    ]) {
      const jws = rewritten(good, 0, (header) => ({ ...header, ...more }));
      expect(codeOf(check({ ...good, jws })), JSON.stringify(more)).toBe('signature-form');
    }
    for (const jws of [
      '',
      '..',
      good.jws.slice(0, -1),
      `${good.jws}.`,
      `${good.jws}=`,
      `${good.jws}\n`,
      'a.b.c',
    ])
      expect(codeOf(check({ ...good, jws })), jws.slice(-3)).toBe('signature-form');
  });

  it('is refused when a word of what was signed is another', async () => {
    const good = await madeReceipt();
    const jws = rewritten(good, 1, (payload) => ({ ...payload, issued: '2026-11-24T09:30:02.000Z' }));
    expect(codeOf(check({ ...good, jws }))).toBe(`signature ${idOf(SHOP_KEY)}`);
  });

  it('is refused when the shop signed a record that its event does not say', async () => {
    const given = { ...WITHDRAWAL, kind: 'consent-given', supersedes: [] } as const;
    const other = await madeReceipt({ payload: (payload) => ({ ...payload, event: given }) });
    expect(codeOf(check(other))).toBe('record');
    const named = await madeReceipt({
      payload: (payload) => ({ ...payload, controller: { id: 'kornblume', name: 'Somebody' } }),
    });
    expect(codeOf(check(named))).toBe('record');
    const practice = await madeReceipt({
      payload: ({ record, ...rest }) => ({
        ...rest,
        record: { ...record, 'dpv:hasProcess': [{ 'dct:identifier': 'delivery' }] },
      }),
    });
    expect(codeOf(check(practice))).toBe('record');
  });

  it('is refused when what was signed lacks a part, or has one that nobody knows', async () => {
    const lacking = await madeReceipt({ payload: (payload) => ({ ...payload, nonce: 'AA' }) });
    expect(codeOf(check(lacking))).toBe('payload-shape nonce');
    const event = await madeReceipt({
      payload: (payload) => ({
        ...payload,
        event: { ...WITHDRAWAL, about: { kind: 'everything' }, at: 'now' },
      }),
    });
    expect(codeOf(check(event))).toBe('payload-shape event');
    const more = await madeReceipt({ payload: (payload) => ({ ...payload, more: 1 }) });
    expect(codeOf(check(more))).toBe('payload-shape more');
  });

  it('is refused with the entry of another choice, of an erasure, or one that is written otherwise', async () => {
    const entry = (await madeReceipt({ event: { ...WITHDRAWAL, id: 'choice-0002' } })).entry;
    const put = (text: string) => madeReceipt({ proof: (proof) => ({ ...proof, entry: text }) });
    expect(codeOf(check(await put(entry)))).toBe('commitment');
    expect(codeOf(check(await put(`${entry} `)))).toBe('entry-form entry');
    expect(codeOf(check(await madeReceipt({ kind: 'tombstone' })))).toBe('tombstone');
  });

  it('is refused with the proof or the checkpoint of another log', async () => {
    const other = await madeReceipt({ before: 1, after: 3 });
    const { checkpoint } = other;
    const swapped = await madeReceipt({ proof: (proof) => ({ ...proof, checkpoint }) });
    expect(codeOf(check(swapped))).toBe('not-in-log');
    const short = (await madeReceipt({ before: 2, after: 1 })).checkpoint;
    expect(codeOf(check(await madeReceipt({ proof: (proof) => ({ ...proof, checkpoint: short }) })))).toBe(
      'sizes',
    );
    const moved = await madeReceipt({ proof: (proof) => ({ ...proof, index: 3 }) });
    expect(codeOf(check(moved))).toBe('not-in-log');
    expect(codeOf(check(await madeReceipt({ logKey: madeKey() })))).toBe('checkpoint-signer');
    const broken = checkpoint.replace('\n5\n', '\n6\n');
    expect(codeOf(check(await madeReceipt({ proof: (proof) => ({ ...proof, checkpoint: broken }) })))).toBe(
      'checkpoint-signature checkpoint',
    );
    const noNote = await madeReceipt({ proof: (proof) => ({ ...proof, checkpoint: 'x' }) });
    expect(codeOf(check(noNote))).toBe('checkpoint-form checkpoint');
  });

  it('is refused when good parts of two receipts are put together', async () => {
    const small = await madeReceipt({ after: 2 });
    const large = await madeReceipt({ after: 5 });
    expect(codeOf(check({ ...large, jws: small.jws }))).toBe('seal');
    expect(codeOf(check({ ...small, keys: [] }))).toBe('seal');
  });

  it('is refused when what is signed is not canonical, or nested without end', async () => {
    const { CompactSign } = await import('jose');
    const good = await madeReceipt();
    const text = Buffer.from(good.jws.split('.')[1] ?? '', 'base64url').toString();
    const header = { alg: 'EdDSA', kid: idOf(SHOP_KEY), typ: 'klartext-receipt+jws' };
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    for (const bytes of [` ${text}`, text.replace('"record"', '"\\u0072ecord"'), deep, '', '{', '\ufeff{}']) {
      const jws = await new CompactSign(Buffer.from(bytes))
        .setProtectedHeader(header)
        .sign(SHOP_KEY.privateKey);
      expect(codeOf(check({ ...good, jws })), bytes.slice(0, 9)).toBe('payload-form');
    }
  });
});

it('is not made of a payload that no canonical text says', async () => {
  const { entry, checkpoint } = await madeReceipt();
  const proof = { entry, index: 0, size: 1, hashes: [], checkpoint };
  const payload = {
    record: {},
    event: { ...WITHDRAWAL, customer: '\ud800' },
    controller: { id: 'a', name: 'b' },
    nonce: '',
    issued: '',
  };
  const input = { payload, proof, keys: [], signer: SHOP_KEY, sha256 };
  await expect(issueReceipt(input)).rejects.toThrow('no canonical JSON form');
  const publicKey = { ...SHOP_KEY.publicKey, key: 'AA==' };
  await expect(issueReceipt({ ...input, signer: { ...SHOP_KEY, publicKey } })).rejects.toThrow('32 bytes');
});
