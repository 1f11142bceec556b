import { DPV_DATA, DPV_PURPOSES } from '../../declaration/index.ts';
import { type Problem, problem, quote } from '../../shared/index.ts';
import type { ImportResult } from '../import.ts';
import { createLedger, textOf } from '../source/ledger.ts';
import { readJson } from '../source/read-json.ts';
import { child, items, type SourceNode } from '../source/source-node.ts';
import { languageIn } from '../word/language-name.ts';
import { createRemarks } from '../write/remarks.ts';
import { writeDeclaration } from '../write/write-declaration.ts';
import { type Graph, graphOf, idOf, objectsOf, typesOf } from './graph.ts';
import { createNames } from './names.ts';
import { readParties } from './parties.ts';
import { readPractice } from './practices.ts';
import type { DpvReading, Fields } from './reading.ts';
import { hasRole, readDatum, readPurpose, readRecipient } from './things.ts';

/** Most nodes of one graph, so that the result stays a declaration that can be read. */
const MOST_NODES = 5000;

/**
 * Turns JSON-LD with terms of the Data Privacy Vocabulary into a declaration: what an export wrote, and documents of the
 * same shape with the usual prefixes or with whole addresses. It fetches no context. Never throws for any input.
 */
export function importDpv(file: string, bytes: Uint8Array): ImportResult {
  const read = readJson(file, bytes);
  if (!read.ok) return read;
  const root: SourceNode = { path: [], value: read.value };
  const graph = graphOf(root);
  const practices = graph.nodes.filter(isPractice);
  if (practices.length === 0 || graph.nodes.length > MOST_NODES)
    return { ok: false, problem: refusal(file, read.value, practices.length > 0) };

  const remarks = createRemarks('This document');
  const ledger = createLedger(remarks, (path) => path.join('.'));
  const reading: DpvReading = { graph, ledger, remarks };
  const value = declarationIn(reading, practices);
  ledger.take(child(root, '@context'));
  for (const node of graph.nodes) ledger.take(child(node, '@id'));
  ledger.noteRest(root, () => ({
    near: [],
    reason: 'Klartext has no place for it, or works it out itself.',
  }));
  const intro = [
    `Imported from the Data Privacy Vocabulary file ${file}.`,
    'Comments name what the import filled in (please check), what is missing (please add), and what was not taken over.',
  ];
  const yaml = writeDeclaration({ intro, value, remarks: remarks.all() });
  if (yaml === undefined) return { ok: false, problem: refusal(file, read.value, true) };
  return { ok: true, import: { yaml, notes: ledger.notes(), counts: ledger.counts(root) } };
}

function isPractice(node: SourceNode): boolean {
  const types = typesOf(node);
  return ['dpv:PersonalDataProcess', 'dpv:PersonalDataHandling', 'dpv:Process'].some((type) =>
    types.includes(type),
  );
}

function declarationIn(reading: DpvReading, practices: readonly SourceNode[]): Fields {
  const { graph, ledger, remarks } = reading;
  const controller = practices.flatMap((node) => objectsOf(graph, node, 'dpv:hasDataController'))[0];
  const names = {
    data: createNames('data', 'data'),
    purposes: createNames('purposes', 'purpose'),
    recipients: createNames('recipients', 'recipient'),
  };
  const authority = controller === undefined ? [] : objectsOf(graph, controller, 'dpv:hasAuthority');
  const data = thingsIn(graph, practices, 'dpv:hasPersonalData', (types) =>
    types.some((type) => Object.hasOwn(DPV_DATA, type)),
  );
  const purposes = thingsIn(graph, practices, 'dpv:hasPurpose', (types) =>
    types.some((type) => Object.hasOwn(DPV_PURPOSES, type)),
  );
  const recipients = thingsIn(graph, practices, 'dpv:hasRecipient', () => false)
    .concat(graph.nodes.filter(hasRole))
    .filter(
      (node, index, all) => node !== controller && !authority.includes(node) && all.indexOf(node) === index,
    );
  const label = (node: SourceNode, key: string): unknown => child(node, key).value;
  for (const node of data) names.data.of(node, label(node, 'skos:prefLabel'));
  const entriesOf = (
    nodes: readonly SourceNode[],
    idFor: (node: SourceNode) => string,
    readOne: (node: SourceNode, id: string) => Fields,
  ): Fields => Object.fromEntries(nodes.map((node) => [idFor(node), readOne(node, idFor(node))]));
  const sections = {
    data: entriesOf(
      data,
      (node) => names.data.of(node, label(node, 'skos:prefLabel')),
      (node, id) => readDatum(reading, node, id, names.data),
    ),
    purposes: entriesOf(
      purposes,
      (node) => names.purposes.of(node, label(node, 'skos:prefLabel')),
      (node, id) => readPurpose(reading, node, id),
    ),
    recipients: entriesOf(
      recipients,
      (node) => names.recipients.of(node, label(node, 'dpv:hasName')),
      (node, id) => readRecipient(reading, node, id),
    ),
  };
  const practiceNames = createNames('practices', 'practice');
  const read = entriesOf(
    practices,
    (node) => practiceNames.of(node, label(node, 'skos:prefLabel')),
    (node, id) => readPractice(reading, node, id, names),
  );
  const { never, ...head } = readParties(reading, controller);
  const languages = languagesIn(reading);
  if (languages.length === 0) remarks.lack(['channels'], 'languages');
  remarks.assume(['channels'], 'channels');
  for (const node of graph.nodes)
    if (typesOf(node).includes('dpv:PrivacyNotice')) ledger.take(child(node, '@type'));
  if (controller !== undefined) ledger.take(child(controller, '@type'));
  return {
    klartext: 1,
    ...head,
    ...(languages.length > 0 && { languages }),
    channels: ['web'],
    ...(Array.isArray(never) && { never }),
    ...Object.fromEntries(Object.entries(sections).filter(([, entries]) => Object.keys(entries).length > 0)),
    practices: read,
  };
}

/** Nodes that practices refer to by a property, and others of the graph that have a fitting type. */
function thingsIn(
  graph: Graph,
  practices: readonly SourceNode[],
  property: string,
  hasType: (types: readonly string[]) => boolean,
): SourceNode[] {
  const named = practices
    .flatMap((node) => objectsOf(graph, node, property))
    .filter((node) => idOf(node) !== undefined);
  const typed = graph.nodes.filter((node) => hasType(typesOf(node)) && idOf(node) !== undefined);
  const all = new Map<string, SourceNode>();
  for (const node of [...typed, ...named]) {
    const id = idOf(node) ?? '';
    if (!all.has(id)) all.set(id, node);
  }
  return [...all.values()];
}

function languagesIn({ graph, ledger }: DpvReading): readonly string[] {
  const tags = graph.nodes.flatMap((node) =>
    items(child(node, 'dct:language')).flatMap((item) => {
      const tag = languageIn(textOf(item) ?? '');
      if (tag !== undefined) ledger.take(item);
      return tag ?? [];
    }),
  );
  return [...new Set(tags)];
}

function refusal(file: string, value: unknown, isTooLarge: boolean): Problem {
  const where = { file, line: 1, column: 1 };
  if (isTooLarge)
    return problem('too-large', {
      message: 'The declaration would be larger than a declaration can be.',
      where,
      path: '',
      help: 'Split the document and import its parts.',
    });
  return problem('not-a-declaration', {
    message: 'This is no JSON-LD with a process of the Data Privacy Vocabulary.',
    where,
    path: '',
    found: quote(value),
    help: 'Give JSON-LD in which a node of @graph has the type dpv:PersonalDataProcess or dpv:Process.',
  });
}
