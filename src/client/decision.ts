import type { ClientProblem } from './problem.ts';

/** Why the server denies. */
export type DenyReason =
  | 'erased'
  | 'state-too-old'
  | 'unknown-practice'
  | 'restricted'
  | 'no-device-consent'
  | 'no-choice'
  | 'refused'
  | 'unconfirmed'
  | 'withdrawn'
  | 'stale-notice'
  | 'expired'
  | 'no-contract'
  | 'no-duty'
  | 'no-condition'
  | 'guardian-needed'
  | 'objected'
  | 'no-contact-permission'
  | 'paused'
  | 'frequency-cap'
  | 'recipient-not-declared'
  | 'no-transfer-instrument'
  | 'instrument-fell'
  | 'retention-over'
  | 'missing-context';

/** A rule that was asked, and what carried it or failed. */
export interface Ground {
  readonly rule: string;
  readonly by?: string;
  readonly needs?: string;
  readonly source?: string;
}

/** The use is allowed. */
export interface Permit {
  readonly permit: true;
  readonly practice: string;
  readonly passed: readonly Ground[];
  readonly watermark: number;
  readonly version: number;
}

/** The use is not allowed: the server said so, or it could not be asked. */
export interface Deny {
  readonly permit: false;
  /** `unreachable`: no answer that can be trusted; `problem` says why. */
  readonly reason: DenyReason | 'unreachable';
  readonly practice?: string;
  readonly failed?: Ground;
  readonly passed?: readonly Ground[];
  readonly others?: readonly { readonly practice: string; readonly reason: DenyReason }[];
  readonly watermark?: number;
  readonly version?: number;
  readonly problem?: ClientProblem;
}

export type Decision = Permit | Deny;

/** The deny that stands for no answer. */
export function unreachable(problem: ClientProblem): Deny {
  return { permit: false, reason: 'unreachable', problem };
}

/** Reads an answer; anything that does not clearly say yes is a deny. */
export function decisionOf(body: unknown): Decision {
  const { decision, context } = fieldsOf(body);
  const fields = fieldsOf(context);
  // The two parsing borders: what the server documents, once `decision` and the reason were looked at.
  if (decision === true && typeof fields.practice === 'string') return { ...fields, permit: true } as Permit;
  if (decision === false && typeof fields.reason === 'string' && fields.error === undefined)
    return { ...fields, permit: false } as Deny;
  const { status, message } = fieldsOf(fields.error);
  return unreachable({
    code: 'bad-answer',
    detail: typeof message === 'string' ? message : 'The answer is no decision.',
    ...(typeof status === 'number' ? { status } : {}),
  });
}

/** The fields of an object; none of anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
