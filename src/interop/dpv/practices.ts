import { BASES, RETENTION_EVENTS, SAFEGUARDS, SPECIAL_CONDITIONS } from '../../declaration/index.ts';
import { BASIS_TERMS, CONDITION_TERMS, SAFEGUARD_TERMS } from '../export/dpv/terms.ts';
import { child, items, type SourceNode } from '../source/source-node.ts';
import { lengthOfTimeIn } from '../word/length-of-time.ts';
import { typesOf } from './graph.ts';
import type { Names } from './names.ts';
import { countryAt, type DpvReading, type Fields, put, termsAt, wordsAt } from './reading.ts';

/** The ids of everything that practices refer to. */
export interface SectionNames {
  readonly data: Names;
  readonly purposes: Names;
  readonly recipients: Names;
}

/** Reads one process on personal data as a practice. */
export function readPractice(reading: DpvReading, node: SourceNode, id: string, names: SectionNames): Fields {
  const { ledger, remarks } = reading;
  ledger.take(child(node, '@type'));
  // Whose data they are and by whom they are used is known: customers, and the controller.
  for (const key of ['dpv:hasDataController', 'dpv:hasDataSubject']) ledger.take(child(node, key));
  const fields: Fields = {};
  put(fields, 'name', wordsAt(reading, node, 'skos:prefLabel'));
  put(fields, 'data', names.data.at(reading, node, 'dpv:hasPersonalData'));
  put(fields, 'purpose', names.purposes.at(reading, node, 'dpv:hasPurpose')[0]);
  readBases(reading, node, fields);
  put(fields, 'recipients', names.recipients.at(reading, node, 'dpv:hasRecipient'));
  put(fields, 'transfers', readTransfers(reading, node, names.recipients));
  put(fields, 'retention', readRetention(reading, node));
  const necessity = termsAt(reading, node, 'dpv:hasNecessity');
  if (necessity.includes('dpv:Required')) fields.required = true;
  else if (necessity.includes('dpv:Optional')) fields.required = false;
  put(fields, 'ifNot', labelAt(reading, node, 'dpv:hasConsequence'));
  put(fields, 'benefit', labelAt(reading, node, 'dpv:hasOutcome'));
  if (termsAt(reading, node, 'dpv:hasProcessing').includes('dpv:Profiling')) fields.profiling = true;
  put(fields, 'automatedDecision', readDecision(reading, node));
  fields.collected = ['web'];
  put(fields, 'safeguards', readSafeguards(reading, node));
  const lacks = ['name', 'data', 'purpose', 'basis'].filter((key) => fields[key] === undefined);
  if (lacks.length > 0) remarks.lack(['practices', id], ...lacks);
  remarks.assume(['practices', id], 'collected');
  return fields;
}

function labelAt(reading: DpvReading, node: SourceNode, property: string) {
  const [part] = items(child(node, property));
  if (part === undefined) return undefined;
  reading.ledger.take(child(part, '@type'));
  return wordsAt(reading, part, 'skos:prefLabel');
}

function readBases(reading: DpvReading, node: SourceNode, fields: Fields): void {
  for (const part of items(child(node, 'dpv:hasLegalBasis'))) {
    const types = typesOf(part);
    const isBritish = child(part, 'dct:identifier').value === 'UKGDPR-6-1-ea';
    const basis = BASES.find((one) => types.includes(BASIS_TERMS[one]));
    const condition = SPECIAL_CONDITIONS.find((one) => types.includes(CONDITION_TERMS[one] ?? ''));
    if (basis !== undefined && fields.basis === undefined) {
      fields.basis =
        basis === 'recognised-legitimate-interests' && !isBritish ? 'legitimate-interests' : basis;
      if (isBritish) reading.ledger.take(child(part, 'dct:identifier'));
      const key = { 'legitimate-interests': 'interest', 'legal-obligation': 'obligation' }[
        String(fields.basis)
      ];
      if (key !== undefined) put(fields, key, wordsAt(reading, part, 'dct:description'));
    } else if (condition !== undefined && fields.condition === undefined) fields.condition = condition;
    else continue;
    reading.ledger.take(child(part, '@type'));
  }
}

function readTransfers(reading: DpvReading, node: SourceNode, recipients: Names): readonly Fields[] {
  return items(child(node, 'dpv:hasProcess')).flatMap((part) => {
    if (!termsAt(reading, part, 'dpv:hasProcessing').includes('dpv:Transfer')) return [];
    const [recipient] = recipients.at(reading, part, 'dpv:hasDataImporter');
    const [country] = countryAt(reading, part, 'dpv:hasCountry');
    if (recipient === undefined || country === undefined) return [];
    reading.ledger.take(child(part, '@type'));
    reading.ledger.take(child(part, '@id'));
    const instruments = items(child(part, 'dpv:hasLegalBasis')).flatMap((ground) => {
      const use = child(ground, 'dct:identifier').value;
      if (typeof use !== 'string') return [];
      reading.ledger.take(ground);
      return [{ use }];
    });
    const fields: Fields = { recipient, country };
    put(fields, 'instruments', instruments);
    put(fields, 'copy', wordsAt(reading, part, 'dct:description'));
    return [fields];
  });
}

function readRetention(reading: DpvReading, node: SourceNode): Fields | undefined {
  const fields: Fields = {};
  for (const part of items(child(node, 'dpv:hasStorageCondition'))) {
    reading.ledger.take(child(part, '@type'));
    for (const duration of items(child(part, 'dpv:hasDuration'))) {
      reading.ledger.take(child(duration, '@type'));
      const value = child(duration, 'rdf:value');
      const length = lengthOfTimeIn(String(value.value ?? ''));
      if (length !== undefined) {
        fields.for = length.iso;
        reading.ledger.takePart(value, [], length.isExact);
      }
      put(fields, 'until', wordsAt(reading, duration, 'skos:prefLabel'));
    }
    const after = child(part, 'dpv:isAfter');
    const event = RETENTION_EVENTS.find((one) => one === child(after, 'dct:identifier').value);
    if (event === undefined) continue;
    fields.after = event;
    reading.ledger.take(after);
  }
  return Object.keys(fields).length === 0 ? undefined : fields;
}

function readDecision(reading: DpvReading, node: SourceNode): Fields | undefined {
  const part = items(child(node, 'dpv:hasContext')).find((one) =>
    typesOf(one).includes('dpv:AutomatedDecisionMaking'),
  );
  if (part === undefined) return undefined;
  reading.ledger.take(child(part, '@type'));
  const fields: Fields = {};
  put(fields, 'logic', labelAt(reading, part, 'dpv:hasAlgorithmicLogic'));
  put(fields, 'significance', labelAt(reading, part, 'dpv:hasImpact'));
  put(fields, 'consequences', labelAt(reading, part, 'dpv:hasConsequence'));
  if (termsAt(reading, part, 'dpv:hasHumanInvolvement').includes('dpv:HumanInvolvementForIntervention'))
    fields.humanReview = true;
  return fields;
}

function readSafeguards({ ledger }: DpvReading, node: SourceNode): readonly string[] {
  return items(child(node, 'dpv:hasTechnicalOrganisationalMeasure')).flatMap((part) => {
    const types = typesOf(part);
    const code = child(part, 'dct:identifier').value;
    const safeguard = SAFEGUARDS.find((one) => one === code || types.includes(SAFEGUARD_TERMS[one] ?? ''));
    if (safeguard === undefined) return [];
    ledger.take(part);
    return [safeguard];
  });
}
