import { describe, expect, it } from 'vitest';
import {
  hex,
  logOf,
  madeEntry,
  mutationsOf,
  sha256,
  signingKey,
  verifyEd25519,
} from '../../test/support/log-made.ts';
import {
  auditLog,
  entryBytes,
  type LoggedEntry,
  rootFrom,
  signCheckpoint,
  type Verify,
  verifierKey,
} from './index.ts';

const SIZE = 30;
const ORIGIN = 'klartext/haselmaus';
const signer = signingKey();
const known = verifierKey(sha256, ORIGIN, signer.publicKey);
const entries = Array.from({ length: SIZE }, (_, n) => entryBytes(madeEntry(n)));
const log = logOf(entries);
const rows: readonly LoggedEntry[] = entries.map((entry, position) => ({ position, entry }));
const rootAt = (size: number) => rootFrom(sha256, size, log.hashAt) ?? new Uint8Array();
const note = (size: number, root = rootAt(size)) =>
  signCheckpoint({
    sha256,
    origin: ORIGIN,
    size,
    root,
    keyName: ORIGIN,
    publicKey: signer.publicKey,
    sign: signer.sign,
  });
const CHECKPOINTS = [note(30), note(0), note(17), note(17), note(8)];

async function* stream(list: readonly LoggedEntry[]): AsyncGenerator<LoggedEntry> {
  yield* list;
}
// Most audits here differ in their entries alone.
const verdicts = new Map<string, boolean>();
const verify: Verify = (signature, bytes, publicKey) => {
  const key = `${hex(signature)}/${hex(bytes)}/${hex(publicKey)}`;
  const verdict = verdicts.get(key) ?? verifyEd25519(signature, bytes, publicKey);
  verdicts.set(key, verdict);
  return verdict;
};
const audit = (list: readonly LoggedEntry[], checkpoints: readonly string[] = CHECKPOINTS) =>
  auditLog({ entries: stream(list), checkpoints, keys: [known], verify, sha256 });
const renumbered = (list: readonly LoggedEntry[]) => list.map((row, position) => ({ ...row, position }));

describe('an audit of the log', () => {
  it('gives the head of a log that fits every checkpoint, in whatever order they come', async () => {
    const result = await audit(rows);
    expect(result).toMatchObject({ ok: true, head: { size: SIZE }, checkpoints: 5, covered: 30 });
    expect(result.ok && hex(result.head.root)).toBe(hex(rootAt(SIZE)));
    expect(await audit([], [])).toMatchObject({ ok: true, head: { size: 0 } });
  });

  it('compares stored leaves', async () => {
    const stored = rows.map((row) => ({ ...row, leaf: log.leaves[row.position] ?? new Uint8Array() }));
    expect((await audit(stored)).ok).toBe(true);
    const wrong = stored.map((row) => (row.position === 21 ? { ...row, leaf: rootAt(3) } : row));
    expect(await audit(wrong)).toMatchObject({ reason: 'leaf-differs', position: 21 });
  });

  it('refuses every change of one byte of an entry, at the first checkpoint over it or at the entry', async () => {
    const [begin, notes] = [rows.slice(0, 17), [note(17)]];
    expect((await audit(begin, notes)).ok).toBe(true);
    for (const entry of mutationsOf(entries[12] ?? new Uint8Array())) {
      const changed = begin.map((row) => (row.position === 12 ? { ...row, entry } : row));
      const result = await audit(changed, notes);
      expect(result.ok).toBe(false);
      if (result.ok || result.position === 12) continue;
      expect(result).toMatchObject({ reason: 'root-differs', checkpointSize: 17 });
    }
  });

  it('refuses every other order of two entries', async () => {
    for (let one = 0; one < SIZE; one += 1)
      for (let other = one + 1; other < SIZE; other += 1) {
        const swapped = rows.slice();
        [swapped[one], swapped[other]] = [rows[other] ?? madeRow(), rows[one] ?? madeRow()];
        expect(await audit(swapped)).toMatchObject({ reason: 'position-differs', position: one });
        const first = [8, 17, 30].find((size) => size > one);
        expect(await audit(renumbered(swapped))).toMatchObject({
          reason: 'root-differs',
          checkpointSize: first,
        });
      }
  });

  it('refuses a log that lost, doubled or cut entries', async () => {
    for (let at = 0; at < SIZE; at += 1) {
      expect((await audit(rows.toSpliced(at, 1))).ok).toBe(false);
      expect((await audit(renumbered(rows.toSpliced(at, 1)))).ok).toBe(false);
    }
    for (let at = 0; at < SIZE - 1; at += 1)
      expect((await audit(renumbered(rows.toSpliced(at, 0, rows[at] ?? madeRow())))).ok).toBe(false);
    // Behind the last checkpoint anything may be added, and the audit says so.
    expect(await audit(renumbered([...rows, rows[0] ?? madeRow()]))).toMatchObject({ ok: true, covered: 30 });
    expect(await audit(rows.slice(0, 29))).toMatchObject({ reason: 'log-shorter', checkpointSize: 30 });
  });

  it('names the checkpoint that is not well-formed, signed by nobody known, or of another history', async () => {
    const at1 = (text: string) => audit(rows, [note(8), text, note(30)]);
    expect(await at1('x')).toMatchObject({ reason: 'note-malformed', checkpointIndex: 1 });
    expect(await at1(note(17).replace('\n17\n', '\n18\n'))).toMatchObject({
      reason: 'bad-signature',
      checkpointIndex: 1,
    });
    expect(await at1(note(17, rootAt(16)))).toMatchObject({ reason: 'root-differs', checkpointSize: 17 });
    // Two checkpoints of the same size that differ: the log was shown differently to two people.
    expect(await audit(rows, [note(17), note(17, rootAt(16))])).toMatchObject({ reason: 'root-differs' });
    expect(await audit(rows, [note(0, rootAt(1))])).toMatchObject({
      reason: 'root-differs',
      checkpointSize: 0,
    });
  });

  it('says how far it is, and passes on what reading throws', async () => {
    const many = Array.from({ length: 20_001 }, (_, position) => ({
      position,
      entry: entries[0] ?? new Uint8Array(),
    }));
    const seen: number[] = [];
    const common = { checkpoints: [], keys: [known], verify, sha256 };
    await auditLog({ ...common, entries: stream(many), onProgress: (count) => seen.push(count) });
    expect(seen).toEqual([10_000, 20_000, 20_001]);
    const broken = async function* () {
      yield* rows.slice(0, 3);
      throw new Error('disk');
    };
    await expect(auditLog({ ...common, entries: broken() })).rejects.toThrow('disk');
  });
});

const madeRow = (): LoggedEntry => ({ position: 0, entry: new Uint8Array() });
