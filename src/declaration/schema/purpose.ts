import { z } from 'zod';
import { DPV_PURPOSES } from '../vocabulary/dpv-purposes.ts';
import { textSchema } from './text.ts';

/** One aim that data are used for. */
export const purposeSchema = z.strictObject({
  name: textSchema.meta({
    description: 'A few words that can follow a colon, for example "bringing your order to you".',
  }),
  dpv: z.enum(Object.keys(DPV_PURPOSES)).meta({ description: 'Purpose of the Data Privacy Vocabulary.' }),
});
