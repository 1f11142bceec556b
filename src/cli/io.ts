import type { Readable, Writable } from 'node:stream';

/** Everything that a command takes from the process it runs in, so that tests can run commands in their own process. */
export interface Io {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** Where questions are asked; absent when input or output is not a terminal. */
  readonly terminal?: { readonly input: Readable; readonly output: Writable };
  /** What is piped in; absent when input is a terminal. */
  readonly stdin?: AsyncIterable<string | Uint8Array>;
  /** Width of the output in columns. */
  readonly columns: number;
  /** True when the output shows colours. */
  readonly isColourful: boolean;
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
  /** Calls the listener when the user asks to stop (Ctrl-C or SIGTERM); returns a function that stops listening. */
  readonly onStop: (listener: () => void) => () => void;
}
