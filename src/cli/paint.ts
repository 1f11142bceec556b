import { styleText } from 'node:util';
import type { Severity } from '../shared/index.ts';
import type { Io } from './io.ts';

/** Colours for one output; each function returns its text unchanged where colours are not wanted. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

const SEVERITY_COLOURS = { error: 'red', warning: 'yellow', advice: 'cyan' } as const;

/** Colours for an output; colour never carries meaning alone, the word stands beside it. */
export function paintFor(io: Pick<Io, 'isColourful'>): Paint {
  const style =
    (format: Parameters<typeof styleText>[0]) =>
    (text: string): string =>
      io.isColourful ? styleText(format, text, { validateStream: false }) : text;
  return {
    bold: style('bold'),
    dim: style('dim'),
    good: style('green'),
    severity: (severity, text) => style(SEVERITY_COLOURS[severity])(text),
  };
}
