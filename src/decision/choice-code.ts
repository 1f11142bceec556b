import type { ObjectionGround } from '../consent/index.ts';
import { CONSENT_FAILURES, type ConsentFailure } from './ground.ts';

/**
 * What a customer's choices say about one practice, in sixteen bits.
 *
 * Bits 0–2 say what the consent fails at; 0 means that grants count until their day. Bits 3–5 describe the grant, or are
 * in `Side.grants` where several grants count and none is better than all others (`SEVERAL`).
 */
export const FAILURE = 7;
/** The grant was confirmed by the customer. */
export const CONFIRMED = 8;
/** A guardian gave it. */
export const GUARDIAN = 16;
/** It sets aside every objection that bears on the practice. */
export const OVERRIDES = 32;
/** Several grants count; see `Side.grants`. */
export const SEVERAL = 64;
/** A withdrawal is about the practice, whether or not a grant names it. */
export const WITHDRAWN = 128;
/** A refusal is about the practice, whether or not a grant names it. */
export const REFUSED = 1024;
/** Bits 8–9: which ground an objection has, as a place in `OBJECTION_ORDER` plus 1; 0 where nothing was objected. */
export const OBJECTED_SHIFT = 8;
export const OBJECTED = 3 << OBJECTED_SHIFT;

/** Grounds of objections in the order in which they are named. */
export const OBJECTION_ORDER = [
  'direct-marketing',
  'opt-out',
  'own-situation',
] as const satisfies readonly ObjectionGround[];

/** The last day of a grant without end. */
export const NO_END = 65_535;

/** The code of a customer who chose nothing about a practice. */
export const NO_CHOICE = 1;

/** The failures by code; code 0 stands for grants whose day has passed. */
export const FAILURE_OF_CODE: readonly ConsentFailure[] = [
  'expired',
  'no-choice',
  'refused',
  'withdrawn',
  'unconfirmed',
  'stale-notice',
];

/** The code of a failure, so that a larger one came further; grants that count have code 0. */
export function codeOfFailure(reason: Exclude<ConsentFailure, 'expired'>): number {
  return CONSENT_FAILURES.indexOf(reason) + 1;
}
