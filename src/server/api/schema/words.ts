import { z } from '@hono/zod-openapi';

const PLAIN = /^[^\p{Cc}\p{Cs}]*$/u;

/** A text without control characters and lone halves of characters. */
export function text(most: number, description: string, example: string) {
  return (
    z
      .string()
      .min(1)
      .max(most)
      .regex(PLAIN)
      // Patterns of JSON Schema are Unicode ones; the flag has no place in them.
      .openapi({ description, example, pattern: PLAIN.source })
  );
}

export const customer = text(200, 'The id of the customer, as the shop knows it.', 'c-1042');
export const purpose = text(100, 'Id of a purpose of the declaration.', 'recommendations');
export const datum = text(100, 'Id of a data category of the declaration.', 'orders');
export const practice = text(100, 'Id of a practice of the declaration.', 'recommend-from-orders');
export const eventId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{8,64}$/, 'must be 8 to 64 letters, digits, "-" or "_".')
  .openapi({
    description:
      'The id of the event, which makes sending it again harmless: 8 to 64 letters, digits, "-", "_".',
    example: 'ev-2026-11-24-0001',
  });
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .max(20)
  .openapi({ description: 'A language of the notices.', example: 'de' });
export const instant = z.iso.datetime().openapi({
  description: 'An instant in UTC.',
  example: '2026-11-24T12:00:00.000Z',
});
export const day = z.iso.date().openapi({ description: 'A day, YYYY-MM-DD.', example: '2026-11-24' });
export const watermark = z.int().min(-1).openapi({
  description: 'Position of the newest choice that was seen; -1 before the first.',
  example: 41_233,
});

export const country = z
  .string()
  .regex(
    /^(?:[A-Z]{2}(?:-[A-Z]{2})?|EPO)$/,
    'must be a country of two capital letters, such as DE, or US-CA.',
  )
  .openapi({ description: 'A country, ISO 3166-1 alpha-2; US-CA for California; EPO.', example: 'DE' });
