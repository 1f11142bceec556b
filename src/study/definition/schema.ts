import { z } from 'zod';
import { CODEBOOK_VERSION, LANGUAGES } from '../../conversation/index.ts';

/** Ids of the file's own things: lower-case words and numbers joined by hyphens. */
const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, for example north-market')
  .max(60, 'at most 60 characters long');

const text = (most = 200) => z.string().min(1, 'not empty').max(most, `at most ${most} characters long`);
const daySchema = z.iso.date('a day such as 2026-05-01').meta({ description: 'A day, YYYY-MM-DD.' });
const share = z.number().min(0, 'from 0 to 1').max(1, 'from 0 to 1');
const whole = (low: number, high: number) => {
  const range = `a whole number from ${low} to ${high}`;
  return z.number(range).int(range).min(low, range).max(high, range);
};
const words = (limit = 200) => z.array(text()).max(limit, `at most ${limit} entries`);

const ambiguousSchema = z.strictObject({
  name: text().meta({ description: 'A name of the retailer that is a word of the language too.' }),
  when: words().optional().meta({ description: 'Words that make it the retailer.' }),
  not: words().optional().meta({ description: 'Words that make it something else.' }),
});

const retailerSchema = z.strictObject({
  name: text(),
  aliases: words().optional().meta({ description: 'Other names that customers use.' }),
  handles: words()
    .optional()
    .meta({ description: 'Accounts; the retailer’s own posts are left out by them.' }),
  domains: words().optional(),
  sector: text(80).optional(),
  region: text(80).optional().meta({ description: 'Where it sells mostly, in your own words.' }),
  ambiguous: z.array(ambiguousSchema).max(50, 'at most 50 entries').optional(),
});

const columnsSchema = z.strictObject({
  text: words(20).min(1, 'the name of a column').meta({ description: 'Columns that hold what was said.' }),
  id: text().optional(),
  author: text().optional(),
  thread: text().optional(),
  time: text().optional(),
  channel: text().optional(),
  language: text().optional(),
  region: text().optional(),
  retailer: text().optional(),
  stars: text().optional(),
});

const sourceShape = {
  files: z.array(text(500)).min(1, 'at least one file').max(1000, 'at most 1,000 files').meta({
    description: 'Paths or patterns, relative to this file; .gz is unpacked.',
  }),
  format: z.enum(['csv', 'jsonl', 'parquet']).optional().meta({
    description: 'Told by the ending of the first file when absent.',
  }),
  delimiter: z.string().length(1, 'one character, for example ";"').optional(),
  encoding: z.enum(['utf-8', 'windows-1252', 'utf-16le']).optional(),
  timeFormat: z
    .enum(['iso', 'unix-seconds', 'unix-milliseconds', 'dd.mm.yyyy', 'dd/mm/yyyy', 'mm/dd/yyyy'])
    .optional(),
  columns: columnsSchema,
  constant: z
    .strictObject({
      channel: text().optional(),
      language: text().optional(),
      region: text().optional(),
      retailer: text().optional(),
    })
    .optional()
    .meta({ description: 'Values that hold for every row.' }),
  paid: z
    .strictObject({ column: text(), values: words() })
    .optional()
    .meta({ description: 'A column and the values in it that mark paid or own posts.' }),
};

const stretch = { from: daySchema, to: daySchema };

/** The shape of study.yaml once single words are lists; sources may be a map or a list. */
export function studySchema(sources: 'map' | 'list') {
  return z.strictObject({
    study: z.strictObject({ id: idSchema, title: text(), synthetic: z.boolean().optional() }),
    codebook: z.literal(CODEBOOK_VERSION).optional(),
    window: z.strictObject(stretch).optional(),
    languages: z.array(z.enum(LANGUAGES)).min(1, 'at least one language').optional(),
    retailers: z.record(idSchema, retailerSchema),
    sources:
      sources === 'map'
        ? z.record(idSchema, z.strictObject(sourceShape))
        : z.array(z.strictObject({ name: idSchema, ...sourceShape })),
    thresholds: z
      .strictObject({
        minimumFindings: whole(1, 1_000_000).optional(),
        minimumBase: whole(1, 1_000_000).optional(),
        topic: share.optional(),
        abstain: share.optional(),
        replications: whole(100, 10_000).optional(),
        seed: whole(0, 2_147_483_647).optional(),
      })
      .optional(),
    events: z
      .array(
        z.strictObject({
          id: idSchema.optional(),
          day: daySchema,
          kind: z.enum(['breach', 'policy-change', 'campaign', 'law', 'other']),
          title: text(),
          retailer: text().optional(),
          weeks: whole(1, 104).optional(),
        }),
      )
      .max(200, 'at most 200 events')
      .optional(),
    waves: z
      .array(z.strictObject({ name: text(), ...stretch }))
      .max(2, 'at most two waves: a study compares an earlier with a later one')
      .optional(),
  });
}

/** What a study.yaml holds that fits the schema. */
export type StudyFile = z.infer<ReturnType<typeof studySchema>>;
