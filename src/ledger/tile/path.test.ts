import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTilePath, tilePath } from '../index.ts';

describe('paths of tiles', () => {
  it.each([
    [0, 0, undefined, 'tile/0/000'],
    [0, 1234067, undefined, 'tile/0/x001/x234/067'],
    [0, 1067, undefined, 'tile/0/x001/067'],
    [1, 999, undefined, 'tile/1/999'],
    [63, 1000, 12, 'tile/63/x001/000.p/12'],
    ['entries', 5, 255, 'tile/entries/005.p/255'],
    ['entries', 1234067, 256, 'tile/entries/x001/x234/067'],
    [2, Number.MAX_SAFE_INTEGER, 1, 'tile/2/x009/x007/x199/x254/x740/991.p/1'],
  ] as const)('level %s, index %i, width %s: %s', (level, index, width, path) => {
    expect(tilePath(level, index, width)).toBe(path);
    expect(parseTilePath(path)).toEqual({ level, index, width: width ?? 256 });
  });

  it('are read back as they were written', () => {
    const level = fc.oneof(fc.integer({ min: 0, max: 63 }), fc.constant('entries' as const));
    const index = fc.nat({ max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(level, index, fc.integer({ min: 1, max: 256 }), (...[l, i, w]) => {
        expect(parseTilePath(tilePath(l, i, w))).toEqual({ level: l, index: i, width: w });
      }),
    );
  });

  it.each([
    '',
    'tile',
    'tile/0',
    '/tile/0/000',
    'tile/0/000/',
    'tile/00/000',
    'tile/01/000',
    'tile/64/000',
    'tile/-1/000',
    'tile/0/0',
    'tile/0/0000',
    'tile/0/x000/001',
    'tile/0/001/002',
    'tile/0/x001',
    'tile/0/X001/002',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/01',
    'tile/0/000.p/300',
    'tile/0/000.p/',
    'tile/0/000.p',
    'tile/0/000\n',
    'tile/0/000 ',
    'tile/0/x009/x007/x199/x254/x740/992',
    'tile/data/000',
    'tile/entries/',
    'tile/0/../000',
    'tile/0/٠٠٠',
    'tile/0/000\0',
    `tile/0/${'x001/'.repeat(100_000)}000`,
  ])('refuses %j', (path) => {
    expect(parseTilePath(path)).toBeUndefined();
  });

  it.each([
    [-1, 0, 1],
    [64, 0, 1],
    [0, -1, 1],
    [0, 0.5, 1],
    [0, 2 ** 53, 1],
    [0, 0, 0],
    [0, 0, 257],
    [0, Number.NaN, 1],
  ])('are not made for level %d, index %d, width %d', (level, index, width) => {
    expect(() => tilePath(level, index, width)).toThrow(RangeError);
  });
});
