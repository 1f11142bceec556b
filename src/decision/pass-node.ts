import type { Ground } from './decision.ts';

/** What was passed so far; the lists are shared by all decisions that passed the same. */
export interface PassNode {
  readonly passed: readonly Ground[];
  /** Grounds that followed, and by the same index where each led. */
  readonly grounds: Ground[];
  readonly nodes: PassNode[];
}

/** The start of a path. */
export function rootNode(passed: readonly Ground[]): PassNode {
  return { passed: Object.freeze([...passed]), grounds: [], nodes: [] };
}

/**
 * The path with one more rule passed. Grounds are told apart by identity, so they have to be shared; few can follow at each
 * place, so that looking at one after the other is faster than any table.
 */
export function passing(node: PassNode, ground: Ground): PassNode {
  const { grounds } = node;
  for (let i = 0; i < grounds.length; i += 1) {
    if (grounds[i] === ground) return node.nodes[i] ?? addNode(node, ground);
  }
  return addNode(node, ground);
}

function addNode(node: PassNode, ground: Ground): PassNode {
  const next = rootNode([...node.passed, ground]);
  node.grounds.push(ground);
  node.nodes.push(next);
  return next;
}
