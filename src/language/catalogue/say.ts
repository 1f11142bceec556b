import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, MessageKey } from './catalogue.ts';
import { CATALOGUES } from './catalogues.ts';

/** Values that a message names in braces. */
export type MessageValues = Readonly<Record<string, string | number>>;

const formats = new Map<string, IntlMessageFormat>();

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
  let format = formats.get(id);
  if (!format) {
    const catalogue = catalogueOf(language);
    if (!catalogue) throw new RangeError(`no catalogue for the language "${language}"`);
    // The retailer's words are values, never parsed; tags have no meaning in a message.
    format = new IntlMessageFormat(catalogue[key], language, undefined, { ignoreTag: true });
    formats.set(id, format);
  }
  return String(format.format(values));
}

function catalogueOf(language: string): Catalogue | undefined {
  const base = language.split('-', 1)[0] ?? language;
  const own = Object.hasOwn(CATALOGUES, language) ? CATALOGUES[language] : undefined;
  return own ?? (Object.hasOwn(CATALOGUES, base) ? CATALOGUES[base] : undefined);
}
