import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryRecords } from '../../../test/support/memory-records.ts';
import { grant, madeFolder, madeRegister, recorded, SHOP } from '../../../test/support/register-made.ts';
import {
  auditLog,
  createTree,
  leafHash,
  parseCheckpoint,
  verifierKey,
  verifyCheckpoint,
  verifyConsistency,
  verifyInclusion,
} from '../../ledger/index.ts';
import type { ControllerRecords } from '../../store/index.ts';
import { sha256 } from '../customer/sealed-event.ts';
import { openKeyRing } from '../keys/key-ring.ts';
import { openLog } from './open-log.ts';
import { verifyEd25519 } from './verify-ed25519.ts';

let folder: ReturnType<typeof madeFolder>;
beforeEach(() => {
  folder = madeFolder();
});
afterEach(() => folder.remove());

/** Records with so many leaves of nobody. */
async function filled(records: ControllerRecords, from: number, to: number, word = 'entry'): Promise<void> {
  const items = Array.from({ length: to - from }, (_, at) => {
    const customer = new Uint8Array(16).fill(1);
    const entry = new TextEncoder().encode(`${word} ${from + at}`);
    const none = new Uint8Array(0);
    return {
      customer,
      sequence: from + at,
      eventKey: new TextEncoder().encode(`${from + at}`),
      body: none,
      entry,
      leaf: leafHash(sha256, entry),
      key: none,
      state: none,
      deliveries: [],
    };
  });
  await records.append(items);
}

function opened(records: ControllerRecords, keys = openKeyRing(`${folder.path}/keys`)) {
  const faults: Error[] = [];
  const input = {
    controller: SHOP,
    records,
    keys,
    now: () => 0,
    onFault: (fault: Error) => faults.push(fault),
  };
  return openLog(input).then((log) => ({ log, faults, keys }));
}

async function headOf(note: string) {
  const parsed = parseCheckpoint(note);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.checkpoint.head;
}

async function rootOf(records: ControllerRecords, size: number): Promise<Uint8Array> {
  const tree = createTree(sha256);
  for (const { leaf } of await records.leaves(0, size)) tree.append(leaf);
  return tree.root();
}

