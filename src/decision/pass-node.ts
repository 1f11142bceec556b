import type { Ground } from './decision.ts';

/** What was passed so far; the lists are shared by all decisions that passed the same. */
export interface PassNode {
  readonly passed: readonly Ground[];
  /** The ground that followed last time, and where it led. */
  lastGround: Ground | undefined;
  lastNode: PassNode | undefined;
  readonly next: Map<Ground, PassNode>;
}

/** The start of a path. */
export function rootNode(passed: readonly Ground[]): PassNode {
  return { passed: Object.freeze([...passed]), lastGround: undefined, lastNode: undefined, next: new Map() };
}

/** The path with one more rule passed. Grounds are told apart by identity, so they have to be shared. */
export function passing(node: PassNode, ground: Ground): PassNode {
  if (node.lastGround === ground && node.lastNode !== undefined) return node.lastNode;
  let next = node.next.get(ground);
  if (next === undefined) {
    next = rootNode([...node.passed, ground]);
    node.next.set(ground, next);
  }
  node.lastGround = ground;
  node.lastNode = next;
  return next;
}
