import { closeSync, fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { writePrivate } from './private-file.ts';

/** A checkpoint that was signed. */
export interface KnownCheckpoint {
  readonly controller: string;
  /** Name of the log. */
  readonly origin: string;
  readonly size: number;
  /** Root of the tree, in base64. */
  readonly root: string;
}

/** The newest checkpoints that were signed, in a file apart from the store. */
export interface KnownCheckpoints {
  /** The newest one of a controller. */
  readonly newest: (controller: string) => KnownCheckpoint | undefined;
  readonly remember: (checkpoint: KnownCheckpoint) => void;
}

/** Lines after which the file is written anew with the newest ones alone. */
const MAX_LINES = 10_000;

const schema = z.object({
  controller: z.string(),
  origin: z.string(),
  size: z.int().min(0),
  root: z.string(),
});

/** Keeps checkpoints in a file, a line each; a half line that a crash left is passed over. */
export function knownCheckpoints(path: string): KnownCheckpoints {
  const newest = new Map<string, KnownCheckpoint>();
  let lines = 0;
  for (const line of linesOf(path)) {
    lines += 1;
    const parsed = parse(line);
    if (parsed) newest.set(parsed.controller, parsed);
  }
  return {
    newest: (controller) => newest.get(controller),
    remember: ({ controller, origin, size, root }) => {
      const checkpoint = { controller, origin, size, root };
      newest.set(controller, checkpoint);
      if (lines >= MAX_LINES) {
        // Other processes remember other controllers' checkpoints in the same file.
        for (const line of linesOf(path)) {
          const other = parse(line);
          if (other && other.controller !== controller) newest.set(other.controller, other);
        }
        writePrivate(path, [...newest.values()].map(lineOf).join(''), `${process.pid}`);
        lines = newest.size;
        return;
      }
      const file = openSync(path, 'a', 0o600);
      try {
        // A line of its own, whatever a crash left before it.
        writeSync(file, lineOf(checkpoint));
        fdatasyncSync(file);
      } finally {
        closeSync(file);
      }
      lines += 1;
    },
  };
}

function lineOf(checkpoint: KnownCheckpoint): string {
  return `\n${JSON.stringify(checkpoint)}`;
}

function linesOf(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function parse(line: string): KnownCheckpoint | undefined {
  try {
    return schema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
