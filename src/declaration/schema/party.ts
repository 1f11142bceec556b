import { z } from 'zod';
import { countrySchema, emailSchema, websiteSchema } from './common.ts';
import { textSchema } from './text.ts';

const name = z.string().trim().min(1, 'a name').max(200, 'at most 200 characters long');
const address = z.string().trim().min(1, 'a postal address').max(500, 'at most 500 characters long');
const phone = z.string().trim().min(3, 'a telephone number').max(40, 'at most 40 characters long');

/** The company that answers for the data (Art. 4(7) GDPR). */
export const controllerSchema = z.strictObject({
  name: name.meta({ description: 'Full legal name of the company.' }),
  brand: name.optional().meta({ description: 'The name that customers know; the legal name when absent.' }),
  address: address.optional(),
  country: countrySchema,
  email: emailSchema.optional(),
  phone: phone.optional(),
  website: websiteSchema.optional(),
  rights: websiteSchema
    .optional()
    .meta({ description: 'Page or form where customers use their rights; e-mail is used when absent.' }),
});

/** A representative in a region where the controller has no office (Art. 27 GDPR). */
export const representativeSchema = z.strictObject({
  for: z.enum(['EU', 'UK', 'CH']).meta({ description: 'The law that asks for this representative.' }),
  name,
  address: address.optional(),
  country: countrySchema,
  email: emailSchema.optional(),
  phone: phone.optional(),
});

/** The data protection officer (Art. 37 GDPR); a name is not needed, a way to reach them is. */
export const officerSchema = z.strictObject({
  name: name.optional(),
  address: address.optional(),
  email: emailSchema.optional(),
  phone: phone.optional(),
});

/** The authority to which customers can complain (Art. 77 GDPR). */
export const authoritySchema = z.strictObject({
  name: textSchema,
  country: countrySchema,
  website: websiteSchema.optional(),
  email: emailSchema.optional(),
});
