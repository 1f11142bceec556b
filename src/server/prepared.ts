import { createHash } from 'node:crypto';
import type { AssetFile, AssetFiles } from './assets.ts';
import type { Found, FoundFile, FoundPage } from './found.ts';
import { HTML, SECURITY, SHARED, UNINDEXED } from './headers.ts';
import type { Pages } from './pages.ts';

/** An answer as it goes over the wire: its bytes, and headers that are made once for all requests. */
export interface Prepared {
  readonly status: 200 | 302 | 404;
  readonly body: Uint8Array<ArrayBuffer> | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** The same in several languages; the reader's is chosen. */
export type Choice = Extract<Found, { readonly kind: 'choice' }>;

/** Finds the answers of a site. Each is rendered and encoded once, so that an answer costs little more than writing it. */
export interface Answers {
  readonly find: (path: string) => Prepared | Promise<Prepared> | Choice | undefined;
  /** The page for an address that nothing stands at. */
  readonly lost: (language: string) => Prepared;
}

/** Prepares the answers of a site. */
export function prepare(pages: Pages, assets: AssetFiles): Answers {
  const ready = new Map<string, Prepared | Promise<Prepared>>();
  for (const [path, asset] of assets.files) ready.set(path, assetAnswer(asset));
  const kept = <P extends Prepared | Promise<Prepared>>(path: string, answer: P): P => {
    ready.set(path, answer);
    return answer;
  };
  return {
    find: (path) => {
      const known = ready.get(path);
      if (known) return known;
      const found = pages.find(path);
      if (found === undefined || found.kind === 'choice') return found;
      if (found.kind === 'redirect') return redirect(found.to);
      if (found.kind === 'page') return kept(path, page(found));
      const answer = file(found);
      if (answer instanceof Promise) answer.catch(() => ready.delete(path));
      return kept(path, answer);
    },
    lost: (language) => {
      const known = ready.get(`lost/${language}`);
      if (known && !(known instanceof Promise)) return known;
      const html = () => pages.lost(language);
      return kept(`lost/${language}`, { ...page({ kind: 'page', html, isIndexed: false }), status: 404 });
    },
  };
}

/** A page, with a digest of its content that validates a copy of it. */
function page({ html, isIndexed, headers }: FoundPage): Prepared {
  const body = new TextEncoder().encode(html());
  const more = { ...(isIndexed ? {} : UNINDEXED), ...headers };
  return { status: 200, body, headers: { ...HTML, ...more, ...measured(body) } };
}

function file(found: FoundFile): Prepared | Promise<Prepared> {
  const body = found.body();
  return body instanceof Promise ? body.then((bytes) => fileAnswer(found, bytes)) : fileAnswer(found, body);
}

function fileAnswer({ type, isShared }: FoundFile, content: string | Uint8Array): Prepared {
  const body = new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const own = { 'content-type': type, 'cache-control': 'no-cache', ...(isShared ? SHARED : {}) };
  return { status: 200, body, headers: { ...SECURITY, ...own, ...measured(body) } };
}

/** A file whose name holds a digest of its content never changes. */
function assetAnswer({ type, body: content, isShared, isNamedByContent }: AssetFile): Prepared {
  const plain = fileAnswer({ kind: 'file', type, body: () => content, isShared }, content);
  const answer = type.startsWith('text/html') ? withOwnPolicy(plain) : plain;
  if (!isNamedByContent) return answer;
  return {
    ...answer,
    headers: { ...answer.headers, 'cache-control': 'public, max-age=31536000, immutable' },
  };
}

/** A page that stands alone names what it runs in itself, by digest; a second policy would only forbid that. */
function withOwnPolicy(answer: Prepared): Prepared {
  const { 'content-security-policy': _policy, ...headers } = answer.headers;
  return { ...answer, headers: { ...headers, 'content-security-policy': "frame-ancestors 'none'" } };
}

function redirect(to: string): Prepared {
  return { status: 302, body: null, headers: { ...SECURITY, location: to, 'cache-control': 'no-cache' } };
}

function measured(body: Uint8Array): Readonly<Record<string, string>> {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { etag, 'content-length': String(body.byteLength) };
}
