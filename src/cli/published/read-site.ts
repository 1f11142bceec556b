import { DomUtils, parseDocument } from 'htmlparser2';
import { LAYERS } from '../../notice/index.ts';
import type { LiveDocument } from '../../publication/index.ts';
import { documentsOf } from './documents-of.ts';
import type { SourcesRead } from './read-sources.ts';

/** Pages of a site beyond this are not notices. */
const MOST_PAGES = 80;
const PATIENCE = 15_000;
const MOST_BYTES = 20 * 1024 * 1024;

/** Reads a page and what it leads to in other languages and layers on the same site. */
export async function readSite(address: string): Promise<SourcesRead> {
  if (!URL.canParse(address)) {
    return {
      ok: false,
      reason: `"${address}" is no web address.`,
      next: 'Write it in full: https://shop.example/privacy',
    };
  }
  const first = new URL(address);
  const todo = [first.href];
  const seen = new Set(todo);
  const documents: LiveDocument[] = [];
  let home: string | undefined;
  for (let pages = 0; todo.length > 0 && pages < MOST_PAGES; pages += 1) {
    const url = todo.shift() ?? '';
    const page = await fetchPage(url);
    if (!page.ok) {
      // The address itself must answer; a dead link of a page is told by what is missing.
      if (documents.length === 0)
        return {
          ok: false,
          reason: `${url} cannot be read: ${page.reason}.`,
          next: 'Check the address, and that the site is up.',
        };
      continue;
    }
    // The address itself may lead elsewhere, to https or www; no page after it leads to another site.
    const { origin } = new URL(page.url);
    home ??= origin;
    if (origin !== home) continue;
    documents.push(...(await documentsOf(page.name, page.bytes)).map((d) => ({ ...d, source: url })));
    if (!page.isHtml) continue;
    for (const link of noticeLinks(new TextDecoder().decode(page.bytes), page.url)) {
      if (!seen.has(link)) {
        seen.add(link);
        todo.push(link);
      }
    }
  }
  return { ok: true, documents };
}

type Page =
  | {
      readonly ok: true;
      readonly url: string;
      readonly name: string;
      readonly isHtml: boolean;
      readonly bytes: Uint8Array;
    }
  | { readonly ok: false; readonly reason: string };

async function fetchPage(url: string): Promise<Page> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(PATIENCE),
      headers: { accept: 'text/html, */*' },
    });
    if (!response.ok) return { ok: false, reason: `it answers ${response.status}` };
    const type = response.headers.get('content-type') ?? '';
    const bytes = await bytesOf(response);
    if (bytes === undefined) return { ok: false, reason: 'it is larger than 20 MB' };
    const isHtml = type.includes('html');
    const ending = isHtml ? 'html' : type.includes('pdf') ? 'pdf' : type.includes('json') ? 'json' : 'txt';
    return { ok: true, url: response.url, name: `page.${ending}`, isHtml, bytes };
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return { ok: false, reason: isLate ? 'it does not answer in 15 seconds' : 'nobody answers there' };
  }
}

/** The body of an answer; undefined where it is too large, whatever its length header says. */
async function bytesOf({ body }: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    if (length > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Links to the same notice in other languages, and to its other layers, on the same site. */
function noticeLinks(html: string, base: string): readonly string[] {
  const document = parseDocument(html);
  const links = DomUtils.getElementsByTagName('a', document).concat(
    DomUtils.getElementsByTagName('link', document),
  );
  return links.flatMap((element) => {
    const { href, hreflang, rel } = element.attribs;
    if (href === undefined || !URL.canParse(href, base)) return [];
    const url = new URL(href, base);
    url.hash = '';
    if (url.origin !== new URL(base).origin) return [];
    const last =
      url.pathname
        .split('/')
        .at(-1)
        ?.replace(/\.html?$/, '') ?? '';
    const isLayer = (LAYERS as readonly string[]).includes(last);
    const isLanguage = hreflang !== undefined && (rel === undefined || rel.includes('alternate'));
    return isLayer || isLanguage ? [url.href] : [];
  });
}
