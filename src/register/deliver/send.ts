import { CompactSign } from 'jose';
import { keyId } from '../../receipt/index.ts';
import { sha256 } from '../customer/sealed-event.ts';
import type { SigningKey } from '../keys/signing-keys.ts';

/** Where a recipient takes messages. */
export interface Webhook {
  readonly url: string;
  /** A secret shared with the recipient: messages are signed by it (HS256) and not by the key of the log (EdDSA). */
  readonly secret?: string;
}

/** How an attempt ended: acknowledged, or what it met. */
export type Attempt =
  | { readonly isAcknowledged: true }
  | { readonly isAcknowledged: false; readonly fault: string };

/** The type in the header of a signature, so that no signature of another kind passes for one. */
export const DELIVERY_TYPE = 'klartext-delivery+jws';
/** The name of the header with the signature. */
export const SIGNATURE_HEADER = 'Klartext-Signature';

/** Milliseconds until an attempt is given up. */
const TIMEOUT = 10_000;
/** The most bytes that are read of an answer. */
const MAX_ANSWER = 4_096;

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether messages may go to an address: https, and http on this machine alone. */
export function isWebhookAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
}

/**
 * Posts a message, signed as a JWS with detached content (RFC 7515, appendix F). Acknowledged by 204, or by another 2xx
 * whose body is JSON with `"acknowledged": true`. Redirects are not followed.
 */
export async function send(
  body: string,
  { url, secret }: Webhook,
  key: SigningKey,
  fetching: typeof fetch,
  stopping: AbortSignal,
): Promise<Attempt> {
  const signature = await signatureOf(body, secret, key);
  const given = givingUp(stopping);
  try {
    const answer = await fetching(url, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: signature },
      body,
      signal: given.signal,
    });
    if (answer.status === 204) {
      await answer.body?.cancel();
      return { isAcknowledged: true };
    }
    if (!answer.ok) {
      await answer.body?.cancel();
      return { isAcknowledged: false, fault: `http-${answer.status}` };
    }
    return isAcknowledgement(await beginningOf(answer))
      ? { isAcknowledged: true }
      : { isAcknowledged: false, fault: 'not-acknowledged' };
  } catch (error) {
    return { isAcknowledged: false, fault: faultOf(error) };
  } finally {
    given.done();
  }
}

/**
 * Aborts after a time, or when all sending stops. `AbortSignal.any` over `AbortSignal.timeout` does not do on Node 20: its timer
 * holds the signal weakly, so after a garbage collection the attempt would never end.
 */
function givingUp(stopping: AbortSignal): { readonly signal: AbortSignal; readonly done: () => void } {
  const controller = new AbortController();
  const stop = (): void => controller.abort(stopping.reason);
  if (stopping.aborted) stop();
  stopping.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(() => controller.abort(new DOMException('', 'TimeoutError')), TIMEOUT);
  timer.unref();
  return {
    signal: controller.signal,
    done: () => {
      clearTimeout(timer);
      stopping.removeEventListener('abort', stop);
    },
  };
}

async function signatureOf(body: string, secret: string | undefined, key: SigningKey): Promise<string> {
  const jws = new CompactSign(new TextEncoder().encode(body));
  const signed =
    secret === undefined
      ? await jws
          .setProtectedHeader({
            alg: 'EdDSA',
            typ: DELIVERY_TYPE,
            kid: keyId(key.published, sha256) ?? key.name,
          })
          .sign(key.privateKey)
      : await jws
          .setProtectedHeader({ alg: 'HS256', typ: DELIVERY_TYPE })
          .sign(new TextEncoder().encode(secret));
  const [header, , signature] = signed.split('.');
  return `${header}..${signature}`;
}

async function beginningOf(answer: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = answer.body?.getReader();
  while (reader && length <= MAX_ANSWER) {
    const { done, value } = await reader.read();
    if (done || value === undefined) break;
    parts.push(value);
    length += value.length;
  }
  await reader?.cancel();
  return Buffer.concat(parts).toString('utf8');
}

function isAcknowledgement(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return (
      typeof value === 'object' && value !== null && 'acknowledged' in value && value.acknowledged === true
    );
  } catch {
    return false;
  }
}

/** The code of what went wrong; never a message, which might hold what was sent. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'failed';
  if (error.name === 'TimeoutError') return 'timeout';
  if (error.name === 'AbortError') return 'stopped';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'failed';
}
