import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { declarationJsonSchema, SCHEMA_TITLE } from '../../declaration/index.ts';
import type { Io } from '../io.ts';
import { fileReader } from '../read-file.ts';
import { refuse } from '../refuse.ts';
import { safeText } from '../safe-text.ts';
import { writeAtomically } from '../write-file.ts';

/** The JSON Schema of a declaration as text. */
export function schemaText(): string {
  return `${JSON.stringify(declarationJsonSchema(), null, 2)}\n`;
}

/** Whether something else stands at an absolute path where a schema goes: an older schema may be replaced, nothing else. */
export function isForeign(path: string): boolean {
  const read = fileReader('.')(path);
  return 'bytes' in read ? !new TextDecoder().decode(read.bytes).includes(SCHEMA_TITLE) : existsSync(path);
}

/** Prints the schema, or writes it to a file; returns the exit status. */
export async function runSchema(io: Io, output: string | undefined): Promise<number> {
  if (output === undefined) {
    io.out(schemaText());
    return 0;
  }
  const target = resolve(io.cwd, output);
  if (isForeign(target)) {
    return refuse(
      io,
      `${output} exists already and is no schema of a declaration; it stays as it is.`,
      'Give another file with -o.',
    );
  }
  const written = await writeAtomically(target, schemaText());
  if (!written.ok) return refuse(io, `${output} cannot be written: ${written.reason}.`);
  io.out(`Wrote ${safeText(output)}.\n`);
  return 0;
}
