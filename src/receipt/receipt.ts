import type { ChoiceEvent } from '../consent/index.ts';

/** The type that the header of a receipt's signature names, so that nothing else signed by the key passes for one. */
export const RECEIPT_TYPE = 'klartext-receipt+jws';

/**
 * What a customer keeps as proof of a choice: the record in the shape of DPV's guide to ISO/IEC TS 27560, signed, with the
 * proof that it stands in the log. It is verified offline, with the shop's public key and nothing else.
 */
export interface Receipt {
  readonly klartextReceipt: 1;
  /** JWS compact (EdDSA) over the JCS form of `ReceiptPayload`; header: alg, kid, typ, and nothing else. */
  readonly jws: string;
  /** The log entry (JCS text) that the leaf is made of. */
  readonly entry: string;
  readonly proof: InclusionProof;
  /** Signed note, see ledger/checkpoint. */
  readonly checkpoint: string;
  /** Public keys of the shop that were valid then, so that a first look needs no other file. Trust comes from elsewhere. */
  readonly keys: readonly PublicKey[];
}

/** What is signed. */
export interface ReceiptPayload {
  /** JSON-LD: `dpv:ConsentRecord` for consents, a choice record for objections, pauses and caps. */
  readonly record: Readonly<Record<string, unknown>>;
  /** The event as it was stored, which the record is made from. */
  readonly event: ChoiceEvent;
  readonly controller: { readonly id: string; readonly name: string };
  /** 32 random bytes in base64url; with the event it gives the commitment in the log entry. */
  readonly nonce: string;
  /** When the receipt was made, ISO 8601 in UTC; the keys must have been in use then. */
  readonly issued: string;
  /** SHA-256 (hexadecimal) of the JCS form of the receipt's other parts: entry, proof, checkpoint and keys. */
  readonly seal: string;
}

export interface InclusionProof {
  readonly index: number;
  readonly size: number;
  /** Hashes in base64, from the leaf upwards. */
  readonly hashes: readonly string[];
}

/** A public key of a controller's log. */
export interface PublicKey {
  /** Name in signed notes; the origin of the log. */
  readonly name: string;
  /** 32 bytes in base64. */
  readonly key: string;
  /** ISO 8601. */
  readonly from: string;
  readonly until?: string;
}
