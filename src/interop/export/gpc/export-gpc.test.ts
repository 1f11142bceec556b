import { describe, expect, it } from 'vitest';
import { small } from '../../../../test/support/declared.ts';
import { exportGpc } from './export-gpc.ts';

const input = { ...small(), on: '2026-11-24', language: 'en' };

describe('gpc.json', () => {
  it('says that the signal is honoured only when that is stated', () => {
    expect(JSON.parse(exportGpc({ ...input, honoursGpc: true }).text)).toEqual({
      gpc: true,
      lastUpdate: '2026-11-24',
    });
    const denied = exportGpc({ ...input, honoursGpc: false });
    expect(JSON.parse(denied.text)).toEqual({ gpc: false, lastUpdate: '2026-11-24' });
    expect(denied.notes[0]?.help).toContain('--honours-gpc');
  });

  it('names recipients that data must not go to with the signal', () => {
    const from = small([['recipients', 'parcel', 'buysData'], true]);
    const { notes } = exportGpc({ ...input, ...from, honoursGpc: true });
    expect(notes.map(({ found }) => found)).toEqual(['parcel']);
  });
});
