import type { Io } from './io.ts';

const NO_TERMINAL_COLUMNS = 100;

/**
 * The real process as an {@link Io}. A reader that goes away (`klartext law | head`) ends the writing, not the command:
 * its exit status stays the true one.
 */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  const isTerminal = stdin.isTTY === true && stdout.isTTY === true;
  return {
    cwd: process.cwd(),
    env,
    out: writer(stdout),
    err: writer(stderr),
    ...(isTerminal ? { terminal: { input: stdin, output: stdout } } : {}),
    ...(stdin.isTTY === true ? {} : { stdin }),
    columns: columnsOf(stdout, env),
    isColourful: hasColours(env, stdout.isTTY === true),
    now: () => Date.now(),
    onStop: (listener) => {
      process.on('SIGINT', listener);
      process.on('SIGTERM', listener);
      return () => {
        process.off('SIGINT', listener);
        process.off('SIGTERM', listener);
      };
    },
  };
}

function columnsOf(stdout: NodeJS.WriteStream, env: Io['env']): number {
  if (stdout.isTTY && stdout.columns > 0) return stdout.columns;
  const wanted = Number(env.COLUMNS);
  return Number.isInteger(wanted) && wanted >= 20 ? wanted : NO_TERMINAL_COLUMNS;
}

/** Whether to use colours: `NO_COLOR` forbids, `FORCE_COLOR` asks for them, otherwise a terminal has them. */
export function hasColours(env: Io['env'], isTerminal: boolean): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

function writer(stream: NodeJS.WriteStream): (text: string) => void {
  let isClosed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isClosed = true;
  });
  return (text) => {
    if (!isClosed) stream.write(text);
  };
}
