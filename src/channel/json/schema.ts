import { z } from 'zod';
import { LAYERS, type Notice, type Part } from '../../notice/index.ts';

const facts = z.array(z.string()).min(1);
const item = z.strictObject({ text: z.string(), facts });

const sentence = z.strictObject({
  text: z.string(),
  facts,
  lead: z.string().optional(),
  items: z.array(item).optional(),
  figure: z.string().optional(),
  goesOn: z.literal(true).optional(),
  isCitation: z.literal(true).optional(),
  continues: z.literal(true).optional(),
});

const part: z.ZodType<Part> = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    heading: z.string(),
    state: z.enum(['yes', 'no', 'youChoose']).optional(),
    stateWord: z.string().optional(),
    isWeighty: z.literal(true).optional(),
    sentences: z.array(sentence),
    parts: z.array(part).optional(),
  }),
) as z.ZodType<Part>;

/** Shape of a notice as JSON; the number says which shape it is. */
export const noticeFileSchema = z.strictObject({
  klartextNotice: z.literal(1),
  layer: z.enum(LAYERS),
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  brand: z.string(),
  title: z.string(),
  lead: z.string(),
  edition: z.string(),
  readingTime: z.string(),
  parts: z.array(part),
  rest: sentence.optional(),
  words: z.int(),
  facts: z.array(z.string()),
});

/** Reads a notice from its JSON, or says why it is none. */
export function parseNotice(
  text: string,
): { readonly ok: true; readonly notice: Notice } | { readonly ok: false; readonly reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'it is not JSON' };
  }
  const parsed = noticeFileSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { ok: false, reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it does not fit'}` };
  }
  const { klartextNotice: _version, ...notice } = parsed.data;
  return { ok: true, notice: notice as Notice };
}
