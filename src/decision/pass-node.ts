import type { Ground } from './decision.ts';

/** What was passed so far; the lists are shared by all decisions that passed the same. */
export interface PassNode {
  readonly passed: readonly Ground[];
  /** What followed, and by the same index where it led. */
  readonly steps: (Ground | Stretch)[];
  readonly nodes: PassNode[];
}

/** Several grounds that are passed one after the other, as one step. */
export interface Stretch {
  readonly grounds: readonly Ground[];
}

/** The start of a path. */
export function rootNode(passed: readonly Ground[]): PassNode {
  return { passed: Object.freeze([...passed]), steps: [], nodes: [] };
}

/**
 * The path with one more step passed. Steps are told apart by identity, so they have to be shared; few can follow at each
 * place, so that looking at one after the other is faster than any table.
 */
export function passing(node: PassNode, step: Ground | Stretch): PassNode {
  const { steps } = node;
  for (let i = 0; i < steps.length; i += 1) {
    if (steps[i] === step) return node.nodes[i] ?? addNode(node, step);
  }
  return addNode(node, step);
}

function addNode(node: PassNode, step: Ground | Stretch): PassNode {
  const next = rootNode([...node.passed, ...('grounds' in step ? step.grounds : [step])]);
  node.steps.push(step);
  node.nodes.push(next);
  return next;
}
