import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hex, logOf, sha256 } from '../../../test/support/log-made.ts';
import {
  consistencyProof,
  decodeEntries,
  encodeEntries,
  hashesFromTiles,
  inclusionProof,
  partialTilesOf,
  readConsistencyProof,
  readInclusionProof,
  readRoot,
  rootFrom,
  TileFault,
  type TileReader,
  tilesFor,
  tileWidth,
} from '../index.ts';

const SIZE = 70_000;
const entries: readonly Uint8Array[] = Array.from({ length: SIZE }, (_, n) =>
  new TextEncoder().encode(`e${n}`),
);
const log = logOf(entries);
const tileBytes: TileReader = async (level, index, width) => {
  const hashes = Array.from({ length: width }, (_, n) => log.hashAt(8 * level, index * 256 + n));
  return new Uint8Array(Buffer.concat(hashes));
};

describe('which tiles a log has', () => {
  it('counts those of 70,000 entries as the specification does', () => {
    const full = [...tilesFor(0, SIZE)];
    expect(full.filter((tile) => tile.level === 0)).toHaveLength(273);
    expect(full.filter((tile) => tile.level === 1)).toEqual([{ level: 1, index: 0 }]);
    expect(full).toHaveLength(274);
    expect(partialTilesOf(SIZE)).toEqual([
      { level: 0, index: 273, width: 112 },
      { level: 1, index: 1, width: 17 },
      { level: 2, index: 0, width: 1 },
    ]);
    expect(partialTilesOf(256)).toEqual([{ level: 1, index: 0, width: 1 }]);
    expect(partialTilesOf(0)).toEqual([]);
  });

  it('gives each full tile once, however the log grows', () => {
    const steps = fc.array(fc.nat({ max: 100_000 }), { maxLength: 8 });
    fc.assert(
      fc.property(steps, (sizes) => {
        const grown = [0, ...sizes.toSorted((a, b) => a - b)];
        const last = grown.at(-1) ?? 0;
        const named = (from: number, to: number) =>
          [...tilesFor(from, to)].map(({ level, index }) => `${level}/${index}`);
        const stepwise = grown.slice(1).flatMap((to, before) => named(grown[before] ?? 0, to));
        expect(stepwise.toSorted()).toEqual(named(0, last).toSorted());
        for (const tile of tilesFor(0, last)) expect(tileWidth(last, tile)).toBe(256);
        for (const { width, ...tile } of partialTilesOf(last)) expect(tileWidth(last, tile)).toBe(width);
      }),
      { numRuns: 30 },
    );
    expect(() => [...tilesFor(5, 4)]).toThrow(RangeError);
  });

  it('begins the tiles of the largest log without listing them all', () => {
    const [first] = tilesFor(Number.MAX_SAFE_INTEGER - 300, Number.MAX_SAFE_INTEGER);
    expect(first?.level).toBe(0);
  });
});

describe('proofs from tiles', () => {
  it('are those from the tree', async () => {
    const size = fc.integer({ min: 1, max: SIZE });
    await fc.assert(
      fc.asyncProperty(size, size, fc.boolean(), async (one, other, isLatest) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        // Tiles of the whole log serve earlier sizes as well.
        const read = hashesFromTiles(sha256, isLatest ? SIZE : to, tileBytes);
        expect(hex(await readRoot(sha256, to, read))).toBe(hex(rootFrom(sha256, to, log.hashAt)));
        const path = await readInclusionProof(sha256, from - 1, to, read);
        expect(path?.map(hex)).toEqual(inclusionProof(sha256, from - 1, to, log.hashAt)?.map(hex));
        const between = await readConsistencyProof(sha256, from, to, read);
        expect(between?.map(hex)).toEqual(consistencyProof(sha256, from, to, log.hashAt)?.map(hex));
      }),
      { numRuns: 60 },
    );
  });

  it('read each tile once, and full tiles serve for partial ones', async () => {
    const asked: string[] = [];
    const reader: TileReader = async (level, index, width) => {
      asked.push(`${level}/${index}`);
      return tileBytes(level, index, level === 0 && index === 0 ? 256 : width);
    };
    const read = hashesFromTiles(sha256, 200, reader);
    const path = await readInclusionProof(sha256, 77, 200, read);
    expect(path?.map(hex)).toEqual(inclusionProof(sha256, 77, 200, log.hashAt)?.map(hex));
    expect(asked).toEqual(['0/0']);
  });

  it.each([
    ['missing', undefined],
    ['short', new Uint8Array(32)],
    ['cut inside a hash', new Uint8Array(112 * 32 + 1)],
    ['too long', new Uint8Array(257 * 32)],
  ])('fail with the path of a tile that is %s', async (_, bytes) => {
    const read = hashesFromTiles(sha256, SIZE, async () => bytes);
    await expect(readInclusionProof(sha256, SIZE - 1, SIZE, read)).rejects.toThrow(TileFault);
    await expect(readRoot(sha256, SIZE, read)).rejects.toThrow(/tile\//);
  });

  it('have nothing to say about what is not there', async () => {
    const read = hashesFromTiles(sha256, SIZE, tileBytes);
    expect(await readInclusionProof(sha256, 8, 8, read)).toBeUndefined();
    expect(await readConsistencyProof(sha256, 9, 8, read)).toBeUndefined();
    expect(await readRoot(sha256, -1, read)).toBeUndefined();
    await expect(readRoot(sha256, SIZE + 1, read)).rejects.toThrow(TileFault);
  });
});

describe('bundles of entries', () => {
  it('are read back as they were written, also from the middle of a buffer', () => {
    const bytes = fc.uint8Array({ maxLength: 600 });
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 256 }), (list) => {
        const bundle = encodeEntries(list);
        const inside = new Uint8Array([9, ...bundle, 9]).subarray(1, 1 + bundle.length);
        expect(decodeEntries(inside)?.map(hex)).toEqual(list.map(hex));
      }),
      { numRuns: 40 },
    );
  });

  it('have two bytes of length, the larger first', () => {
    expect(hex(encodeEntries([new Uint8Array(258).fill(7), Uint8Array.of(1)]))).toBe(
      `0102${'07'.repeat(258)}000101`,
    );
    expect(encodeEntries([new Uint8Array(0xffff)])).toHaveLength(0x10001);
  });

  it('are refused when they end inside an entry or have too many', () => {
    const bundle = encodeEntries([Uint8Array.of(1, 2, 3), Uint8Array.of(4)]);
    for (const length of [1, 2, 3, 4, 6, 7])
      expect(decodeEntries(bundle.subarray(0, length))).toBeUndefined();
    expect(decodeEntries(bundle.subarray(0, 5))).toHaveLength(1);
    expect(decodeEntries(new Uint8Array(2 * 257))).toBeUndefined();
    expect(() => encodeEntries([new Uint8Array(0x10000)])).toThrow(RangeError);
    expect(() => encodeEntries(Array(257).fill(new Uint8Array(1)))).toThrow(RangeError);
  });
});
