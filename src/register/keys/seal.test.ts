import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seal, unseal } from './seal.ts';

const key = randomBytes(32);

it('opens what was sealed, whatever it is', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (plain, about) => {
      expect(new Uint8Array(unseal(key, seal(key, plain, about, randomBytes), about))).toEqual(plain);
    }),
  );
});

it('refuses every single byte that is another, every cut, other associated data and another key', () => {
  const plain = Buffer.from('the choice of a customer');
  const about = Buffer.from('place');
  const sealed = seal(key, plain, about, randomBytes);
  for (const [at, byte] of sealed.entries()) {
    for (let bit = 0; bit < 8; bit += 1) {
      const changed = Uint8Array.from(sealed);
      changed[at] = byte ^ (1 << bit);
      expect(() => unseal(key, changed, about)).toThrow();
    }
    expect(() => unseal(key, sealed.subarray(0, at), about)).toThrow();
  }
  expect(() => unseal(key, sealed, Buffer.from('plac'))).toThrow();
  expect(() => unseal(randomBytes(32), sealed, about)).toThrow();
});

it('never gives the same bytes twice', () => {
  const once = () => Buffer.from(seal(key, Buffer.from('x'), Buffer.alloc(0), randomBytes)).toString('hex');
  expect(once()).not.toBe(once());
});
