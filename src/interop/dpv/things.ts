import { DPV_DATA, DPV_PURPOSES, RECIPIENT_ROLES, SPECIAL_CATEGORIES } from '../../declaration/index.ts';
import { ROLE_TERMS, SPECIAL_TERMS } from '../export/dpv/terms.ts';
import { child, items, type SourceNode } from '../source/source-node.ts';
import { GENERAL_DATA } from '../word/data-words.ts';
import { GENERAL_PURPOSE } from '../word/purpose-words.ts';
import { idOf, objectsOf, typesOf } from './graph.ts';
import type { Names } from './names.ts';
import { countryAt, type DpvReading, type Fields, put, termsAt, wordsAt } from './reading.ts';

const SOURCES = {
  'dpv:ProvidedPersonalData': 'customer',
  'dpv:ObservedPersonalData': 'observed',
  'dpv:InferredPersonalData': 'inferred',
  'dpv:CollectedPersonalData': 'elsewhere',
} as const;

/** Reads a kind of data: the first term for data is its category, a later one beside a mark the special category. */
export function readDatum(reading: DpvReading, node: SourceNode, id: string, data: Names): Fields {
  const { ledger, remarks, graph } = reading;
  const types = typesOf(node);
  const near = ['data', id];
  const terms = types.filter((type) => Object.hasOwn(DPV_DATA, type));
  const kind = Object.entries(SOURCES).find(([type]) => types.includes(type))?.[1];
  const isProtected =
    types.includes('dpv:SpecialCategoryPersonalData') || types.includes('dpv:SensitivePersonalData');
  const special = isProtected
    ? SPECIAL_CATEGORIES.find((category) => SPECIAL_TERMS[category] === terms.at(-1))
    : undefined;
  ledger.take(child(node, '@type'));
  const fields: Fields = {};
  put(fields, 'name', wordsAt(reading, node, 'skos:prefLabel'));
  fields.dpv = terms[0] ?? GENERAL_DATA;
  fields.source = kind ?? 'customer';
  if (terms.length === 0) remarks.assume(near, 'dpv');
  if (kind === undefined) remarks.assume(near, 'source');
  for (const source of objectsOf(graph, node, 'dpv:hasDataSource')) {
    ledger.take(child(source, '@type'));
    put(fields, 'origin', wordsAt(reading, source, 'skos:prefLabel'));
    const sourceTypes = typesOf(source);
    if (sourceTypes.includes('dpv:PublicDataSource')) fields.isPublic = true;
    if (sourceTypes.includes('dpv:NonPublicDataSource')) fields.isPublic = false;
    put(fields, 'inferredFrom', data.at(reading, source, 'dct:source'));
  }
  put(fields, 'special', special);
  if (termsAt(reading, node, 'dpv:hasDataSubject').includes('dpv:Child')) fields.children = true;
  return fields;
}

/** Reads a purpose by its term and its words. */
export function readPurpose(reading: DpvReading, node: SourceNode, id: string): Fields {
  const term = typesOf(node).find((type) => Object.hasOwn(DPV_PURPOSES, type));
  reading.ledger.take(child(node, '@type'));
  if (term === undefined) reading.remarks.assume(['purposes', id], 'dpv');
  const fields: Fields = {};
  put(fields, 'name', wordsAt(reading, node, 'skos:prefLabel'));
  fields.dpv = term ?? GENERAL_PURPOSE;
  return fields;
}

/** Reads a recipient; its type is its role. */
export function readRecipient(reading: DpvReading, node: SourceNode, id: string): Fields {
  const types = typesOf(node);
  const role = RECIPIENT_ROLES.find((one) => types.includes(ROLE_TERMS[one]));
  reading.ledger.take(child(node, '@type'));
  if (role === undefined) reading.remarks.assume(['recipients', id], 'role');
  const fields: Fields = {};
  put(fields, 'name', wordsAt(reading, node, 'dpv:hasName') ?? wordsAt(reading, node, 'skos:prefLabel'));
  put(fields, 'does', wordsAt(reading, node, 'dct:description'));
  fields.role = role ?? 'controller';
  put(fields, 'country', countryAt(reading, node, 'dpv:hasCountry')[0]);
  for (const measure of items(child(node, 'dpv:hasOrganisationalMeasure'))) {
    if (!typesOf(measure).includes('dpv:JointDataControllersAgreement')) continue;
    reading.ledger.take(child(measure, '@type'));
    put(fields, 'arrangement', wordsAt(reading, measure, 'dct:description'));
  }
  return fields;
}

/** Whether a node can be a recipient: it has a role, or something refers to it as one. */
export function hasRole(node: SourceNode): boolean {
  const types = typesOf(node);
  return idOf(node) !== undefined && RECIPIENT_ROLES.some((role) => types.includes(ROLE_TERMS[role]));
}
