import type { z } from 'zod';
import type { dataCategorySchema } from './schema/data-category.ts';
import type { headSchema } from './schema/declaration.ts';
import type {
  authoritySchema,
  controllerSchema,
  officerSchema,
  representativeSchema,
} from './schema/party.ts';
import type {
  instrumentClaimSchema,
  practiceSchema,
  retentionSchema,
  transferSchema,
} from './schema/practice.ts';
import type { purposeSchema } from './schema/purpose.ts';
import type { recipientSchema } from './schema/recipient.ts';

/** An entry of a section, together with the id that it stands under. */
type Entry<S extends z.ZodType> = Readonly<z.infer<S>> & { readonly id: string };

export type DataCategory = Entry<typeof dataCategorySchema>;
export type Purpose = Entry<typeof purposeSchema>;
export type Recipient = Entry<typeof recipientSchema>;
export type Practice = Entry<typeof practiceSchema>;
export type Controller = Readonly<z.infer<typeof controllerSchema>>;
export type Representative = Readonly<z.infer<typeof representativeSchema>>;
export type Officer = Readonly<z.infer<typeof officerSchema>>;
export type Authority = Readonly<z.infer<typeof authoritySchema>>;
export type Transfer = Readonly<z.infer<typeof transferSchema>>;
export type InstrumentClaim = Readonly<z.infer<typeof instrumentClaimSchema>>;
export type Retention = Readonly<z.infer<typeof retentionSchema>>;

/** Everything that a retailer wrote, with entries by id; what did not fit the schema is left out and reported. */
export interface Declaration extends Omit<Readonly<z.infer<typeof headSchema>>, 'include'> {
  readonly data: ReadonlyMap<string, DataCategory>;
  readonly purposes: ReadonlyMap<string, Purpose>;
  readonly recipients: ReadonlyMap<string, Recipient>;
  readonly practices: ReadonlyMap<string, Practice>;
}
