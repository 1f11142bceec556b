import { flagOf, textOf } from '../source/ledger.ts';
import { child, type SourceNode } from '../source/source-node.ts';
import { type Finding, joinWords, type Left } from './finding.ts';

/** Whether customers must give the data, and what happens when they do not. */
export interface ProvideFound {
  readonly required?: boolean;
  readonly ifNot?: string;
}

/** Reads `nonDisclosure`: data are required when law, contract or an obligation asks for them. */
export function readObligationToProvide(entry: SourceNode): Finding<ProvideFound> {
  const node = child(entry, 'nonDisclosure');
  const keys = ['legalRequirement', 'contractualRegulation', 'obligationToProvide'] as const;
  const flags = keys.map((key) => child(node, key)).filter((flag) => flagOf(flag) !== undefined);
  const left: Left[] = keys
    .map((key) => child(node, key))
    .filter((flag) => flagOf(flag) === undefined)
    .map((flag) => ({ node: flag, key: 'required', reason: 'It is neither yes nor no.' }));
  const consequences = child(node, 'consequences');
  const { text, left: cut } = joinWords([consequences], 'ifNot');
  return {
    fields: {
      ...(flags.length > 0 && { required: flags.some((flag) => flagOf(flag) === true) }),
      ...(text !== undefined && { ifNot: text }),
    },
    taken: [...flags, ...(textOf(consequences) === undefined ? [] : [consequences])],
    left: [...left, ...cut],
    assumed: [],
  };
}
