import { z } from 'zod';
import { RECIPIENT_ROLES } from '../vocabulary/word.ts';
import { destinationSchema } from './common.ts';
import { textSchema } from './text.ts';

/** Somebody outside the company who gets customer data. */
export const recipientSchema = z.strictObject({
  name: textSchema.meta({ description: 'The name of the company, or of the kind of companies.' }),
  does: textSchema.optional().meta({
    description: 'What they are, in a few words that can follow a colon, for example "parcel service".',
  }),
  role: z.enum(RECIPIENT_ROLES).meta({
    description:
      'processor: works for us; joint: decides with us; controller: decides alone; authority: by law.',
  }),
  country: destinationSchema
    .optional()
    .meta({ description: 'Where they use the data; without it nobody can say whether data leave.' }),
  arrangement: textSchema
    .optional()
    .meta({ description: 'For joint: the essence of the arrangement (Art. 26(2) GDPR).' }),
  buysData: z
    .boolean()
    .optional()
    .meta({ description: 'True when money or another value is paid for the data: a sale.' }),
  advertisesElsewhere: z.boolean().optional().meta({
    description:
      'True when they use the data for advertising across other shops and sites ("sharing", CCPA).',
  }),
});
