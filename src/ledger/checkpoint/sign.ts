import { toBase64 } from '../base64.ts';
import { joined } from '../bytes.ts';
import type { Sha256, Sign } from '../ledger.ts';
import { checkpointText } from './checkpoint.ts';
import { verifierKey } from './verifier-key.ts';

/** What a checkpoint is made of. */
export interface CheckpointToSign {
  readonly sha256: Sha256;
  /** Which log it is; the name of the key should be the same. */
  readonly origin: string;
  /** Number of leaves. */
  readonly size: number;
  /** 32 bytes. */
  readonly root: Uint8Array;
  readonly keyName: string;
  /** The public key of `sign`, 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly sign: Sign;
  readonly extensions?: readonly string[];
}

/**
 * Signs the head of a log: a signed note with one signature (C2SP tlog-checkpoint, Ed25519).
 *
 * A log must never sign two heads of which one is not the beginning of the other.
 *
 * @throws RangeError when origin, size, root, name, key or signature are none.
 */
export function signCheckpoint(input: CheckpointToSign): string {
  const { sha256, origin, size, root, extensions = [] } = input;
  const { name, hash } = verifierKey(sha256, input.keyName, input.publicKey);
  const text = checkpointText({ origin, head: { size, root }, extensions });
  const signature = input.sign(new TextEncoder().encode(text));
  if (signature.length !== 64) throw new RangeError('An Ed25519 signature has 64 bytes.');
  return `${text}\n— ${name} ${toBase64(joined(hash, signature))}\n`;
}
