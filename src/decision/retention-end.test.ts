import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '../../test/support/arbitrary-declaration.ts';
import { quickDay } from './moment.ts';
import { calendarDay, firstStartWithin, lastDayOf } from './retention-end.ts';

const duration = fc.constantFrom('P1D', 'P2W', 'P1M', 'P13M', 'P1Y', 'P1Y1M1D', 'P99Y', 'P9999Y');

describe('the end of storage', () => {
  it('is the same day of a later month, or the last one that it has', () => {
    expect(lastDayOf('2026-01-31', 'P1M')).toBe('2026-02-28');
    expect(lastDayOf('2024-02-29', 'P1Y')).toBe('2025-02-28');
    expect(lastDayOf('2026-11-24', 'P9999Y')).toBe('9999-12-31');
  });

  it('is unknown where storage begins on no day', () => {
    for (const text of [
      '',
      '2026-02-30',
      '2026-11-24T00:00',
      '2026-11-24[u-ca=hebrew]',
      '+002026-11-24',
      'P1D',
    ]) {
      expect(lastDayOf(text, 'P1M'), text).toBeUndefined();
    }
  });

  it('is told by one comparison with the first start that is late enough', () => {
    fc.assert(
      fc.property(anyDay, anyDay, duration, fc.integer({ min: -3, max: 3 }), (day, start, period, near) => {
        const first = firstStartWithin(day, period);
        const around = first === undefined ? [] : [shifted(first, near)];
        for (const one of [start, ...around]) {
          expect(first === undefined || one >= first).toBe((lastDayOf(one, period) ?? '') >= day);
        }
      }),
    );
  });
});

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

describe('a quick look at a day', () => {
  it('orders like the day, leaves the ends of months to the calendar, and refuses all else', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const number = Number(day.replaceAll('-', ''));
        expect(quickDay(day)).toBe(number % 100 > 28 ? 0 : number);
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        if (lastDayOf(text, 'P1D') === undefined) expect(quickDay(text)).toBeLessThanOrEqual(0);
      }),
    );
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(calendarDay(day)).toBe(Number(day.replaceAll('-', '')));
      }),
    );
    for (const text of ['2026-02-29', '2026-04-31', '2026-13-31', '', 'today']) {
      expect(calendarDay(text), text).toBe(-1);
      expect(calendarDay(text), text).toBe(-1);
    }
    for (const text of [
      '2026-13-01',
      '2026-00-01',
      '2026-01-00',
      '2026-01-32',
      '２026-01-01',
      '2026/01/01',
    ]) {
      expect(quickDay(text), text).toBe(-1);
    }
  });
});
