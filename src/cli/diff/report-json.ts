import { askAgainFor } from '../../change/index.ts';
import type { Io } from '../io.ts';
import type { DiffOutcome } from './run-diff.ts';

/** Writes a comparison as one JSON document for programs. */
export function reportJson(io: Io, { changes, ...outcome }: DiffOutcome): void {
  const found = changes.map(({ change }) => change);
  const report = {
    ...outcome,
    counts: {
      substance: found.filter((change) => change.isSubstance).length,
      other: found.filter((change) => !change.isSubstance).length,
    },
    askAgain: askAgainFor(found),
    changes: changes.map(({ change, where, sentences }) => ({
      ...change,
      path: change.path.join('.'),
      where,
      sentences,
    })),
  };
  io.out(`${JSON.stringify(report, null, 2)}\n`);
}
