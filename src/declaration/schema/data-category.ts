import { z } from 'zod';
import { DPV_DATA } from '../vocabulary/dpv-data.ts';
import { SOURCES, SPECIAL_CATEGORIES } from '../vocabulary/word.ts';
import { textSchema } from './text.ts';

/** One kind of customer data. */
export const dataCategorySchema = z.strictObject({
  name: textSchema.meta({ description: 'As customers call it, for example "your shopping history".' }),
  dpv: z.enum(Object.keys(DPV_DATA)).meta({ description: 'Category of the Data Privacy Vocabulary.' }),
  source: z.enum(SOURCES).meta({
    description:
      'customer: they tell us; observed: we see it; inferred: we work it out; elsewhere: others tell us.',
  }),
  origin: textSchema
    .optional()
    .meta({ description: 'For source elsewhere: who gives it (Art. 14(2)(f)). For inferred: from what.' }),
  isPublic: z
    .boolean()
    .optional()
    .meta({ description: 'For source elsewhere: is the source publicly accessible?' }),
  inferredFrom: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: 'For source inferred: the ids of the data it is worked out from.' }),
  special: z
    .enum(SPECIAL_CATEGORIES)
    .optional()
    .meta({ description: 'Special category of Art. 9 or 10 GDPR.' }),
  children: z.boolean().optional().meta({ description: 'True when the data are about children.' }),
});
