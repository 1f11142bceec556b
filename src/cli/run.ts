import { CommanderError } from 'commander';
import type { Io } from './io.ts';
import { buildProgram } from './program.ts';
import { EXIT_UNEXPECTED, EXIT_USAGE } from './refuse.ts';
import { safeLines } from './safe-text.ts';

/**
 * Runs one command line (without `node` and the script) and returns its exit status.
 * Errors that nobody foresaw are told in one line; `KLARTEXT_DEBUG=1` adds where they came from.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let status = 0;
  const program = buildProgram(io, (code) => {
    status = code;
  });
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
    return unexpected(io, error);
  }
}

/** Tells of an error that nobody foresaw and returns its exit status, 70. */
export function unexpected(io: Pick<Io, 'err' | 'env'>, error: unknown): number {
  const message = error instanceof Error ? error.message : String(error);
  io.err(`klartext: unexpected error: ${safeLines(message)}; please report\n`);
  if (io.env.KLARTEXT_DEBUG === '1' && error instanceof Error) io.err(`${safeLines(error.stack ?? '')}\n`);
  return EXIT_UNEXPECTED;
}
