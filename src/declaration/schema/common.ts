import { z } from 'zod';

/** Characters of the longest id. */
export const LONGEST_ID = 60;

/** Ids that the declaration gives to its own things: lower-case words joined by hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, for example order-history')
  .max(LONGEST_ID, `at most ${LONGEST_ID} characters long`);

/** A country: ISO 3166-1 alpha-2, or California as US-CA. */
export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z]{2})?$/, 'a country code of two capital letters, for example DE, or US-CA')
  .meta({
    description: 'ISO 3166-1 alpha-2 country code, or US-CA for California.',
    examples: ['DE', 'US-CA'],
  });

/** Where data can go: a country, or the European Patent Organisation, which has an adequacy decision of its own. */
export const destinationSchema = z
  .string()
  .regex(/^([A-Z]{2}(-[A-Z]{2})?|EPO)$/, 'a country code of two capital letters, for example US, or EPO')
  .meta({ description: 'ISO 3166-1 alpha-2 country code, or EPO.', examples: ['US', 'IN'] });

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso
  .date('a day such as 2026-05-01')
  .meta({ description: 'A day, YYYY-MM-DD.', examples: ['2026-05-01'] });

/** A length of time in whole days, weeks, months or years (ISO 8601), for example P3Y. */
export const durationSchema = z
  .string()
  .regex(
    /^P(?=[1-9]|0*[1-9])(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?$/,
    'a length of time such as P3Y (3 years), P6M (6 months), P14D (14 days)',
  )
  .meta({
    description: 'ISO 8601 duration in days, weeks, months, years.',
    examples: ['P3Y', 'P6M', 'P30D'],
  });

export const emailSchema = z.email('an e-mail address').max(254, 'at most 254 characters long');
export const websiteSchema = z
  .url({ protocol: /^https?$/, message: 'a web address that starts with https://' })
  .max(2000, 'at most 2,000 characters long');
