import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from './index.ts';

it('writes what Node writes, and reads it back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 10_000 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64');
      expect(toBase64(bytes)).toBe(text);
      expect(fromBase64(text)).toEqual(bytes);
    }),
  );
});

it('reads no text but the one that it writes', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'AQgw09az+/=-_ \n\0é'), maxLength: 9 });
  fc.assert(
    fc.property(letters, (text) => {
      const bytes = fromBase64(text);
      expect(bytes === undefined || toBase64(bytes) === text).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  'A',
  'AA',
  'AAA',
  'AA=',
  'AB==',
  'AAB=',
  'AA==\n',
  ' AA==',
  'AA==AA==',
  'A===',
  '====',
  '=AAA',
  'AA-_',
  'AA\0A',
])('refuses %j', (text) => {
  expect(fromBase64(text)).toBeUndefined();
});
