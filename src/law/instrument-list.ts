import type { Instrument } from './instrument.ts';
import { DEROGATIONS } from './instruments/derogations.ts';
import { EU_ADEQUACY } from './instruments/eu-adequacy.ts';
import { EU_SAFEGUARDS } from './instruments/eu-safeguards.ts';
import { EU_US_FRAMEWORKS } from './instruments/eu-us.ts';
import { SWISS_INSTRUMENTS } from './instruments/switzerland.ts';
import { UK_INSTRUMENTS } from './instruments/uk.ts';

/** Every transfer instrument, fallen ones included. */
export const INSTRUMENTS: readonly Instrument[] = [
  ...EU_US_FRAMEWORKS,
  ...EU_ADEQUACY,
  ...EU_SAFEGUARDS,
  ...UK_INSTRUMENTS,
  ...SWISS_INSTRUMENTS,
  ...DEROGATIONS,
];

/** The ids of all instruments, for suggestions. */
export const INSTRUMENT_IDS: readonly string[] = INSTRUMENTS.map((instrument) => instrument.id);

const byId: ReadonlyMap<string, Instrument> = new Map(
  INSTRUMENTS.map((instrument) => [instrument.id, instrument]),
);

/** The instrument with an id, or undefined. */
export function instrumentOf(id: string): Instrument | undefined {
  return byId.get(id);
}

/** Whether an id names an instrument, in force or not. */
export function isKnownInstrument(id: string): boolean {
  return byId.has(id);
}
