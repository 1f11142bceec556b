import { describe, expect, it } from 'vitest';
import { inGroups } from './in-groups.ts';

describe('inGroups', () => {
  it('gathers what comes while a group runs, and gives every caller its own outcomes', async () => {
    const groups: (readonly number[])[] = [];
    const double = inGroups<number, number>(async (items) => {
      groups.push(items);
      await new Promise((resolve) => setImmediate(resolve));
      return items.map((item) => item * 2);
    }, 4);
    const results = await Promise.all([double([1]), double([2, 3]), double([4]), double([5, 6, 7, 8, 9])]);
    expect(results).toEqual([[2], [4, 6], [8], [10, 12, 14, 16, 18]]);
    expect(groups).toEqual([[1], [2, 3, 4], [5, 6, 7, 8, 9]]);
  });

  it('tells every caller of a group that failed, and goes on with the next', async () => {
    const run = inGroups<number, number>(async (items) => {
      if (items.includes(13)) throw new Error('unlucky');
      return items;
    }, 2);
    const results = await Promise.allSettled([run([1]), run([13]), run([2]), run([3])]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  });
});
