import { describe, expect, it } from 'vitest';
import { dayOf } from './day.ts';

describe('the day of a check', () => {
  it.each(['2026-11-24', '2024-02-29', '1999-12-31'])('takes %s', (text) => {
    expect(dayOf(text, 0)).toEqual({ on: text });
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-1-1',
    '20261124',
    '24.11.2026',
    'today',
    '',
    '2026-11-24T00:00',
  ])('refuses %j with a reason', (text) => {
    expect(dayOf(text, 0)).toHaveProperty('reason');
  });

  it('takes the day of the clock when none is given', () => {
    expect(dayOf(undefined, Date.parse('2026-11-24T12:00:00Z'))).toEqual({ on: '2026-11-24' });
  });
});
