import { z } from 'zod';

const hexadecimal = z.string().regex(/^(?:[0-9a-f]{2})+$/);

const lineSchema = z.object({
  store: z.string(),
  controller: z.string().min(1),
  customer: hexadecimal,
  entry: hexadecimal,
  leaf: hexadecimal,
  /** Zeros once it was forgotten. */
  sealedId: hexadecimal.optional(),
  /** Absent in a line that calls an erasure off. */
  at: z.string().optional(),
  calledOff: z.literal(true).optional(),
});

/** A line of the journal. */
export type JournalLine = z.infer<typeof lineSchema>;

/** Reads one line; undefined for anything that is not a whole one. */
export function parseLine(text: string): JournalLine | undefined {
  if (text === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const line = lineSchema.safeParse(value);
  if (!line.success) return undefined;
  return (line.data.at === undefined) === (line.data.calledOff === true) ? line.data : undefined;
}
