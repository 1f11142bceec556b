import type { ChoiceEvent } from '../../consent/index.ts';
import type { ReceiptPayload } from '../receipt.ts';

/**
 * Everything that can be wrong with a receipt, in the order in which it is looked for.
 *
 * `not-json`, `too-large`, `shape`: it is no receipt. `signature-form`, `unknown-signer`, `signature`: who signed.
 * `payload-form`, `payload-shape`, `key-not-in-use`, `record`: what was signed. `entry-form`, `tombstone`,
 * `commitment`: the entry of the log is not that of the choice. `checkpoint-form`, `checkpoint-signer`,
 * `checkpoint-signature`, `sizes`, `not-in-log`: the log does not hold the entry. `seal`: each part
 * is good, and they are not those that were put together when the receipt was made.
 */
export const RECEIPT_FAULTS = [
  'not-json',
  'too-large',
  'shape',
  'signature-form',
  'unknown-signer',
  'signature',
  'payload-form',
  'payload-shape',
  'key-not-in-use',
  'record',
  'entry-form',
  'tombstone',
  'commitment',
  'checkpoint-form',
  'checkpoint-signer',
  'checkpoint-signature',
  'sizes',
  'not-in-log',
  'seal',
] as const;
export type ReceiptFault = (typeof RECEIPT_FAULTS)[number];

/** Everything in a receipt fits together, and the keys that signed it are the ones that it was checked against. */
export interface ValidReceipt {
  readonly ok: true;
  readonly event: ChoiceEvent;
  readonly record: ReceiptPayload['record'];
  readonly controller: ReceiptPayload['controller'];
  /** When the choice was made, ISO 8601. */
  readonly at: string;
  /** When the receipt was made, ISO 8601. */
  readonly issued: string;
  /** Position of the entry in the log, from 0. */
  readonly index: number;
  /** Number of entries of the log under the checkpoint. */
  readonly size: number;
  /** Id of the key that signed the record. */
  readonly by: string;
  /** False when only the keys inside the receipt were there to check it: then anybody can have made it. */
  readonly isTrusted: boolean;
}

/** What is wrong with a receipt, first things first. */
export interface InvalidReceipt {
  readonly ok: false;
  readonly code: ReceiptFault;
  /** The part, or the key, that is at fault: `proof.hashes`, `klartext/shop+1a2b3c4d`. Text of the receipt: shown, never run. */
  readonly at?: string;
}

export type Verdict = ValidReceipt | InvalidReceipt;

/** Says what is wrong. */
export function fault(code: ReceiptFault, at?: string): InvalidReceipt {
  return at === undefined ? { ok: false, code } : { ok: false, code, at: at.slice(0, 200) };
}
