import type { PlacedBlock } from './block-collector.ts';
import { documentText } from './document-text.ts';
import { placedHtml } from './html.ts';
import { placedMarkdown } from './markdown.ts';
import { beyondMarkdownBounds } from './markdown-bounds.ts';
import { placedPlainText } from './plain-text.ts';

/** The formats that documents can have. */
export const DOCUMENT_FORMATS = ['html', 'markdown', 'text', 'email', 'pdf', 'ssml'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** What a document says, or why it cannot be read, in words that go on from "cannot be read: ". */
export type DocumentRead =
  | {
      readonly ok: true;
      readonly format: DocumentFormat;
      /** The language that the document says it is in. */
      readonly language: string | undefined;
      readonly blocks: readonly PlacedBlock[];
    }
  | { readonly ok: false; readonly reason: string };

/** Documents may be so large, in bytes. */
export const DOCUMENT_LIMIT = 20_000_000;

const BY_EXTENSION: Readonly<Record<string, DocumentFormat>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  eml: 'email',
  pdf: 'pdf',
  ssml: 'ssml',
};

/**
 * Reads a document of any format that is known, by its content where that is plain and by the ending of its name.
 * Never throws: what cannot be read comes with the reason.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<DocumentRead> {
  if (bytes.byteLength > DOCUMENT_LIMIT) return refuse('it is larger than 20 MB');
  if (bytes.byteLength === 0) return refuse('it is empty');
  const read = await readAs(bytes, name);
  return read.ok && read.blocks.length === 0 ? refuse('there is no text in it') : read;
}

async function readAs(bytes: Uint8Array, name: string): Promise<DocumentRead> {
  const extension = /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  const format = Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined;
  if (startsWith(bytes, '%PDF-') || format === 'pdf') return pdf(bytes);
  if (format === 'email') return email(bytes);
  const decoded = documentText(bytes);
  if (!decoded.ok) return decoded;
  const { text } = decoded;
  if (extension === 'json') return refuse('JSON holds data, not a text to read');
  switch (format ?? (/^\s*(?:<!doctype html|<html)\b/iu.test(text) ? 'html' : 'text')) {
    case 'html':
      return markup(text, 'html');
    case 'ssml':
      return markup(text, 'ssml');
    case 'markdown': {
      const reason = beyondMarkdownBounds(text);
      if (reason !== undefined) return refuse(reason);
      return { ok: true, format: 'markdown', language: undefined, blocks: placedMarkdown(text) };
    }
    default:
      return { ok: true, format: 'text', language: undefined, blocks: placedPlainText(text) };
  }
}

function markup(text: string, format: 'html' | 'ssml'): DocumentRead {
  const { language, blocks, isTooDeep } = placedHtml(text);
  return isTooDeep ? refuse('its elements are nested too deep') : { ok: true, format, language, blocks };
}

async function email(bytes: Uint8Array): Promise<DocumentRead> {
  const { readEmail } = await import('./email.ts');
  try {
    const { html, text } = await readEmail(bytes);
    const { language, blocks } = html ?? text ?? { language: undefined, blocks: [] };
    return { ok: true, format: 'email', language, blocks };
  } catch {
    return refuse('it is no e-mail that can be read');
  }
}

async function pdf(bytes: Uint8Array): Promise<DocumentRead> {
  const { readPdf } = await import('./pdf.ts');
  try {
    const { language, blocks } = await readPdf(bytes);
    return { ok: true, format: 'pdf', language, blocks };
  } catch {
    return refuse('it is no PDF that can be read');
  }
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

function refuse(reason: string): DocumentRead {
  return { ok: false, reason };
}
