import { z } from 'zod';
import { CHANNELS, NEVER_STATEMENTS } from '../vocabulary/word.ts';
import { countrySchema, idSchema } from './common.ts';
import { dataCategorySchema } from './data-category.ts';
import { authoritySchema, controllerSchema, officerSchema, representativeSchema } from './party.ts';
import { practiceSchema } from './practice.ts';
import { purposeSchema } from './purpose.ts';
import { recipientSchema } from './recipient.ts';
import { languageSchema } from './text.ts';

/** The parts of a declaration that are one value each. */
export const headSchema = z.strictObject({
  klartext: z.literal(1).meta({ description: 'Version of the format: 1.' }),
  controller: controllerSchema,
  representatives: z.array(representativeSchema).optional(),
  dataProtectionOfficer: officerSchema.optional(),
  supervisoryAuthority: authoritySchema.optional(),
  countries: z
    .array(countrySchema)
    .min(1, 'at least one country')
    .max(300, 'at most 300 countries')
    .meta({ description: 'Countries served.' }),
  languages: z
    .array(languageSchema)
    .min(1, 'at least one language')
    .max(100, 'at most 100 languages')
    .meta({ description: 'Languages served.' }),
  channels: z
    .array(z.enum(CHANNELS))
    .min(1, 'at least one channel')
    .meta({ description: 'Where notices appear.' }),
  never: z
    .array(z.enum(NEVER_STATEMENTS))
    .optional()
    .meta({ description: 'What you state that you do not do; contradictions are found.' }),
  include: z.array(z.string().min(1, 'the name of a file')).max(100, 'at most 100 files').optional().meta({
    description: 'Further files in this folder or below that hold data, purposes, recipients, practices.',
  }),
});

/** The sections whose entries are checked one by one and may stand in several files. */
export const SECTION_SCHEMAS = {
  data: dataCategorySchema,
  purposes: purposeSchema,
  recipients: recipientSchema,
  practices: practiceSchema,
} as const;

export type SectionName = keyof typeof SECTION_SCHEMAS;
export const SECTION_NAMES = Object.keys(SECTION_SCHEMAS) as readonly SectionName[];

/** The whole file, as `klartext schema` prints it. */
export const declarationSchema = z.strictObject({
  ...headSchema.shape,
  data: z.record(idSchema, dataCategorySchema),
  purposes: z.record(idSchema, purposeSchema),
  recipients: z.record(idSchema, recipientSchema).optional(),
  practices: z.record(idSchema, practiceSchema),
});
