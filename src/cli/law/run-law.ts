import { type LawEntry, listLaw } from '../../law/index.ts';
import type { LawFlags } from '../commands/law.ts';
import { dayOf } from '../day.ts';
import type { Io } from '../io.ts';
import { paintFor } from '../paint.ts';
import { refuse } from '../refuse.ts';
import { tableOf } from './table.ts';

const HEADINGS = {
  instrument: 'Transfer instruments',
  duty: 'What a notice must tell',
  right: 'Rights of customers',
  rule: 'Rules',
} as const satisfies Record<LawEntry['kind'], string>;

/** Lists the law and returns the exit status. */
export function runLaw(io: Io, flags: LawFlags): number {
  const day = dayOf(flags.on, io.now());
  if ('reason' in day) return refuse(io, day.reason);
  const all = listLaw(flags.on === undefined ? undefined : day.on);
  const entries = all.filter(({ kind }) => flags.kind === undefined || kind === flags.kind);
  if (flags.format === 'json') {
    io.out(`${JSON.stringify({ on: flags.on ?? null, kind: flags.kind ?? null, entries }, null, 2)}\n`);
    return 0;
  }
  const paint = paintFor(io);
  for (const [kind, heading] of Object.entries(HEADINGS)) {
    const rows = entries.filter((entry) => entry.kind === kind);
    if (rows.length === 0) continue;
    io.out(`${paint.bold(heading)}\n${tableOf(rows, io.columns, paint)}\n`);
  }
  const unverified = entries.filter(({ isVerified }) => !isVerified).length;
  io.out(`${entries.length} entries, ${unverified} unverified.\n`);
  return 0;
}
