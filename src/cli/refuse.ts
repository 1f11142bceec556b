import type { Io } from './io.ts';
import { safeLines } from './safe-text.ts';

/** Exit status when a command could not be used as it was given. */
export const EXIT_USAGE = 2;
/** Exit status after an error that nobody foresaw (EX_SOFTWARE of sysexits). */
export const EXIT_UNEXPECTED = 70;
/** Exit status after Ctrl-C at a question, as shells count it: 128 + SIGINT. */
export const EXIT_CANCELLED = 130;

/** Says on standard error why a command does nothing, and what to do next; returns the exit status 2. */
export function refuse(io: Io, message: string, next?: string): number {
  io.err(`klartext: ${safeLines(message)}\n${next === undefined ? '' : `${safeLines(next)}\n`}`);
  return EXIT_USAGE;
}
