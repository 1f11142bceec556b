import { say } from '../../language/index.ts';
import { type ToldVerdict, tellVerdict, type Verdict } from '../../receipt/index.ts';
import { wrap } from '../../shared/index.ts';
import type { Io } from '../io.ts';
import { type Paint, paintFor } from '../paint.ts';
import { safeText } from '../safe-text.ts';
import type { Checked } from './run-verify.ts';

/** Everything that a report of verdicts needs. */
export interface VerifyOutcome {
  readonly checked: readonly Checked[];
  readonly language: string;
  readonly isJson: boolean;
  readonly status: number;
}

/** Writes verdicts: for people, or as one JSON document. */
export function reportVerdicts(io: Io, { checked, language, isJson, status }: VerifyOutcome): void {
  const told = checked.map(({ file, verdict }) => ({
    file,
    verdict,
    ...tellVerdict(verdict, language, (key, values) => say(language, key, values)),
  }));
  if (isJson) {
    const receipts = told.map(({ file, verdict, headline, sentences }) => ({
      file,
      ...verdict,
      says: [headline, ...sentences].join(' '),
    }));
    io.out(`${JSON.stringify({ status, receipts }, null, 2)}\n`);
    return;
  }
  const paint = paintFor(io);
  io.out(told.map((one) => block(io, paint, one)).join('\n'));
  const valid = checked.filter(({ verdict }) => verdict.ok).length;
  if (checked.length > 1)
    io.out(`\nOf ${checked.length} receipts, ${valid} ${valid === 1 ? 'holds' : 'hold'}.\n`);
}

interface Told extends ToldVerdict {
  readonly file: string;
  readonly verdict: Verdict;
}

function block(io: Io, paint: Paint, { file, verdict, headline, sentences, details }: Told): string {
  const width = Math.max(40, io.columns - 4);
  const indented = (text: string, indent: string): readonly string[] =>
    wrap(safeText(text), width).map((line) => `${indent}${line}`);
  const lines = [
    `${paint.bold(safeText(file))}: ${coloured(paint, verdict, headline)}`,
    ...sentences.flatMap((sentence) => indented(sentence, '  ')),
    ...details.flatMap((detail) => indented(detail, '    ').map(paint.dim)),
  ];
  return `${lines.join('\n')}\n`;
}

function coloured(paint: Paint, verdict: Verdict, headline: string): string {
  if (!verdict.ok) return paint.severity('error', headline);
  return verdict.isTrusted ? paint.good(headline) : paint.severity('warning', headline);
}
