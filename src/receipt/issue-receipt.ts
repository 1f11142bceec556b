import { CompactSign } from 'jose';
import { type Sha256, toBase64 } from '../ledger/index.ts';
import { canonicalText } from './canonical.ts';
import { keyId } from './key-id.ts';
import { type PublicKey, RECEIPT_TYPE, type Receipt, type ReceiptPayload } from './receipt.ts';
import { sealOf } from './seal.ts';

/** What a receipt is made of. */
export interface ReceiptInput {
  readonly payload: Omit<ReceiptPayload, 'seal'>;
  readonly proof: LogProof;
  /** Public keys that go into it: the signer's and that of the checkpoint; those that are valid then. */
  readonly keys: readonly PublicKey[];
  readonly signer: ReceiptSigner;
  readonly sha256: Sha256;
}

/** That an entry stands in the log, as the log says it. */
export interface LogProof {
  /** JCS text of the entry. */
  readonly entry: string;
  readonly index: number;
  /** Size of the checkpoint. */
  readonly size: number;
  /** Hashes of the inclusion proof, 32 bytes each, from the leaf upwards. */
  readonly hashes: readonly Uint8Array[];
  /** Signed note. */
  readonly checkpoint: string;
}

/** The key that signs. */
export interface ReceiptSigner {
  /** Its public part, whose id becomes the `kid`. */
  readonly publicKey: PublicKey;
  /** Its private part, as jose takes it: an Ed25519 KeyObject, CryptoKey or JWK. */
  readonly privateKey: Parameters<CompactSign['sign']>[0];
}

/**
 * Makes a receipt: bundles the proof, and signs the record together with a seal over the bundle, as a compact JWS (RFC
 * 7515, EdDSA) over canonical bytes (RFC 8785).
 *
 * @throws `RangeError` for a payload without canonical form, or a public key that is none
 */
export async function issueReceipt({ payload, proof, keys, signer, sha256 }: ReceiptInput): Promise<Receipt> {
  const { entry, index, size, hashes, checkpoint } = proof;
  const bundle = {
    klartextReceipt: 1,
    entry,
    proof: { index, size, hashes: hashes.map(toBase64) },
    checkpoint,
    keys,
  } as const;
  const kid = keyId(signer.publicKey, sha256);
  const text = canonicalText({ ...payload, seal: sealOf(bundle, sha256) });
  if (kid === undefined) throw new RangeError('The public key has no name or is not 32 bytes of base64.');
  if (text === undefined) throw new RangeError('The payload has no canonical JSON form.');
  const jws = await new CompactSign(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: RECEIPT_TYPE })
    .sign(signer.privateKey);
  return { ...bundle, jws };
}
