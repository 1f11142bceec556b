import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { readPdf, UnreadablePdfError } from './pdf.ts';

/** Makes a PDF. */
async function pdf(
  options: PDFKit.PDFDocumentOptions,
  draw: (doc: PDFKit.PDFDocument) => void,
): Promise<Uint8Array> {
  const doc = new PDFDocument(options);
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  draw(doc);
  const ended = new Promise((resolve) => doc.on('end', resolve));
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

describe('a PDF without tags', () => {
  it('is read in the order of its content, lines joined, words put together again', async () => {
    const bytes = await pdf({}, (doc) => {
      doc.fontSize(20).text('Privacy').moveDown();
      doc
        .fontSize(10)
        .text('We use your data for the ship-\nping of goods. It is kept\nfor a year.')
        .moveDown(2);
      doc.text('We sell nothing.');
    });
    const { blocks, structure, language } = await readPdf(bytes);
    expect(blocks).toEqual([
      { kind: 'heading', text: 'Privacy' },
      { kind: 'text', text: 'We use your data for the shipping of goods. It is kept for a year.' },
      { kind: 'text', text: 'We sell nothing.' },
    ]);
    expect(structure).toMatchObject({ isTagged: false, pages: 1, nodes: [], bookmarks: [], links: [] });
    expect(language).toBeUndefined();
  });
});

describe('a PDF with tags', () => {
  const tagged = (draw: (doc: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement) => void) =>
    pdf({ tagged: true, lang: 'en', pdfVersion: '1.7' }, (doc) => {
      const root = doc.struct('Document');
      doc.addStructure(root);
      draw(doc, root);
    });

  it('is read in the order of its structure, whatever the order on paper; artifacts are left out', async () => {
    const bytes = await tagged((doc, root) => {
      const content = doc.markStructureContent('P');
      doc.text('Second.', 72, 200).endMarkedContent();
      doc.markContent('Artifact', { type: 'Pagination' });
      doc.text('Page 1', 72, 700).endMarkedContent();
      root.add(doc.struct('H1', {}, () => doc.text('First', 72, 100)));
      root.add(doc.struct('P', {}, [content]));
    });
    const { blocks, structure } = await readPdf(bytes);
    expect(blocks).toEqual([
      { kind: 'heading', text: 'First' },
      { kind: 'text', text: 'Second.' },
    ]);
    expect(structure.nodes[0]?.children.map((node) => node.role)).toEqual(['H1', 'P']);
  });

  it('is not believed where it tells programs something else than it shows', async () => {
    const bytes = await tagged((doc, root) => {
      root.add(doc.struct('P', { actual: 'We sell nothing.' }, () => doc.text('We sell everything.')));
    });
    expect((await readPdf(bytes)).blocks).toEqual([{ kind: 'text', text: 'We sell everything.' }]);
    const years = await tagged((doc, root) => {
      root.add(doc.struct('P', { actual: '12 years' }, () => doc.text('21 years')));
    });
    expect((await readPdf(years)).blocks).toEqual([{ kind: 'text', text: '21 years' }]);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('%PDF-1.7 this is none')],
    ['noise', Uint8Array.from({ length: 4_000 }, (_, i) => (i * 7919) % 256)],
  ])('%s is told in words', async (_, bytes) => {
    await expect(readPdf(bytes)).rejects.toThrow(UnreadablePdfError);
  });

  it('a PDF that is locked is told in words', async () => {
    const bytes = await pdf({ userPassword: 'secret', pdfVersion: '1.7' }, (doc) => doc.text('x'));
    await expect(readPdf(bytes)).rejects.toThrow(UnreadablePdfError);
  });

  it('leaves the bytes it was given as they are', async () => {
    const bytes = await pdf({}, (doc) => doc.text('x'));
    const before = bytes.byteLength;
    await readPdf(bytes);
    expect(bytes.byteLength).toBe(before);
  });
});
