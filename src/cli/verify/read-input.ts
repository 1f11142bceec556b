import { RECEIPT_LIMITS } from '../../receipt/index.ts';
import type { Io } from '../io.ts';
import { fileReader } from '../read-file.ts';

/** Bytes of a file, or why there are none. */
export type Input = { readonly bytes: Uint8Array } | { readonly reason: string };

/** Reads a file of a receipt or of keys; `-` is standard input. */
export async function readInput(io: Pick<Io, 'cwd' | 'stdin'>, file: string): Promise<Input> {
  if (file === '-') return readStdin(io.stdin);
  const read = fileReader(io.cwd, RECEIPT_LIMITS.bytes)(file);
  if ('size' in read) return { reason: `it has ${read.size} bytes, more than any receipt` };
  return read;
}

async function readStdin(stdin: Io['stdin']): Promise<Input> {
  if (stdin === undefined) return { reason: 'nothing is piped into the command' };
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stdin) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length > RECEIPT_LIMITS.bytes) return { reason: 'it is longer than any receipt' };
    parts.push(bytes);
  }
  return { bytes: Buffer.concat(parts) };
}
