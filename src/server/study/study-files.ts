import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { SECURITY, TEXT, UNINDEXED } from '../headers.ts';

/** Where a study stands. */
export const STUDY_PATH = '/study/';

/** Files of a report, by the shape of their names; nothing else in the folder is shown, and nothing of a study is written. */
const TYPES: readonly (readonly [shape: RegExp, type: string])[] = [
  [/^index(?:\.[a-z]{2})?\.html$/, 'text/html; charset=utf-8'],
  [/^figures\.csv$/, 'text/csv; charset=utf-8'],
  [/^study\.json$/, 'application/json'],
  [/^findings\.parquet$/, 'application/vnd.apache.parquet'],
  [/^charts\/[a-z0-9-]{1,80}\.svg$/, 'image/svg+xml'],
  [/^charts\/[a-z0-9-]{1,80}\.png$/, 'image/png'],
];

/** Whether a path (with or without a query) is that of the study. */
export function isStudyPath(path: string): boolean {
  return /^\/study(?:\/|\?|$)/.test(path);
}

/** Answers reading requests for the files of a report, from its folder as it is now. */
export async function answerStudy(request: Request, folder: string): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return said('Nothing can be sent here; pages can be read.\n', 405, { allow: 'GET, HEAD' });
  const { pathname } = new URL(request.url);
  if (pathname === '/study')
    return new Response(null, { status: 302, headers: { ...SECURITY, location: STUDY_PATH } });
  const name = pathname === STUDY_PATH ? 'index.html' : pathname.slice(STUDY_PATH.length);
  const type = TYPES.find(([shape]) => shape.test(name))?.[1];
  const stats = type === undefined ? undefined : await lstat(join(folder, name)).catch(() => undefined);
  // A link could lead anywhere.
  if (type === undefined || stats?.isFile() !== true)
    return said('Nothing is here. The study is at /study/\n', 404);
  const etag = `"${stats.size.toString(36)}-${Math.floor(stats.mtimeMs).toString(36)}"`;
  const headers = { ...SECURITY, ...UNINDEXED, 'content-type': type, 'cache-control': 'no-cache', etag };
  if (request.headers.get('if-none-match')?.includes(etag) === true)
    return new Response(null, { status: 304, headers });
  const length = { 'content-length': String(stats.size) };
  if (name.endsWith('.html')) {
    const page = await readFile(join(folder, name));
    const policy = { 'content-security-policy': policyOf(page.toString('utf8')) };
    const body = request.method === 'HEAD' ? null : new Uint8Array(page);
    return new Response(body, {
      headers: { ...headers, ...policy, 'content-length': String(page.byteLength) },
    });
  }
  // A chart opened alone carries its colours in itself.
  const policy = name.endsWith('.svg')
    ? {
        'content-security-policy':
          "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
      }
    : {};
  if (request.method === 'HEAD') return new Response(null, { headers: { ...headers, ...policy, ...length } });
  const body = Readable.toWeb(createReadStream(join(folder, name)));
  // The parsing border between the streams of Node and those of the web, which are the same.
  return new Response(body as ReadableStream<Uint8Array>, { headers: { ...headers, ...policy, ...length } });
}

/** A report loads nothing and runs nothing; the styles that it holds are named by their digests. */
function policyOf(page: string): string {
  const styles = [...page.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => {
    const digest = createHash('sha256').update(css).digest('base64');
    return ` 'sha256-${digest}'`;
  });
  return `default-src 'none'; style-src${styles.length === 0 ? " 'none'" : styles.join('')}; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

function said(body: string, status: number, more: Readonly<Record<string, string>> = {}): Response {
  return new Response(body, { status, headers: { ...TEXT, ...more } });
}
