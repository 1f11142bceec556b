import { decodeProtectedHeader } from 'jose';
import { fromBase64Url } from '../base64.ts';
import { RECEIPT_TYPE } from '../receipt.ts';

/** A compact JWS that is read and not yet verified. */
export interface ReadJws {
  readonly kid: string;
  /** The bytes that are signed: header, dot, payload, as they stand in the text. */
  readonly signed: Uint8Array;
  readonly payload: Uint8Array;
  /** 64 bytes. */
  readonly signature: Uint8Array;
}

/**
 * Reads a compact JWS as a receipt has it: EdDSA, a key id, our type, and no other header. There is no way to bring a key
 * or an address of one (`jwk`, `jku`, `x5u`), to change what is signed (`b64`, `crit`), or to name another algorithm.
 *
 * jose decodes the header; its `compactVerify` is not used, because it waits for WebCrypto, which has no Ed25519 in many
 * browsers, and takes longer per receipt than both signatures do. The signature is verified by whoever calls.
 */
export function readJws(text: string): ReadJws | undefined {
  const [head = '', body = '', end = '', more] = text.split('.', 4);
  const payload = fromBase64Url(body);
  const signature = fromBase64Url(end);
  if (more !== undefined || payload === undefined || signature?.length !== 64) return undefined;
  if (fromBase64Url(head) === undefined) return undefined;
  const kid = kidOf(text);
  if (kid === undefined) return undefined;
  return { kid, signed: encoder.encode(text.slice(0, head.length + 1 + body.length)), payload, signature };
}

const encoder = new TextEncoder();

function kidOf(text: string): string | undefined {
  try {
    const header = decodeProtectedHeader(text);
    const names = Object.keys(header).sort().join();
    const isOurs = names === 'alg,kid,typ' && header.alg === 'EdDSA' && header.typ === RECEIPT_TYPE;
    return isOurs && typeof header.kid === 'string' ? header.kid : undefined;
  } catch {
    return undefined;
  }
}
