import { quote } from '../../shared/index.ts';
import type { Decision, Ground } from '../decision.ts';

/**
 * One English line for logs and errors: codes and ids of the declaration, no customer. For example
 * `deny withdrawn practice "newsletter" at basis (GDPR Art. 7(3)); passed: declared, not-restricted; version 3, watermark 41`.
 */
export function explainToEngineer(decision: Decision): string {
  const { passed, version, watermark } = decision;
  const practice = decision.practice === undefined ? '' : ` practice ${quote(decision.practice)}`;
  const seen = `version ${version}, watermark ${watermark}`;
  const steps = `passed: ${passed.map(groundLine).join(', ') || 'nothing'}`;
  if (decision.permit) return `permit${practice}; ${steps}; ${seen}`;
  const others = decision.others.map((other) => `${quote(other.practice)} ${other.reason}`);
  const tried = others.length === 0 ? '' : `; others: ${others.join(', ')}`;
  return `deny ${decision.reason}${practice} at ${groundLine(decision.failed)}; ${steps}${tried}; ${seen}`;
}

function groundLine({ rule, by, needs, source }: Ground): string {
  const parts = [
    rule,
    ...(by === undefined ? [] : [`by ${quote(by)}`]),
    ...(needs === undefined ? [] : [`needs ${needs}`]),
    ...(source === undefined ? [] : [`(${source})`]),
  ];
  return parts.join(' ');
}
