import { z } from 'zod';
import {
  BASES,
  CHANNELS,
  CONTACT_CHANNELS,
  CONTACT_PERMISSIONS,
  DEVICE_USES,
  PLACES,
  RETENTION_EVENTS,
  SAFEGUARDS,
  SPECIAL_CONDITIONS,
} from '../vocabulary/word.ts';
import { daySchema, destinationSchema, durationSchema } from './common.ts';
import { textSchema } from './text.ts';

const AGES = 'an age from 0 to 21';

/** One alternative that a transfer rests on; the law decides for a date whether it holds. */
export const instrumentClaimSchema = z.strictObject({
  use: z
    .string()
    .min(1, 'the id of a transfer instrument')
    .meta({
      description: 'Id of a transfer instrument; `klartext law` lists them.',
      examples: ['eu-us-dpf', 'scc-2021', 'adequacy-jp'],
    }),
  listed: z.boolean().optional().meta({ description: 'Is the importer on the list of the framework?' }),
  since: daySchema.optional().meta({ description: 'Listed, signed or approved since this day.' }),
  assessment: z
    .boolean()
    .optional()
    .meta({ description: 'Was the law of the country assessed (transfer impact assessment)?' }),
  module: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).optional(),
  importerSubjectToGdpr: z.boolean().optional(),
  unchanged: z.boolean().optional().meta({ description: 'Old clauses: is the processing unchanged?' }),
  approved: z.boolean().optional().meta({ description: 'Binding corporate rules: are they approved?' }),
  occasional: z.boolean().optional().meta({ description: 'Derogations: does it happen only now and then?' }),
  inScope: z.boolean().optional().meta({
    description: 'Adequacy with a scope: is the importer inside it (commercial, automated, private sector)?',
  }),
});

/** Data that leave for a third country. */
export const transferSchema = z.strictObject({
  recipient: z.string().meta({ description: 'Id of the recipient that receives the data there.' }),
  country: destinationSchema,
  instruments: z
    .array(instrumentClaimSchema)
    .min(1, 'at least one transfer instrument')
    .optional()
    .meta({ description: 'Alternatives, the first that holds is used.' }),
  copy: textSchema
    .optional()
    .meta({ description: 'How to get a copy of the safeguards (Art. 13(1)(f) GDPR).' }),
});

/** How long data are kept: a length of time from an event, or a criterion. */
export const retentionSchema = z.strictObject({
  for: durationSchema.optional(),
  after: z.enum(RETENTION_EVENTS).optional(),
  until: textSchema.optional().meta({ description: 'The criterion, when no length of time can be given.' }),
});

/** A decision by machine alone with a legal or similarly significant effect (Art. 22 GDPR). */
export const automatedDecisionSchema = z.strictObject({
  logic: textSchema.optional().meta({ description: 'How the machine decides, as a plain sentence.' }),
  significance: textSchema.optional().meta({ description: 'Why it matters to the customer.' }),
  consequences: textSchema.optional().meta({ description: 'What can follow.' }),
  humanReview: z
    .boolean()
    .optional()
    .meta({ description: 'Can the customer have a person look at it (Art. 22(3))?' }),
});

/** E-mails, messages, calls or letters to the customer. */
export const contactSchema = z.strictObject({
  channels: z.array(z.enum(CONTACT_CHANNELS)).min(1, 'at least one channel'),
  permission: z.enum(CONTACT_PERMISSIONS),
});

/** The practice that the data were first collected for, and why the new use fits (Art. 6(4) GDPR). */
export const reuseSchema = z.strictObject({
  practice: z.string().meta({ description: 'Id of the practice that this one grew from.' }),
  assessment: textSchema
    .optional()
    .meta({ description: 'Why the new purpose is compatible with the first one.' }),
});

/** One processing activity: which data for which purpose, on which basis, for whom, where, how long, and what for. */
export const practiceSchema = z.strictObject({
  name: textSchema.meta({ description: 'Short name as customers know it, for example "Newsletter".' }),
  data: z.array(z.string()).min(1, 'at least one data category').meta({ description: 'Ids under data.' }),
  purpose: z.string().meta({ description: 'Id under purposes.' }),
  basis: z.enum(BASES).meta({ description: 'Legal basis, Art. 6(1) GDPR.' }),
  interest: textSchema
    .optional()
    .meta({ description: 'For legitimate-interests: the interest pursued (Art. 13(1)(d)).' }),
  obligation: textSchema.optional().meta({ description: 'For legal-obligation: the law that asks for it.' }),
  condition: z
    .enum(SPECIAL_CONDITIONS)
    .optional()
    .meta({ description: 'For special categories: the condition of Art. 9(2).' }),
  age: z
    .strictObject({
      minimum: z.int().min(0, AGES).max(21, AGES),
      check: textSchema.optional().meta({ description: "How the age, or a parent's consent, is checked." }),
    })
    .optional()
    .meta({ description: 'Age from which customers can agree themselves (Art. 8 GDPR).' }),
  recipients: z.array(z.string()).optional().meta({ description: 'Ids under recipients.' }),
  transfers: z.array(transferSchema).optional(),
  retention: retentionSchema.optional(),
  required: z
    .boolean()
    .optional()
    .meta({ description: 'Must customers give the data, by law or for the contract (Art. 13(2)(e))?' }),
  ifNot: textSchema.optional().meta({ description: 'What happens when the customer says no.' }),
  benefit: textSchema.optional().meta({ description: 'What the customer gets, as a plain sentence.' }),
  incentive: z.boolean().optional().meta({
    description: 'True when customers get a price or points for their data (CCPA regulations §7016).',
  }),
  profiling: z.boolean().optional().meta({ description: 'Are personal traits worked out by machine?' }),
  automatedDecision: automatedDecisionSchema.optional(),
  collected: z
    .array(z.enum(PLACES))
    .min(1, 'at least one place')
    .meta({ description: 'Where data are collected.' }),
  safeguards: z.array(z.enum(SAFEGUARDS)).optional(),
  device: z
    .enum(DEVICE_USES)
    .optional()
    .meta({ description: 'Storing or reading on the device: none, necessary, or with consent.' }),
  contact: contactSchema.optional(),
  grewFrom: reuseSchema.optional(),
  told: z
    .array(z.enum(CHANNELS))
    .optional()
    .meta({ description: 'Channels that tell customers of this practice; all channels when absent.' }),
});
