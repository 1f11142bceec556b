import type { Instrument } from '../instrument.ts';

/** An instrument as its row states it: conditions and notes may be left out, `isVerified` follows the source. */
export interface InstrumentRow extends Omit<Instrument, 'conditions' | 'notes' | 'isVerified'> {
  readonly conditions?: Instrument['conditions'];
  readonly notes?: Instrument['notes'];
}

/** Completes a row. */
export function instrument(row: InstrumentRow): Instrument {
  return {
    ...row,
    conditions: row.conditions ?? [],
    notes: row.notes ?? [],
    isVerified: row.source.isVerified,
  };
}
