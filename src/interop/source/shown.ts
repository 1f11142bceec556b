import { quote } from '../../shared/index.ts';
import { leavesOf, type SourceNode } from './source-node.ts';

/** Shows a value of a source in one short line: a single value as it is, a larger part by its first words. */
export function shown(node: SourceNode): string {
  if (typeof node.value !== 'object' || node.value === null) return quote(node.value, 80);
  const leaves = leavesOf(node);
  const [first] = leaves;
  if (first !== undefined && leaves.length === 1) return quote(first.value, 80);
  const words = leaves.slice(0, 6).map((leaf) => quote(leaf.value, 30));
  return `${words.join(', ').slice(0, 100)}${leaves.length > 6 ? ` and ${leaves.length - 6} more` : ''}`;
}
