import { z } from 'zod';

/** Language tags that a declaration may use: a two- or three-letter language, optionally a region. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'a language tag such as en, de or pt-BR')
  .meta({ description: 'Language tag, for example en, de, fr.', examples: ['en', 'de'] });

const words = z.string().trim().min(1, 'a text that is not empty').max(1000, 'at most 1,000 characters long');

/**
 * Words that only the retailer knows, per language. One string alone means the same words in every
 * language, which fits names of companies.
 */
export const textSchema = z.union([words, z.record(languageSchema, words)]).meta({
  description: 'Words per language: { en: "…", de: "…" }. A single string is the same in every language.',
});

/** Words per language, or one string for all languages. */
export type Text = z.infer<typeof textSchema>;

/** Returns the words in a language, or undefined when the retailer has not written them. */
export function textIn(text: Text, language: string): string | undefined {
  return typeof text === 'string' ? text : text[language];
}
