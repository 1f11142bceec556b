import type { Decision } from '../../../decision/index.ts';

/** A decision as the answer of an Access Evaluation (AuthZEN 1.0): what supports it stands in the context. */
export function decisionBody(decision: Decision) {
  const { watermark, version, passed } = decision;
  if (decision.permit) {
    return { decision: true, context: { practice: decision.practice, passed, watermark, version } };
  }
  const { reason, practice, failed, others } = decision;
  return { decision: false, context: { reason, practice, failed, passed, others, watermark, version } };
}
