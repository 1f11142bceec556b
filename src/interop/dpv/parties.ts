import { NEVER_STATEMENTS } from '../../declaration/index.ts';
import { child, items, type SourceNode } from '../source/source-node.ts';
import { objectsOf } from './graph.ts';
import { countryAt, type DpvReading, type Fields, lineAt, pageAt, put, wordsAt } from './reading.ts';

/** The controller and everybody beside it, as parts of the head of a declaration. */
export function readParties(reading: DpvReading, controller: SourceNode | undefined): Fields {
  const head: Fields = {};
  if (controller === undefined) {
    reading.remarks.lack(['controller'], 'controller');
    return head;
  }
  const { graph, ledger } = reading;
  head.controller = readController(reading, controller);
  const representatives = objectsOf(graph, controller, 'dpv:hasRepresentative').map((node) => {
    const fields = readContact(reading, node, lineAt(reading, node, 'dpv:hasName'));
    const [region] = countryAt(reading, node, 'dpv:hasJurisdiction');
    return { for: region === 'GB' ? 'UK' : region, ...fields };
  });
  const [officer] = objectsOf(graph, controller, 'dpv:hasDataProtectionOfficer');
  const [authority] = objectsOf(graph, controller, 'dpv:hasAuthority');
  put(head, 'representatives', representatives);
  if (officer !== undefined)
    head.dataProtectionOfficer = readContact(reading, officer, lineAt(reading, officer, 'dpv:hasName'));
  if (authority !== undefined) {
    const fields = readContact(reading, authority, wordsAt(reading, authority, 'dpv:hasName'));
    put(fields, 'website', pageAt(reading, authority, 'foaf:homepage'));
    head.supervisoryAuthority = fields;
  }
  for (const key of ['dpv:hasRepresentative', 'dpv:hasDataProtectionOfficer', 'dpv:hasAuthority'])
    for (const object of items(child(controller, key))) ledger.take(child(object, '@id'));
  put(head, 'countries', countryAt(reading, controller, 'dpv:hasJurisdiction'));
  put(head, 'never', readNever(reading, controller));
  return head;
}

function readController(reading: DpvReading, node: SourceNode): Fields {
  const fields = readContact(reading, node, lineAt(reading, node, 'dpv:hasName'));
  put(fields, 'brand', lineAt(reading, node, 'dct:alternative'));
  put(fields, 'website', pageAt(reading, node, 'foaf:homepage'));
  put(fields, 'rights', pageAt(reading, node, 'dpv:isExercisedAt'));
  return fields;
}

function readContact(reading: DpvReading, node: SourceNode, name: unknown): Fields {
  const fields: Fields = {};
  reading.ledger.take(child(node, '@type'));
  put(fields, 'name', name);
  put(fields, 'address', lineAt(reading, node, 'dpv:hasAddress'));
  put(fields, 'country', countryAt(reading, node, 'dpv:hasCountry')[0]);
  for (const contact of items(child(node, 'dpv:hasContact'))) {
    const [, scheme, rest] = /^(mailto|tel):(.+)$/.exec(String(contact.value)) ?? [];
    const key = scheme === 'mailto' ? 'email' : 'phone';
    if (rest === undefined || fields[key] !== undefined) continue;
    fields[key] = rest;
    reading.ledger.take(contact);
  }
  return fields;
}

function readNever({ ledger }: DpvReading, controller: SourceNode): readonly string[] {
  return items(child(controller, 'dpv:hasProhibition')).flatMap((node) => {
    const statement = NEVER_STATEMENTS.find((known) => known === child(node, 'dct:identifier').value);
    if (statement === undefined) return [];
    ledger.take(node);
    return [statement];
  });
}
