import type { LegalBasis } from '../../declaration/index.ts';
import { type Ledger, textOf } from '../source/ledger.ts';
import { child, items, type SourceNode } from '../source/source-node.ts';
import { lengthOfTimeIn } from '../word/length-of-time.ts';
import { createIds } from '../write/ids.ts';
import type { Remarks } from '../write/remarks.ts';
import type { DataList } from './data.ts';
import { FIDESLANG_USES } from './fideslang-use.ts';
import { CUSTOMER_SUBJECTS, FIDESLANG_BASES, lookUp, wordsOfKey } from './taxonomy.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Most practices that one import writes. */
const MOST_PRACTICES = 500;
/** How often practices name a kind of data, taken together. */
const MOST_DATA_IN_PRACTICES = 20_000;

const REASONS = {
  unknown: 'fideslang has no such data category.',
  'not-personal': 'Data of a system are not about persons.',
} as const;

/** The practices and purposes of a project. */
export interface PracticesFound {
  readonly purposes: ReadonlyMap<string, Fields>;
  readonly practices: ReadonlyMap<string, Fields & { readonly data: readonly string[] }>;
  /** The practice that a privacy declaration or its system became part of; the key is the path. */
  readonly practiceAt: (path: SourceNode['path']) => string | undefined;
}

/** Makes practices of the privacy declarations of systems: one for each data use, legal basis and length of storage. */
export function readPractices(
  systems: readonly SourceNode[],
  data: DataList,
  ledger: Ledger,
  remarks: Remarks,
): PracticesFound {
  const purposes = new Map<string, Fields>();
  const purposeIds = new Map<string, string>();
  const practices = new Map<string, Fields & { readonly data: string[] }>();
  const byContent = new Map<string, string>();
  const places = new Map<string, string>();
  const [newPurpose, newPractice] = [createIds('purpose'), createIds('practice')];

  let dataNamed = 0;

  const purposeOf = (use: string): string => {
    const known = purposeIds.get(use);
    if (known !== undefined) return known;
    const found = lookUp(FIDESLANG_USES, use);
    const id = newPurpose(wordsOfKey(use));
    purposeIds.set(use, id);
    purposes.set(id, { name: { en: wordsOfKey(use) || id }, dpv: found?.value.dpv ?? 'dpv:Purpose' });
    remarks.assume(['purposes', id], `name (made of ${use})`, ...(found?.isExact ? [] : ['dpv']));
    return id;
  };

  const read = (node: SourceNode, system: SourceNode): void => {
    const near = ['practices'];
    const subjects = items(child(node, 'data_subjects'));
    const names = subjects.map(nameOfSubject);
    if (names.length > 0 && !names.some((name) => CUSTOMER_SUBJECTS.includes(name))) {
      ledger.note(node, near, 'It is not about customers.');
      return;
    }
    const categories = items(child(node, 'data_categories'));
    const known = categories.map((category) => ({ category, is: data.add(textOf(category) ?? '') }));
    const ids = known.flatMap(({ is }) => (is.kind === 'data' ? [is.id] : []));
    const useNode = child(node, 'data_use');
    const use = textOf(useNode);
    if (use === undefined || ids.length === 0) {
      ledger.note(
        node,
        near,
        use === undefined ? 'It names no data use.' : 'It names no data about persons.',
      );
      return;
    }
    const terms = readTerms(node);
    const content = { purpose: purposeOf(use), ...terms.fields };
    const key = JSON.stringify(content);
    const old = byContent.get(key);
    dataNamed += ids.length;
    if ((old === undefined && practices.size >= MOST_PRACTICES) || dataNamed > MOST_DATA_IN_PRACTICES) {
      ledger.note(node, near, `Only the first ${MOST_PRACTICES} practices are taken in.`);
      return;
    }
    const label = textOf(child(node, 'name')) ?? wordsOfKey(use);
    const id = old ?? newPractice(label);
    byContent.set(key, id);
    const practice =
      practices.get(id) ??
      practiceOf(label.slice(0, 200), content, lookUp(FIDESLANG_USES, use)?.value.profiling);
    practices.set(id, practice);
    for (const datum of ids) if (!practice.data.includes(datum)) practice.data.push(datum);
    places.set(JSON.stringify(node.path), id);
    places.set(JSON.stringify(system.path), id);
    for (const taken of [useNode, ...terms.taken]) ledger.take(taken);
    if (old === undefined) ledger.take(child(node, 'name'));
    for (const { category, is } of known) {
      if (is.kind === 'data') ledger.take(category);
      else ledger.note(category, ['practices', id], REASONS[is.kind]);
    }
    for (const [index, subject] of subjects.entries()) {
      if (CUSTOMER_SUBJECTS.includes(names[index] ?? '')) ledger.take(subject);
      else ledger.note(subject, ['practices', id], 'Klartext is about customers only.');
    }
    remarks.assume(['practices', id], 'name', 'collected');
    const lacks = ['basis', 'retention'].filter((field) => practice[field] === undefined);
    if (lacks.length > 0) remarks.lack(['practices', id], ...lacks);
  };

  for (const system of systems) {
    for (const node of items(child(system, 'privacy_declarations'))) read(node, system);
  }
  return { purposes, practices, practiceAt: (path) => places.get(JSON.stringify(path)) };
}

function practiceOf(
  name: string,
  content: Fields,
  profiling: true | undefined,
): Fields & { readonly data: string[] } {
  const { purpose, ...rest } = content;
  return {
    name: { en: name },
    data: [],
    purpose,
    ...rest,
    ...(profiling && { profiling }),
    collected: ['web'],
  };
}

/** A subject is a key, or in later versions a map with its name. */
function nameOfSubject(node: SourceNode): string {
  return (textOf(node) ?? textOf(child(node, 'name')) ?? '').toLowerCase().replace(/\s+/g, '_');
}

/** Reads the legal basis and the length of storage, which later versions of fideslang have. */
function readTerms(node: SourceNode): { readonly fields: Fields; readonly taken: readonly SourceNode[] } {
  const basisNode = child(node, 'legal_basis_for_processing');
  const spelled = (textOf(basisNode) ?? '').toLowerCase();
  const basis: LegalBasis | undefined = Object.entries(FIDESLANG_BASES).find(
    ([words]) => words === spelled,
  )?.[1];
  const retentionNode = child(node, 'retention_period');
  const period = textOf(retentionNode) ?? '';
  const length = lengthOfTimeIn(/^\d{1,4}$/.test(period) ? `${period} days` : period);
  return {
    fields: { ...(basis && { basis }), ...(length && { retention: { for: length.iso } }) },
    taken: [...(basis ? [basisNode] : []), ...(length ? [retentionNode] : [])],
  };
}
