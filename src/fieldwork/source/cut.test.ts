import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cut, cutRecords } from './cut.ts';
import { parseRecords } from './read-csv.ts';
import { csvScanner, lineScanner, type Scanner } from './scanner.ts';

const BOUNDS = { block: 40, record: 400 };

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 7;
    // Buffers, as streams give them: their slices share memory.
    yield Buffer.from(bytes.subarray(at, at + size));
    at += size;
  }
}

async function cuts(
  text: string,
  scanner: Scanner,
  sizes: readonly number[] = [7],
  bounds = BOUNDS,
): Promise<Cut[]> {
  const all: Cut[] = [];
  for await (const cut of cutRecords(inPieces(Buffer.from(text), sizes), scanner, bounds)) all.push(cut);
  return all;
}

const textOf = (cut: Cut) =>
  cut.bytes === undefined ? `<${cut.reason}>` : Buffer.from(cut.bytes).toString();
const csv = () => csvScanner(','.charCodeAt(0));
/** Text that is likely to hold what CSV means by quotes, commas and line breaks. */
const csvText = fc
  .array(fc.constantFrom('"', '""', ',', '\n', '\r\n', 'a', 'é', ' ', '"x"', '\\'), { maxLength: 120 })
  .map((parts) => parts.join(''));

describe('cutting CSV', () => {
  test('property: blocks parsed one by one hold the records of the whole, and counts agree', async () => {
    await fc.assert(
      fc.asyncProperty(csvText, async (text) => {
        const all = await cuts(text, csv());
        fc.pre(all.every(({ bytes }) => bytes !== undefined));
        const records = all.map((cut) => parseRecords(textOf(cut), ','));
        // A block holds several records; that its own records are those of the whole is what splitting must not change.
        expect(records.flat()).toEqual(parseRecords(text, ','));
        if (!text.includes('\r'))
          expect(all.map(({ records: n }) => n)).toEqual(records.map((block) => block.length));
      }),
      { numRuns: 400 },
    );
  });

  test('property: cuts do not depend on how the bytes arrive, and no byte is lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        csvText,
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }),
        async (text, sizes) => {
          const bounds = { block: 20, record: 60 };
          const all = await cuts(text, csv(), sizes, bounds);
          expect(all).toEqual(await cuts(text, csv(), [1000], bounds));
          expect(all.reduce((sum, { length }) => sum + length, 0)).toBe(Buffer.byteLength(text));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('a quote that never closes costs its own line', async () => {
    const text = `1,good\n2,"open\n${'3,fine\n'.repeat(100)}`;
    const all = await cuts(text, csv());
    expect(all.filter(({ reason }) => reason !== undefined).map(({ reason }) => reason)).toEqual([
      'quote-never-closed',
    ]);
    expect(all.reduce((sum, { records }) => sum + records, 0)).toBe(102);
    expect(all.map(textOf).join('')).toContain(`<quote-never-closed>${'3,fine\n'.repeat(3)}`);
  });

  test('lines that open a quote each are dropped after some attempts, not read again and again', async () => {
    const all = await cuts('x","y\n'.repeat(4000), csv(), [512]);
    expect(all.length).toBeLessThan(2000);
    expect(all.reduce((sum, { length }) => sum + length, 0)).toBe(24_000);
  });
});

describe('cutting lines', () => {
  test('a line beyond the bound is refused, those around it stay', async () => {
    const all = await cuts(`a\n${'x'.repeat(1000)}\nb\n`, lineScanner());
    expect(all.map(textOf)).toEqual(['a\n', '<too-long>', 'b\n']);
  });

  test('the last line needs no break, and empty lines are no records', async () => {
    const all = await cuts('\n\na\n\r\nb', lineScanner());
    expect(all.reduce((sum, { records }) => sum + records, 0)).toBe(2);
  });
});
