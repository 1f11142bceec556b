import { isKeyName } from '../../ledger/index.ts';
import { RECEIPT_LIMITS } from '../limits.ts';
import type { InclusionProof, PublicKey, Receipt } from '../receipt.ts';
import { type Fields, fieldsOf, is32Bytes, isCount, isInstant, isText, oddField } from './shape.ts';

/** A receipt, or the path of the first part that is not as it must be. */
export type ShapeResult =
  | { readonly ok: true; readonly receipt: Receipt }
  | { readonly ok: false; readonly path: string };

/** Reads a value as a receipt: exactly the fields of version 1, each of its type. Never throws. */
export function receiptShape(value: unknown): ShapeResult {
  const fields = fieldsOf(value);
  if (fields === undefined) return { ok: false, path: '' };
  const odd = oddField(fields, ['klartextReceipt', 'jws', 'entry', 'proof', 'checkpoint', 'keys']);
  if (odd !== undefined) return { ok: false, path: odd };
  const { klartextReceipt, jws, entry, checkpoint } = fields;
  if (klartextReceipt !== 1) return { ok: false, path: 'klartextReceipt' };
  if (!isText(jws, RECEIPT_LIMITS.bytes)) return { ok: false, path: 'jws' };
  if (!isText(entry)) return { ok: false, path: 'entry' };
  if (!isText(checkpoint)) return { ok: false, path: 'checkpoint' };
  const proof = proofIn(fields.proof);
  if (typeof proof === 'string') return { ok: false, path: proof };
  const keys = keysIn(fields.keys);
  if (typeof keys === 'string') return { ok: false, path: keys };
  return { ok: true, receipt: { klartextReceipt, jws, entry, proof, checkpoint, keys } };
}

function proofIn(value: unknown): InclusionProof | string {
  const fields = fieldsOf(value);
  if (fields === undefined) return 'proof';
  const odd = oddField(fields, ['index', 'size', 'hashes']);
  if (odd !== undefined) return `proof.${odd}`;
  const { index, size, hashes } = fields;
  if (!isCount(size)) return 'proof.size';
  if (!isCount(index) || index >= size) return 'proof.index';
  if (!Array.isArray(hashes) || hashes.length > RECEIPT_LIMITS.hashes) return 'proof.hashes';
  return hashes.every(is32Bytes) ? { hashes, index, size } : 'proof.hashes';
}

/** Reads a list of public keys, or says the path of what is wrong with it; `more` are fields that may stand beside. */
export function keysIn(value: unknown, more: readonly string[] = []): readonly PublicKey[] | string {
  if (!Array.isArray(value) || value.length > RECEIPT_LIMITS.keys) return 'keys';
  const keys = value.map((key) => keyIn(key, more));
  const wrong = keys.indexOf(undefined);
  return wrong === -1 ? keys.filter((key) => key !== undefined) : `keys.${wrong}`;
}

/** Reads one public key. */
export function keyIn(value: unknown, more: readonly string[] = []): PublicKey | undefined {
  const fields: Fields | undefined = fieldsOf(value);
  if (fields === undefined || oddField(fields, ['name', 'key', 'from'], ['until', ...more]) !== undefined)
    return undefined;
  const { name, key, from, until } = fields;
  if (!isText(name, 510) || !isKeyName(name) || !is32Bytes(key)) return undefined;
  if (!isInstant(from) || !(until === undefined || isInstant(until))) return undefined;
  return { from, key, name, ...(until === undefined ? {} : { until }) };
}
