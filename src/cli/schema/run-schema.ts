import { resolve } from 'node:path';
import { declarationJsonSchema } from '../../declaration/index.ts';
import type { Io } from '../io.ts';
import { refuse } from '../refuse.ts';
import { safeText } from '../safe-text.ts';
import { writeAtomically } from '../write-file.ts';

/** The JSON Schema of a declaration as text. */
export function schemaText(): string {
  return `${JSON.stringify(declarationJsonSchema(), null, 2)}\n`;
}

/** Prints the schema, or writes it to a file; returns the exit status. */
export async function runSchema(io: Io, output: string | undefined): Promise<number> {
  if (output === undefined) {
    io.out(schemaText());
    return 0;
  }
  const written = await writeAtomically(resolve(io.cwd, output), schemaText());
  if (!written.ok) return refuse(io, `${output} cannot be written: ${written.reason}.`);
  io.out(`Wrote ${safeText(output)}.\n`);
  return 0;
}
