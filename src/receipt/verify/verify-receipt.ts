import { isLogOf } from '../log-name.ts';
import type { PublicKey } from '../receipt.ts';
import { sealOf } from '../seal.ts';
import { isBegun, knownKeys } from './known-key.ts';
import { entryFault, logFault } from './log-fault.ts';
import { receiptShape } from './receipt-shape.ts';
import { signedPayload } from './signed-payload.ts';
import { fault, type Verdict } from './verdict.ts';
import type { VerifyPorts } from './verify-ports.ts';

/** The keys that a receipt is checked against; they must come from elsewhere than the receipt. */
export interface Trusted {
  /** Empty: the keys inside the receipt are used, and the verdict says that nobody checked who signed. */
  readonly keys: readonly PublicKey[];
}

/**
 * Verifies a receipt, offline: its shape; the signature; that what was signed is canonical, says one thing only, and was
 * signed by a key in use then; that the log's entry commits to exactly this choice; that a signed checkpoint holds that
 * entry; and that no part was exchanged. The first thing that is wrong is the verdict. Never throws, whatever the value.
 *
 * Whether a key was in use is judged by the instant that the receipt names itself: who has a retired key can antedate.
 */
export function verifyReceipt(value: unknown, trusted: Trusted, ports: VerifyPorts): Verdict {
  const shape = receiptShape(value);
  if (!shape.ok) return fault('shape', shape.path);
  const { receipt } = shape;
  const isTrusted = trusted.keys.length > 0;
  const keys = knownKeys(isTrusted ? trusted.keys : receipt.keys, ports.sha256);
  const signed = signedPayload(receipt.jws, keys, ports);
  if ('ok' in signed) return signed;
  const { event, record, controller, issued, seal } = signed.payload;
  const ofLog = keys.filter(
    ({ publicKey }) => isBegun(publicKey, issued) && isLogOf(publicKey.name, controller.id),
  );
  const wrong = entryFault(receipt.entry, signed, ports) ?? logFault(receipt, ofLog, ports);
  if (wrong !== undefined) return wrong;
  if (sealOf(receipt, ports.sha256) !== seal) return fault('seal');
  const { index, size } = receipt.proof;
  return { ok: true, event, record, controller, at: event.at, issued, index, size, by: signed.by, isTrusted };
}
