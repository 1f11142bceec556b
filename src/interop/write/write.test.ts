import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createIds } from './ids.ts';
import { writeDeclaration } from './write-declaration.ts';

describe('createIds', () => {
  it('gives every id once, well formed and short, for any words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 })), (texts) => {
        const newId = createIds('data');
        const ids = texts.map(newId);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^(?=.{1,60}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      }),
    );
  });

  it('spells umlauts out and counts what stands twice', () => {
    const newId = createIds('data');
    expect([newId('Größe & Maß'), newId('größe-maß'), newId('3 Dinge'), newId('日本')]).toEqual([
      'groesse-mass',
      'groesse-mass-2',
      'dinge',
      'data',
    ]);
  });
});

describe('writeDeclaration', () => {
  it('keeps values whatever the remarks say', () => {
    const value = { klartext: 1, data: { a: { name: { en: 'x: y #z' }, list: ['p', 'q'] } } };
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            near: fc.constantFrom(
              ['data'],
              ['data', 'a'],
              ['data', 'a', 'name'],
              ['data', 'a', 'none'],
              [],
              ['gone'],
            ),
            text: fc.string({ unit: 'binary' }),
          }),
        ),
        (remarks) => {
          const yaml = writeDeclaration({ intro: ['one', 'two\nthree'], value, remarks });
          expect(parse(yaml ?? '')).toEqual(value);
        },
      ),
    );
  });

  it('puts a remark before the deepest key that is there', () => {
    const yaml = writeDeclaration({
      intro: [],
      value: { data: { a: { dpv: 'x' } } },
      remarks: [{ near: ['data', 'a', 'source', 'b'], text: 'look' }],
    });
    expect(yaml).toContain('  # look\n  a:');
  });

  it('gives nothing back when the text would be too large to be read', () => {
    const value = {
      klartext: 1,
      data: Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`k${i}`, { name: 'x'.repeat(80) }])),
    };
    expect(writeDeclaration({ intro: [], value, remarks: [] })).toBeUndefined();
  });
});
