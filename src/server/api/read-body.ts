import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { type Fault, fault } from './answer.ts';
import { type ApiContext, headerOf } from './caller.ts';

/** Reads a JSON body of at most `limit` bytes, nested at most `depth` deep. */
export async function readBody(
  c: ApiContext,
  limit: number,
  depth: number,
): Promise<{ readonly value: unknown } | Fault> {
  const type = headerOf(c, 'content-type');
  if (type !== 'application/json' && !isJson(type))
    return fault('unsupported-type', 'Send the body with "Content-Type: application/json".');
  const coding = headerOf(c, 'content-encoding');
  if (coding !== undefined && coding.toLowerCase() !== 'identity')
    return fault('unsupported-type', 'Send the body as it is, without a Content-Encoding.');
  if (Number(headerOf(c, 'content-length') ?? 0) > limit) return tooLarge(limit);
  const incoming = c.env?.incoming;
  const bytes = incoming ? await fromNode(incoming, limit) : await fromStream(c.req.raw.body, limit);
  if (!(bytes instanceof Uint8Array)) return bytes;
  return parse(bytes, depth);
}

function parse(bytes: Uint8Array, depth: number): { readonly value: unknown } | Fault {
  if (!isUtf8(bytes)) return fault('malformed', 'The body is not UTF-8.');
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString());
  } catch {
    return fault('malformed', 'The body cannot be read as JSON.');
  }
  if (isDeeper(value, depth)) return fault('too-deep', `Nest lists and objects at most ${depth} deep.`);
  return { value };
}

/** Tells whether lists and objects are nested more deeply; looks no deeper than that itself. */
function isDeeper(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (left === 0) return true;
  if (Array.isArray(value)) {
    for (const inner of value) if (isDeeper(inner, left - 1)) return true;
    return false;
  }
  for (const inner of Object.values(value)) if (isDeeper(inner, left - 1)) return true;
  return false;
}

function isJson(type: string | undefined): boolean {
  return type !== undefined && /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(type);
}

function fromNode(incoming: IncomingMessage, limit: number): Promise<Uint8Array | Fault> {
  return new Promise((done) => {
    let chunks: Buffer[] | undefined;
    let first: Buffer | undefined;
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        // The rest is read and dropped by the server; nothing of it is kept.
        first = undefined;
        chunks = undefined;
        done(tooLarge(limit));
      } else if (!first) first = chunk;
      else if (chunks) chunks.push(chunk);
      else chunks = [first, chunk];
    });
    incoming.on('end', () => done(chunks ? Buffer.concat(chunks) : (first ?? new Uint8Array())));
    incoming.on('error', () => done(cutOff()));
    incoming.on('close', () => done(cutOff()));
  });
}

async function fromStream(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array | Fault> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (body) {
    const reader = body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > limit) {
        await reader.cancel();
        return tooLarge(limit);
      }
      chunks.push(value);
    }
  }
  return Buffer.concat(chunks);
}

function tooLarge(limit: number): Fault {
  const detail = `The body may have at most ${limit} bytes; send less at a time.`;
  // What is left of the body is not waited for.
  return fault('too-large', detail, { headers: { connection: 'close' } });
}

function cutOff(): Fault {
  return fault('malformed', 'The body ended before it was whole.');
}
