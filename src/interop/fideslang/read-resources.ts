import { decode, parseYaml, toPlain } from '../../declaration/index.ts';
import { type Problem, problem } from '../../shared/index.ts';
import { excessOf } from '../source/measure.ts';
import { children, items, type SourceNode } from '../source/source-node.ts';

/** The resources of a fideslang project, by kind. */
export interface Resources {
  readonly root: SourceNode;
  readonly organizations: readonly SourceNode[];
  readonly systems: readonly SourceNode[];
  readonly datasets: readonly SourceNode[];
}

/** Kinds of resources, in singular and plural; others are known to belong to fideslang and are left. */
const KINDS = {
  organizations: ['organization', 'organizations'],
  systems: ['system', 'systems'],
  datasets: ['dataset', 'datasets'],
} as const;
const OTHER_KINDS = [
  'policy',
  'policies',
  'registry',
  'data_category',
  'data_use',
  'data_subject',
  'data_qualifier',
  'evaluation',
];

export type ReadResources =
  | { readonly ok: true; readonly resources: Resources }
  | { readonly ok: false; readonly problem: Problem };

/** Reads YAML (or JSON) files of a fideslang project; the first file that cannot be read is the reason to refuse. */
export function readResources(
  files: readonly { readonly file: string; readonly bytes: Uint8Array }[],
): ReadResources {
  const values = new Map<string, unknown>();
  for (const [index, { file, bytes }] of files.entries()) {
    const read = readYaml(file, bytes);
    if (!read.ok) return read;
    const name = file.split(/[\\/]/).at(-1) ?? file;
    values.set(values.has(name) ? `${name} (${index + 1})` : name, read.value);
  }
  const root: SourceNode = { path: [], value: Object.fromEntries(values) };
  const file = files[0]?.file ?? '';
  const excess = excessOf(file, root.value);
  if (excess) return { ok: false, problem: excess };
  const all = children(root).flatMap(children);
  const kinds = new Set(all.map(({ path }) => String(path[1])));
  const isKnown = [...Object.values(KINDS).flat(), ...OTHER_KINDS].some((kind) => kinds.has(kind));
  if (!isKnown) return { ok: false, problem: notFideslang(file, files.length) };
  const of = (kind: keyof typeof KINDS): readonly SourceNode[] =>
    all.filter(({ path }) => (KINDS[kind] as readonly string[]).includes(String(path[1]))).flatMap(items);
  return {
    ok: true,
    resources: { root, organizations: of('organizations'), systems: of('systems'), datasets: of('datasets') },
  };
}

function readYaml(
  file: string,
  bytes: Uint8Array,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem } {
  const { text, problems } = decode(file, bytes);
  const [broken] = problems;
  if (text === undefined) return { ok: false, problem: broken ?? notFideslang(file, 1) };
  const { yaml, problems: syntax } = parseYaml(file, text);
  const [first] = syntax;
  if (yaml === undefined) return { ok: false, problem: first ?? notFideslang(file, 1) };
  const plain = toPlain(yaml);
  const [excess] = plain.problems;
  if (plain.value === undefined && excess !== undefined) return { ok: false, problem: excess };
  return { ok: true, value: plain.value };
}

function notFideslang(file: string, count: number): Problem {
  return problem('not-a-declaration', {
    message: count > 1 ? 'None of these files is a fideslang file.' : 'This is not a fideslang file.',
    where: { file, line: 1, column: 1 },
    path: '',
    help: 'Give YAML files with "system", "organization", "dataset" or "policy" at the top.',
  });
}
