import type { Sha256, Verify } from '../../ledger/index.ts';

/** Cryptography that the caller brings: Node's own is many times as fast as what a page can load. */
export interface VerifyPorts {
  readonly sha256: Sha256;
  /** Ed25519; must not throw for a signature or key that is none. */
  readonly verify: Verify;
}
