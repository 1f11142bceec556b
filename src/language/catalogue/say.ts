import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, MessageKey } from './catalogue.ts';
import { CATALOGUES } from './catalogues.ts';

/** Values that a message names in braces. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Says one message with its values. */
type Say = (values: MessageValues) => string;

const known = new Map<string, Say>();

/** Is there a catalogue for a language? */
export function hasCatalogue(language: string): boolean {
  return catalogueOf(language) !== undefined;
}

/** Languages that have a catalogue, in the order that they are offered. */
export function languagesWithCatalogue(): readonly string[] {
  return Object.keys(CATALOGUES);
}

/** Says a message in a language; throws when the language has no catalogue or a value is missing. */
export function say(language: string, key: MessageKey, values: MessageValues = {}): string {
  const id = `${language}/${key}`;
  let said = known.get(id);
  if (!said) {
    const catalogue = catalogueOf(language);
    if (!catalogue) throw new RangeError(`no catalogue for the language "${language}"`);
    said = sayer(catalogue[key], language);
    known.set(id, said);
  }
  return said(values);
}

/** Most messages hold nothing but words: they need neither parsing nor the formats of a language. */
const NOT_ONLY_WORDS = /[{}'<#|]/;

function sayer(message: string, language: string): Say {
  if (!NOT_ONLY_WORDS.test(message)) return () => message;
  // The retailer's words are values, never parsed; tags have no meaning in a message.
  const format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  return (values) => String(format.format(values));
}

function catalogueOf(language: string): Catalogue | undefined {
  const base = language.split('-', 1)[0] ?? language;
  const own = Object.hasOwn(CATALOGUES, language) ? CATALOGUES[language] : undefined;
  return own ?? (Object.hasOwn(CATALOGUES, base) ? CATALOGUES[base] : undefined);
}
