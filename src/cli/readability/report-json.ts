import type { Io } from '../io.ts';
import type { Measured, Outcome } from './run-readability.ts';

/** Writes measured texts, and what could not be read, as one JSON document for programs. */
export function reportJson(io: Io, { results, status }: Outcome): void {
  const files = results.map((result) => ('reason' in result ? result : entryOf(result)));
  io.out(`${JSON.stringify({ status, files }, null, 2)}\n`);
}

function entryOf({ source, analysis, isKept }: Measured): object {
  const { measures, minutes, gates, hardest, longWords, vague } = analysis;
  const { scores, ...counts } = measures;
  return {
    file: source.file,
    format: source.format,
    language: source.language,
    isKept,
    minutes,
    counts,
    scores,
    gates: gates.flatMap(({ id, name, value, gate, isMet }) =>
      gate === undefined ? [] : [{ id, name, value, min: gate.min, max: gate.max, text: gate.text, isMet }],
    ),
    hardest,
    longWords,
    vague,
  };
}
