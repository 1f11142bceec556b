import { expect, it } from 'vitest';
import { pooledRandom } from './pooled-random.ts';

it('gives bytes of any length, each once, and never zeros', () => {
  const random = pooledRandom();
  const seen = new Set<string>();
  let count = 0;
  for (let round = 0; round < 3_000; round += 1) {
    for (const length of [12, 16, 32]) {
      const bytes = random(length);
      expect(bytes.length).toBe(length);
      seen.add(Buffer.from(bytes).toString('hex'));
      count += 1;
    }
  }
  expect(seen.size).toBe(count);
  expect([...seen].filter((text) => /^(00){8}|(00){8}$/.test(text))).toEqual([]);
  expect(random(20_000).some((byte) => byte !== 0)).toBe(true);
  expect(random(0).length).toBe(0);
});

it('gives bytes that stay when more are drawn', () => {
  const random = pooledRandom();
  const first = random(32);
  const copy = [...first];
  for (let round = 0; round < 1_000; round += 1) random(32);
  expect([...first]).toEqual(copy);
});
