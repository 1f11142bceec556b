import { z } from '@hono/zod-openapi';
import { DRIVERS_OF, LANGUAGES, SPEAKERS, TECHNOLOGIES, TOPICS } from '../../../conversation/index.ts';

const DRIVERS = [...DRIVERS_OF.privacy, ...DRIVERS_OF.personalisation] as const;

const share = z.number().min(0).max(1);
const span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) }).openapi('Span', {
  description: 'UTF-16 positions in the text; the end is exclusive.',
  example: { start: 4, end: 25 },
});

const topicReading = z
  .strictObject({
    topic: z.enum(TOPICS),
    sentiment: z
      .int()
      .min(-2)
      .max(2)
      .optional()
      .openapi({ description: 'Towards the topic; absent when the text does not tell.', example: -1 }),
    probabilities: z.array(share).length(3).openapi({ description: 'Negative, neutral, positive.' }),
    drivers: z.array(z.enum(DRIVERS)),
    evidence: span,
    confidence: share,
  })
  .openapi('TopicReading');

const analysis = z
  .strictObject({
    language: z
      .string()
      .openapi({ description: 'As stated or recognised; `und` when it cannot be told.', example: 'en' }),
    speaker: z.enum(SPEAKERS),
    speakerReason: z.enum(['own', 'paid', 'news', 'advertising', 'job', 'bot']).optional(),
    technologies: z.array(z.enum(TECHNOLOGIES)),
    isSarcastic: z.boolean(),
    mentions: z
      .array(z.strictObject({ retailer: z.string(), spans: z.array(span), topics: z.array(topicReading) }))
      .openapi({
        description: 'Each retailer that the text names, with what it says in connection with it.',
      }),
    topics: z.array(topicReading).openapi({ description: 'Topics of the whole text.' }),
  })
  .openapi('Analysis');

/** What is said about some texts. */
export const analysesAnswer = z
  .strictObject({
    model: z.string().openapi({ description: 'Id of the models that read the texts.' }),
    codebook: z.int().openapi({ example: 1 }),
    analyses: z.array(analysis).openapi({ description: 'In the order of the texts.' }),
  })
  .openapi('Analyses');

const name = z.string().min(1).max(200);
const names = z.array(name).max(50).optional();

const retailer = z.strictObject({
  id: name.openapi({ example: 'north-market' }),
  name: name.openapi({ example: 'North Market' }),
  aliases: names,
  handles: names,
  domains: names,
  ambiguous: z
    .array(z.strictObject({ name, when: names, not: names }))
    .max(20)
    .optional()
    .openapi({
      description:
        'Names that are words too: they count only beside a word of `when`, never beside one of `not`.',
    }),
});

/** Most texts of one request, and UTF-16 units of one text. */
export const MOST_TEXTS = 100;
const LONGEST_TEXT = 10_000;

/** Texts that shall be read. */
export const analyseRequest = z
  .strictObject({
    texts: z
      .array(
        z.strictObject({
          text: z
            .string()
            .min(1)
            .max(LONGEST_TEXT)
            .openapi({ example: 'Why does a torch app need my contacts? Deleted.' }),
          language: z
            .enum(LANGUAGES)
            .optional()
            .openapi({ description: 'Recognised when absent.', example: 'en' }),
        }),
      )
      .min(1)
      .max(MOST_TEXTS),
    retailers: z.array(retailer).max(200).optional(),
  })
  .openapi('AnalyseRequest');
