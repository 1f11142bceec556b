import { z } from 'zod';
import {
  DRIVERS_OF,
  type Driver,
  SENTIMENTS,
  type Sentiment,
  SPEAKERS,
  type Speaker,
  TECHNOLOGIES,
  type Technology,
  TOPICS,
  type Topic,
} from '../../conversation/index.ts';

/** What a person decides about one pair (conversation, retailer); a topic is absent when the text is not about it. */
export interface ItemCoding {
  readonly speaker: Speaker;
  readonly topics: Readonly<Partial<Record<Topic, Sentiment>>>;
  /** In the codebook's order, as are the technologies. */
  readonly drivers: readonly Driver[];
  readonly technologies: readonly Technology[];
  readonly isSarcastic: boolean;
}

/** Why an item was left out by a coder. */
export const SKIP_REASONS = ['cannot-tell', 'other-language', 'damaged-text', 'too-private'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** All drivers of both topics, in the codebook's order. */
export const DRIVER_CODES: readonly Driver[] = TOPICS.flatMap((topic) => [...DRIVERS_OF[topic]]);

const sentiment = z.union(SENTIMENTS.map((value) => z.literal(value)));
const driver = z.enum(DRIVER_CODES);

/** Reads a coding of a file; drivers of a topic that the text is not about are refused. */
export const CODING_SCHEMA: z.ZodType<ItemCoding> = z
  .strictObject({
    speaker: z.enum(SPEAKERS),
    topics: z.strictObject({ privacy: sentiment, personalisation: sentiment }).partial(),
    drivers: z.array(driver).max(DRIVER_CODES.length),
    technologies: z.array(z.enum(TECHNOLOGIES)).max(TECHNOLOGIES.length),
    isSarcastic: z.boolean(),
  })
  .transform(({ topics: { privacy, personalisation }, ...rest }) => ({
    ...rest,
    topics: {
      ...(privacy !== undefined && { privacy }),
      ...(personalisation !== undefined && { personalisation }),
    },
  }))
  .refine((coding) => strayDrivers(coding).length === 0, 'a driver of a topic that is not there');

/** The topic that a driver belongs to. */
export function topicOf(code: Driver): Topic {
  return DRIVERS_OF.privacy.some((one) => one === code) ? 'privacy' : 'personalisation';
}

/** Drivers whose topic the coding says is not there. */
export function strayDrivers({ drivers, topics }: Pick<ItemCoding, 'drivers' | 'topics'>): readonly Driver[] {
  return drivers.filter((code) => topics[topicOf(code)] === undefined);
}

/** A coding as one text, the same for equal codings in whatever order lists were given. */
export function codingKey({ speaker, topics, drivers, technologies, isSarcastic }: ItemCoding): string {
  return JSON.stringify([
    speaker,
    TOPICS.map((topic) => topics[topic] ?? null),
    DRIVER_CODES.filter((code) => drivers.includes(code)),
    TECHNOLOGIES.filter((code) => technologies.includes(code)),
    isSarcastic,
  ]);
}
