import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';
import { hex, mutationsOf, sha256, signingKey, verifyEd25519 } from '../../../test/support/log-made.ts';
import {
  encodeVerifierKey,
  parseCheckpoint,
  parseVerifierKey,
  signCheckpoint,
  toBase64,
  type VerifierKey,
  type Verify,
  verifierKey,
  verifyCheckpoint,
} from '../index.ts';
import { parseNote } from './note.ts';

const ORIGIN = 'klartext/haselmaus';
const key = signingKey();
const known = verifierKey(sha256, ORIGIN, key.publicKey);
const root = sha256(new TextEncoder().encode('root'));
const made = (change: Partial<Parameters<typeof signCheckpoint>[0]> = {}) =>
  signCheckpoint({
    sha256,
    origin: ORIGIN,
    size: 42,
    root,
    keyName: ORIGIN,
    publicKey: key.publicKey,
    sign: key.sign,
    ...change,
  });
const nobleVerify: Verify = (signature, bytes, publicKey) => ed25519.verify(signature, bytes, publicKey);
const keyOf = (text: string): VerifierKey => {
  const parsed = parseVerifierKey(sha256, text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.key;
};

describe('checkpoints', () => {
  it('say origin, size and root, and are signed over exactly that', () => {
    const text = made();
    expect(text.startsWith(`${ORIGIN}\n42\n${Buffer.from(root).toString('base64')}\n\n— ${ORIGIN} `)).toBe(
      true,
    );
    const verified = verifyCheckpoint(text, [known], verifyEd25519);
    expect(verified).toEqual({ ok: true, head: { size: 42, root }, origin: ORIGIN, by: [known] });
  });

  it('verify with another implementation of SHA-256 and Ed25519, in both directions', () => {
    const secret = new Uint8Array(32).fill(9);
    const publicKey = ed25519.getPublicKey(secret);
    const sign = (bytes: Uint8Array) => ed25519.sign(bytes, secret);
    const theirs = made({ sha256: nobleSha256, publicKey, sign });
    expect(verifyCheckpoint(theirs, [verifierKey(sha256, ORIGIN, publicKey)], verifyEd25519).ok).toBe(true);
    expect(verifyCheckpoint(made(), [verifierKey(nobleSha256, ORIGIN, key.publicKey)], nobleVerify).ok).toBe(
      true,
    );
  });

  it('may be of an empty log and of the largest', () => {
    for (const size of [0, Number.MAX_SAFE_INTEGER])
      expect(verifyCheckpoint(made({ size }), [known], verifyEd25519)).toMatchObject({
        ok: true,
        head: { size },
      });
  });

  it('are refused after every change of one byte', () => {
    const good = new TextEncoder().encode(made({ extensions: ['more'] }));
    let tried = 0;
    for (const changed of mutationsOf(good)) {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(changed);
      expect(verifyCheckpoint(text, [known], verifyEd25519).ok, text).toBe(false);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(good.length * 17);
  });

  it('ignore signatures of others, and refuse a wrong one of a known key beside a good one', () => {
    const other = signingKey();
    const witness = verifierKey(sha256, 'witness.example', other.publicKey);
    const theirs = made({ keyName: 'witness.example', publicKey: other.publicKey, sign: other.sign });
    const both = made() + theirs.slice(theirs.indexOf('\n\n') + 2);
    expect(verifyCheckpoint(both, [known], verifyEd25519)).toMatchObject({ ok: true, by: [known] });
    expect(verifyCheckpoint(both, [witness, known], verifyEd25519)).toMatchObject({
      ok: true,
      by: [known, witness],
    });
    const forged = made({ keyName: 'witness.example', publicKey: other.publicKey });
    const mixed = made() + forged.slice(forged.indexOf('\n\n') + 2);
    expect(verifyCheckpoint(mixed, [known], verifyEd25519).ok).toBe(true);
    expect(verifyCheckpoint(mixed, [witness, known], verifyEd25519)).toMatchObject({
      reason: 'bad-signature',
    });
  });

  it('are refused from unknown keys, also those of the same name or the same hash', () => {
    const other = signingKey();
    const sameName = verifierKey(sha256, ORIGIN, other.publicKey);
    const sameHash = { ...known, name: 'klartext/other' };
    for (const keys of [[], [sameName], [sameHash]])
      expect(verifyCheckpoint(made(), keys, verifyEd25519)).toMatchObject({ reason: 'unknown-key' });
    const colliding = { ...sameName, hash: known.hash };
    expect(verifyCheckpoint(made(), [colliding], verifyEd25519)).toMatchObject({ reason: 'bad-signature' });
    expect(verifyCheckpoint(made(), [colliding, known], verifyEd25519)).toMatchObject({
      ok: true,
      by: [known],
    });
  });

  const body = made().split('\n\n')[0] ?? '';
  const line = made().split('\n\n')[1] ?? '';
  const rootText = toBase64(root);
  it.each([
    ['no signature', `${body}\n\n`, 'note-malformed'],
    ['no blank line', `${body}\n${line}`, 'note-malformed'],
    ['no final newline', made().slice(0, -1), 'note-malformed'],
    ['carriage returns', made().replaceAll('\n', '\r\n'), 'note-malformed'],
    ['NUL', made().replace('klartext', 'klar\0text'), 'note-malformed'],
    ['half a character', made().replace('klartext', 'klar\ud800text'), 'note-malformed'],
    ['two lines alone', `${ORIGIN}\n42\n\n${line}`, 'root-malformed'],
    ['no origin', `\n42\n${rootText}\n\n${line}`, 'origin-malformed'],
    ['a leading zero', made().replace('\n42\n', '\n042\n'), 'size-malformed'],
    ['a sign', made().replace('\n42\n', '\n+42\n'), 'size-malformed'],
    ['an exponent', made().replace('\n42\n', '\n4e1\n'), 'size-malformed'],
    ['2^53', made().replace('\n42\n', '\n9007199254740992\n'), 'size-malformed'],
    ['a size of a million digits', made().replace('\n42\n', `\n${'9'.repeat(60_000)}\n`), 'size-malformed'],
    ['a short root', made().replace(rootText, 'AAAA'), 'root-malformed'],
    ['white space after the root', made().replace(rootText, `${rootText} `), 'root-malformed'],
    ['no padding', made().replace(rootText, rootText.slice(0, -1)), 'root-malformed'],
    ['an empty line', `${body}\n\nmore\n\n${line}`, 'extension-malformed'],
    ['a hyphen for the dash', made().replace('— ', '- '), 'signature-malformed'],
    ['two spaces', made().replace('— ', '—  '), 'signature-malformed'],
    ['a signature without bytes', `${body}\n\n— a AAAAAA==\n`, 'signature-malformed'],
    ['a name with a no-break space', `${body}\n\n— a\u00a0b AAAAAAAA\n`, 'signature-malformed'],
    ['65 signatures', `${body}\n\n${line.repeat(65)}`, 'too-many-signatures'],
    ['ten megabytes', 'a'.repeat(10_000_000), 'too-long'],
  ])('are refused with %s', (_, text, reason) => {
    expect(parseCheckpoint(text)).toMatchObject({ ok: false, reason });
    expect(verifyCheckpoint(text, [known], verifyEd25519)).toMatchObject({ ok: false, reason });
  });

  it('are not signed when a line would break the form', () => {
    const wrong: readonly Parameters<typeof made>[0][] = [
      { origin: '' },
      { origin: 'a\n9' },
      { extensions: [''] },
      { extensions: ['a\nb'] },
      { size: -1 },
      { size: 0.5 },
      { root: new Uint8Array(31) },
      { keyName: 'a b' },
      { keyName: 'a+b' },
      { keyName: '' },
      { origin: '\ud800' },
      { publicKey: new Uint8Array(31) },
      { sign: () => new Uint8Array(63) },
    ];
    for (const change of wrong) expect(() => made(change)).toThrow(RangeError);
  });
});

describe('published notes', () => {
  it('reads the checkpoint that the specification shows', () => {
    const text =
      'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n' +
      '— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n';
    expect(parseCheckpoint(text)).toMatchObject({
      checkpoint: { origin: 'example.com/behind-the-sofa', head: { size: 20852163 }, extensions: [] },
    });
  });

  it('verifies the note that the Go implementation publishes, with its key', () => {
    const peter = keyOf('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW');
    const text =
      "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n" +
      '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
    const parsed = parseNote(text);
    if (!parsed.ok) throw new Error(parsed.message);
    const [signature] = parsed.note.signatures;
    if (!signature) throw new Error('no signature');
    expect(hex(signature.keyHash)).toBe(hex(peter.hash));
    const bytes = new TextEncoder().encode(parsed.note.text);
    expect(verifyEd25519(signature.signature, bytes, peter.publicKey)).toBe(true);
    // The seed is published as well: the same signature comes out of it.
    const seed = new Uint8Array(Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64')).slice(
      1,
    );
    expect(hex(ed25519.sign(bytes, seed))).toBe(hex(signature.signature));
    // As a checkpoint it is none.
    expect(verifyCheckpoint(text, [peter], verifyEd25519)).toMatchObject({ reason: 'size-malformed' });
  });
});

describe('verifier keys', () => {
  it('are read back as they were written', () => {
    for (let n = 0; n < 20; n += 1) {
      const one = verifierKey(sha256, `log.example/${n}`, signingKey().publicKey);
      expect(parseVerifierKey(sha256, encodeVerifierKey(one))).toEqual({ ok: true, key: one });
    }
    for (const text of [
      'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
      'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop',
    ])
      expect(encodeVerifierKey(keyOf(text))).toBe(text);
  });

  it('are refused after every change of one byte', () => {
    const good = new TextEncoder().encode(encodeVerifierKey(known));
    for (const changed of mutationsOf(good)) {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(changed);
      expect(parseVerifierKey(sha256, text).ok, text).toBe(false);
    }
  });

  it.each([
    ['', 'key-malformed'],
    ['a+b', 'key-malformed'],
    ['example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k ', 'key-malformed'],
    ['example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k', 'key-malformed'],
    ['example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k', 'key-hash-differs'],
    ['example.com/foo+530d903a+BOkyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k', 'key-type-unknown'],
    ['example.com/foo+530d903a+AQAA', 'key-malformed'],
    [`a+530d903a+${'A'.repeat(1_000_000)}`, 'key-malformed'],
    [`${'a'.repeat(1_000_000)}+530d903a+AQAA`, 'key-malformed'],
  ])('refuse %j', (text, reason) => {
    expect(parseVerifierKey(sha256, text)).toMatchObject({ ok: false, reason });
  });

  it('accept the key that the specification shows', () => {
    expect(keyOf('example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k').name).toBe(
      'example.com/foo',
    );
  });
});
