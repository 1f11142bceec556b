import { html } from 'hono/html';
import type { Notice } from '../../notice/index.ts';
import { cleanText } from '../prose/index.ts';
import { registerFaces } from './font.ts';
import { PAPER } from './paper.ts';

/** The same notice gives the same bytes whenever it is printed; its own date stands in its text. */
const MADE = new Date(0);

/** Opens a PDF that is tagged, names its language, and shows its title. */
export async function newPdf({ title, language }: Notice): Promise<PDFKit.PDFDocument> {
  const { default: PDFDocument } = await import('pdfkit');
  const name = cleanText(title);
  const ua = { subset: 'PDF/UA' };
  const doc = new PDFDocument({
    // The types know only the older subsets.
    ...(ua as object),
    size: [PAPER.width, PAPER.height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    // An empty name keeps the library from loading a face that nobody uses.
    font: '',
    info: { Title: name, CreationDate: MADE, Producer: 'Klartext', Creator: 'Klartext' },
  });
  // The library writes the title into XML as it is.
  const append = doc.appendXML.bind(doc);
  const escaped = String(html`${name}`);
  doc.appendXML = (xml, newLine) =>
    append(
      xml.replace(`>${name}<`, () => `>${escaped}<`),
      newLine,
    );
  await registerFaces(doc);
  doc.addPage();
  return doc;
}

/** Ends a PDF and gives its bytes. */
export async function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve);
    doc.on('error', reject);
  });
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}