describe('the log of a register', () => {
  it('signs what verifies with its public key, and only when something came', async () => {
    const { register, keys } = await madeRegister(folder.path);
    await register.recordMany([grant(), grant()]);
    const note = await register.log.checkpoint();
    const [key] = register.log.publicKeys();
    const { publicKey } = keys.signing(SHOP);
    expect(Buffer.from(publicKey).toString('base64')).toBe(key?.key);
    const verified = verifyCheckpoint(note, [verifierKey(sha256, key?.name ?? '', publicKey)], verifyEd25519);
    expect(verified).toMatchObject({ ok: true, origin: 'klartext/kornblume', head: { size: 2 } });
    expect(await register.log.checkpoint()).toBe(note);
    await register.record(grant());
    expect((await headOf(await register.log.checkpoint())).size).toBe(3);
  });

  it('passes an audit with all checkpoints', async () => {
    const { register, store, keys } = await madeRegister(folder.path);
    for (let at = 0; at < 5; at += 1) {
      await register.record(grant());
      await register.log.checkpoint();
    }
    await register.erase('kim');
    await register.log.checkpoint();
    const records = store.for(SHOP);
    const notes = await records.checkpoints(100);
    const { name, publicKey } = keys.signing(SHOP);
    const audit = await auditLog({
      entries: (async function* () {
        yield* await records.leaves(0, 100);
      })(),
      checkpoints: notes.map(({ note }) => note),
      keys: [verifierKey(sha256, name, publicKey)],
      verify: verifyEd25519,
      sha256,
    });
    expect(audit).toMatchObject({ ok: true, head: { size: 6 }, checkpoints: 6 });
  });

  it('proves entries and growth for sizes around tiles, from memory and after each reopening', async () => {
    const records = memoryRecords().for(SHOP);
    let size = 0;
    for (const next of [1, 255, 256, 257, 511, 513, 1_000, 1_024, 65_535, 65_537, 66_000]) {
      await filled(records, size, next);
      const { log } = await opened(records);
      const root = await rootOf(records, next);
      expect((await headOf(await log.checkpoint())).root).toEqual(root);
      for (const index of [0, next >> 1, next - 1]) {
        const [row] = await records.leaves(index, 1);
        const proof = (await log.inclusion(index, next)) ?? [];
        const claim = { leaf: row?.leaf ?? new Uint8Array(), index, size: next, proof, root };
        expect(verifyInclusion(sha256, claim)).toEqual({ ok: true });
      }
      const proof = (await log.consistency(size, next)) ?? [];
      const fromRoot = await rootOf(records, size);
      expect(verifyConsistency(sha256, { from: size, fromRoot, to: next, toRoot: root, proof })).toEqual({
        ok: true,
      });
      size = next;
      await log.close();
    }
  });

  it('serves full and partial tiles and bundles, and nothing beyond its end', async () => {
    const records = memoryRecords().for(SHOP);
    await filled(records, 0, 700);
    const { log } = await opened(records);
    const leaves = await records.leaves(0, 700);
    const hashes = (from: number, to: number) =>
      Buffer.concat(leaves.slice(from, to).map(({ leaf }) => leaf));
    expect(Buffer.from((await log.tile(0, 1)) ?? [])).toEqual(hashes(256, 512));
    expect(Buffer.from((await log.tile(0, 1, 3)) ?? [])).toEqual(hashes(256, 259));
    expect(Buffer.from((await log.tile(0, 2, 188)) ?? [])).toEqual(hashes(512, 700));
    expect((await log.tile(1, 0, 2))?.length).toBe(64);
    expect((await log.entries(2, 188))?.length).toBe(188 * (2 + 'entry 512'.length));
    for (const [level, index, width] of [
      [0, 2, 189],
      [0, 2, 256],
      [1, 0, 3],
      [2, 0, 1],
      [-1, 0, 1],
      [0, -1, 1],
      [0, 0, 0],
      [0, 0, 257],
      [0, 2 ** 53, 1],
      [99, 0, 1],
      [Number.NaN, 0, 1],
      [0.5, 0, 1],
    ] as const) {
      expect(await log.tile(level, index, width)).toBeUndefined();
    }
    expect(await log.entries(3, 1)).toBeUndefined();
    expect(await log.inclusion(700, 700)).toBeUndefined();
    expect(await log.inclusion(0, 701)).toBeUndefined();
    expect(await log.inclusion(-1, 700)).toBeUndefined();
    expect(await log.consistency(700, 701)).toBeUndefined();
    expect(await log.consistency(5, 4)).toBeUndefined();
  });

  it('heals tiles that are missing or wrong', async () => {
    const records = memoryRecords().for(SHOP);
    await filled(records, 0, 1_500);
    const first = await opened(records);
    const note = await first.log.checkpoint();
    await first.log.close();
    await records.writeTile(0, 2, new Uint8Array(256 * 32));
    const healed = await opened(records);
    expect(await healed.log.checkpoint()).toBe(note);
    await filled(records, 1_500, 1_800);
    expect((await headOf(await healed.log.checkpoint())).root).toEqual(await rootOf(records, 1_800));
    expect(Buffer.from((await records.readTile(0, 2)) ?? [])).toEqual(
      Buffer.concat((await records.leaves(512, 256)).map(({ leaf }) => leaf)),
    );
  });

  it('refuses a log that does not fit the checkpoint beside it', async () => {
    const records = memoryRecords().for(SHOP);
    await filled(records, 0, 20);
    const { log } = await opened(records);
    const [stored] = [await log.checkpoint()];
    const other = memoryRecords().for(SHOP);
    await filled(other, 0, 19);
    await filled(other, 100, 101).catch(() => undefined);
    await other.addCheckpoint({ size: 20, note: stored, at: '' });
    await expect(opened(other)).rejects.toThrow(/does not fit its own checkpoint of size 20/);
  });

  it('goes on under a new name when an older backup was restored, and says so', async () => {
    const records = memoryRecords().for(SHOP);
    await filled(records, 0, 20);
    const { log, keys } = await opened(records);
    await log.checkpoint();
    const restored = memoryRecords().for(SHOP);
    await filled(restored, 0, 12);
    const after = await opened(restored, keys);
    expect(after.faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/signed over 20 entries.*has 12.*klartext\/kornblume\/restored-2/),
    ]);
    expect(await after.log.checkpoint()).toMatch(/^klartext\/kornblume\/restored-2\n12\n/);
    expect(keys.exportPublicKeys(SHOP).map(({ name }) => name)).toEqual([
      'klartext/kornblume',
      'klartext/kornblume/restored-2',
    ]);
    const later = await opened(restored);
    expect(later.faults).toEqual([]);
    expect(await later.log.checkpoint()).toMatch(/^klartext\/kornblume\/restored-2\n12\n/);
  });

  it('goes on under a new name when other entries took the place of signed ones', async () => {
    const records = memoryRecords().for(SHOP);
    await filled(records, 0, 20);
    const { log, keys } = await opened(records);
    await log.checkpoint();
    const restored = memoryRecords().for(SHOP);
    await filled(restored, 0, 12);
    await filled(restored, 12, 30, 'other');
    const after = await opened(restored, keys);
    expect(after.faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/signed over 20 entries, and this store has other ones/),
    ]);
    expect(await after.log.checkpoint()).toMatch(/^klartext\/kornblume\/restored-2\n30\n/);
  });

  it('follows what another process appended', async () => {
    const records = memoryRecords().for(SHOP);
    const { log } = await opened(records);
    await filled(records, 0, 300);
    expect((await headOf(await log.checkpoint())).size).toBe(300);
    expect(await log.inclusion(299, 300)).toBeDefined();
  });
});

it('signs with a new key after a rotation, though nothing was added', async () => {
  const { register, keys } = await madeRegister(folder.path);
  recorded(await register.record(grant()));
  const old = await register.log.checkpoint();
  const key = keys.rotate(SHOP);
  const note = await register.log.checkpoint();
  expect(note).not.toBe(old);
  const verified = verifyCheckpoint(note, [verifierKey(sha256, key.name, key.publicKey)], verifyEd25519);
  expect(verified.ok).toBe(true);
});
