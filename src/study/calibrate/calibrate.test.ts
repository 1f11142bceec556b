import { describe, expect, it } from 'vitest';
import { calibrate } from './index.ts';

describe('intervals of simulated studies', () => {
  const told: string[] = [];
  const rows = calibrate({ studies: 120, replications: 150 }, ({ kind }) => told.push(kind));

  it('are told of one kind after the other', () => {
    expect(told).toEqual(rows.map(({ kind }) => kind));
    expect(told.length).toBeGreaterThanOrEqual(9);
  });

  it.each(rows.map((row) => [row.kind, row] as const))(
    'hold the planted truth about as often as they say: %s',
    (_kind, row) => {
      // 120 studies tell a coverage of 95 % from one below 88 %; `npm run calibrate` is the sharper look.
      expect(row.coverage).toBeGreaterThanOrEqual(0.88);
      expect(row.above).toBeLessThanOrEqual(0.1);
      expect(row.below).toBeLessThanOrEqual(0.1);
    },
  );
});
