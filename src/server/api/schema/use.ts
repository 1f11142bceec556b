import { z } from '@hono/zod-openapi';
import type { UseRequest } from '../../../decision/index.ts';
import { CONTACT_CHANNELS } from '../../../declaration/index.ts';
import { country, customer, datum, day, instant, practice, purpose, text, watermark } from './words.ts';

/** What a question may say about the use beside customer, datum and purpose. */
export const useFields = {
  practice: practice.optional(),
  recipient: text(
    100,
    'Id of a recipient; absent when the shop itself uses the datum.',
    'parcel-service',
  ).optional(),
  country: country.optional().openapi({ description: 'Country in which the datum is used.' }),
  residence: country.optional().openapi({ description: 'Country in which the customer lives.' }),
  channel: z
    .enum(CONTACT_CHANNELS)
    .optional()
    .openapi({ description: 'The channel of a contact.', example: 'email' }),
  startedOn: day.optional().openapi({ description: 'The day that storage is counted from.' }),
  contract: text(200, 'Reference to the live contract that the use serves.', 'order-881').optional(),
  softOptIn: z
    .array(text(60, 'A condition of the soft opt-in, by id.', 'existing-customer'))
    .max(20)
    .optional()
    .openapi({ description: 'The conditions of the soft opt-in that this contact meets.' }),
  restrictedUse: z
    .enum(['legal-claims', 'rights-of-others', 'public-interest'])
    .optional()
    .openapi({ description: 'A use that Art. 18(2) GDPR allows although the data are restricted.' }),
  age: z
    .int()
    .min(0)
    .max(150)
    .optional()
    .openapi({ description: 'Age of the customer in years.', example: 34 }),
  at: instant.optional().openapi({
    description: 'The moment of use; now when absent. Needs the scope `decide-at`.',
  }),
} as const;

/** How current the state must be that a question is answered from. */
export const freshness = {
  barrier: z.boolean().optional().openapi({
    description: 'Wait until everything that was recorded before this question is seen.',
    example: true,
  }),
  atLeast: watermark.optional().openapi({ description: 'Wait until the choice at this position is seen.' }),
} as const;

/** The body of an explanation, and of nothing else: a whole question in one object. */
export const useQuestion = { customer, datum, purpose, ...useFields, ...freshness } as const;

/** What a checked question says about the use. JSON holds no `undefined`, so absent fields are absent. */
export interface UseSaid extends Omit<UseRequest, 'customer' | 'datum' | 'purpose' | 'at'> {
  readonly at?: string;
  readonly barrier?: boolean;
  readonly atLeast?: number;
}
