import {
  type Declaration,
  type LegalBasis,
  type Practice,
  type Retention,
  type Text,
  textIn,
} from '../../declaration/index.ts';
import { type Json, type Node, some } from './json.ts';

/** Legal bases as terms of the Data Privacy Vocabulary; it has none for Art. 6(1)(ea) UK GDPR. */
const BASIS_TERMS: Readonly<Record<LegalBasis, string>> = {
  consent: 'eu-gdpr:A6-1-a',
  contract: 'eu-gdpr:A6-1-b',
  'legal-obligation': 'eu-gdpr:A6-1-c',
  'vital-interests': 'eu-gdpr:A6-1-d',
  'public-task': 'eu-gdpr:A6-1-e',
  'legitimate-interests': 'eu-gdpr:A6-1-f',
  'recognised-legitimate-interests': 'dpv:LegitimateInterest',
};

/** A practice as a record names it: what for, which data, who else, how long, on which basis, in one language. */
export function processOf(declaration: Declaration, practice: Practice, language: string): Node {
  const { data, purposes, recipients } = declaration;
  const purpose = purposes.get(practice.purpose);
  const named = (id: string, type: string, text: Text): Node => ({
    '@type': type,
    'dct:identifier': id,
    'skos:prefLabel': words(text, language),
  });
  return {
    '@type': 'dpv:Process',
    'dct:identifier': practice.id,
    'skos:prefLabel': words(practice.name, language),
    ...some('dpv:hasPurpose', purpose && named(purpose.id, purpose.dpv, purpose.name)),
    ...some(
      'dpv:hasPersonalData',
      found(practice.data, data).map(({ id, dpv, name }) => named(id, dpv, name)),
    ),
    ...some(
      'dpv:hasRecipient',
      found(practice.recipients ?? [], recipients).map(({ id, name, country }) => ({
        '@type': 'dpv:Recipient',
        'dct:identifier': id,
        'dpv:hasName': words(name, language),
        ...some('dpv:hasLocation', country && place(country)),
      })),
    ),
    ...some('dpv:hasStorageCondition', practice.retention && storageOf(practice.retention, language)),
    'dpv:hasLegalBasis': [
      BASIS_TERMS[practice.basis],
      ...(practice.condition === 'explicit-consent' ? ['eu-gdpr:A9-2-a'] : []),
    ],
  };
}

function found<T>(ids: readonly string[], among: ReadonlyMap<string, T>): readonly T[] {
  return [...new Set(ids)].flatMap((id) => among.get(id) ?? []);
}

/** The words in the language asked for, or the first there are, and the language that they are in. */
function words(text: Text, language: string): Json {
  if (typeof text === 'string') return text;
  const own = textIn(text, language);
  const [tag, line] = own === undefined ? (Object.entries(text)[0] ?? [language, '']) : [language, own];
  return { '@language': tag, '@value': line };
}

/** A country is a term of the extension for places; other destinations have a code alone. */
function place(code: string): Json {
  return /^[A-Z]{2}$/.test(code) ? `loc:${code}` : { '@type': 'dpv:Location', 'dct:identifier': code };
}

function storageOf({ for: length, after, until }: Retention, language: string): Node | undefined {
  const duration =
    until === undefined ? length : { '@type': 'dpv:UntilEventDuration', 'rdf:value': words(until, language) };
  if (duration === undefined) return undefined;
  return {
    '@type': 'dpv:StorageDuration',
    'dpv:hasDuration': duration,
    ...some('dpv:isAfter', after && { 'dct:identifier': after }),
  };
}
