import { createHash } from 'node:crypto';
import type { AssetFiles } from './assets.ts';
import { HTML, SECURITY } from './headers.ts';
import type { Pages } from './pages.ts';

/** An answer as it goes over the wire: its bytes, and headers that are made once for all requests. */
export interface Prepared {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Returns a function that finds the page or file of a path. Each is rendered and encoded once, so that an answer
 * costs little more than writing it.
 */
export function prepare(pages: Pages, assets: AssetFiles): (path: string) => Prepared | undefined {
  const ready = new Map<string, Prepared>();
  for (const [path, { type, body }] of assets.files) ready.set(path, file(type, body));
  return (path) => {
    const known = ready.get(path);
    if (known) return known;
    const render = pages.byPath.get(path);
    if (!render) return undefined;
    const rendered = page(render());
    ready.set(path, rendered);
    return rendered;
  };
}

/** A page, with a digest of its content that validates a copy of it. */
function page(html: string): Prepared {
  const body = new TextEncoder().encode(html);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { body, headers: { ...HTML, etag, 'content-length': String(body.byteLength) } };
}

/** A file; its name holds a digest of its content, so it never changes. */
function file(type: string, text: string): Prepared {
  const body = new TextEncoder().encode(text);
  const cache = 'public, max-age=31536000, immutable';
  const length = String(body.byteLength);
  const headers = { ...SECURITY, 'content-type': type, 'cache-control': cache, 'content-length': length };
  return { body, headers };
}
