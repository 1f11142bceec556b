import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { declared, EXAMPLE_FILE, noticesOf, SMALL_FILE } from '../../../test/support/declared.ts';
import { ODD_TEXTS, oddNotice } from '../../../test/support/odd-notice.ts';
import { type PdfBookmark, type PdfNode, type PdfReadBack, readPdf } from '../../document/index.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import { type Notice, type Part, partsOf } from '../../notice/index.ts';
import { compareReading, compareWithNotice } from '../parity/index.ts';
import { printChannel } from './print-channel.ts';

const example = noticesOf(declared(EXAMPLE_FILE), 'en', { edition: { number: 7, on: '2026-11-24' } });
const small = noticesOf(declared(SMALL_FILE));

async function bytesOf(notice: Notice): Promise<Uint8Array> {
  const [file] = await printChannel.render(notice, { languages: ['en'], layers: ['label'] });
  if (file === undefined || typeof file.body === 'string')
    throw new TypeError('one file of bytes was expected');
  return file.body;
}

const readBack = async (notice: Notice): Promise<PdfReadBack> => readPdf(await bytesOf(notice));

const all = (nodes: readonly PdfNode[]): readonly PdfNode[] =>
  nodes.flatMap((node) => [node, ...all(node.children)]);
const rolesOf = (node: PdfNode | undefined): readonly string[] => (node?.children ?? []).map((c) => c.role);
// One character per byte: TextDecoder's 'latin1' is windows-1252 and moves the bytes 80 to 9F.
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe.each(languagesWithCatalogue())('the print in "%s"', (language) => {
  const notices = noticesOf(declared(EXAMPLE_FILE), language);
  it.each(['label', 'short', 'full'] as const)('holds every unit of the %s in order', async (layer) => {
    const { blocks, language: said, structure } = await readBack(notices[layer]);
    expect(compareWithNotice(notices[layer], blocks)).toEqual([]);
    expect(said).toBe(language);
    expect(structure.title).toBe(notices[layer].title);
    expect(structure.isTagged).toBe(true);
  });
});

describe('a link of a print', () => {
  const differences = async (notice: Notice, bytes: Uint8Array) =>
    compareReading(notice, await printChannel.read(bytes, 'pdf'));

  it('leads to an address that stands on paper', async () => {
    expect((await readBack(example.full)).structure.links.length).toBeGreaterThan(3);
    expect(await differences(example.full, await bytesOf(example.full))).toEqual([]);
    const long = `https://shop.example/${'long-path/'.repeat(40)}`;
    for (const text of [
      long,
      'https://köln.example/ä b',
      'ä@köln.example',
      'https://shop.example/?a=1&b=%2F.',
    ]) {
      const notice = oddNotice(text);
      expect(await differences(notice, await bytesOf(notice)), text).toEqual([]);
    }
  });

  it('is told where it leads elsewhere', async () => {
    const text = latin(await bytesOf(example.full));
    const [own = ''] = /\/URI \((?:mailto:|https:)[^)]+\)/u.exec(text) ?? [];
    expect(own).not.toBe('');
    const other = `/URI (https://evil.example/${'x'.repeat(own.length)}`.slice(0, own.length - 1);
    const bytes = Uint8Array.from(text.replace(own, `${other})`), (letter) => letter.charCodeAt(0));
    expect(await differences(example.full, bytes)).toMatchObject([
      { kind: 'extra', place: 'beside', found: expect.stringContaining('evil.example') },
    ]);
  });
});

describe('the structure of a print', () => {
  it('the label is a table: a row for each question, none torn apart', async () => {
    const { structure } = await readBack(example.label);
    const nodes = all(structure.nodes);
    expect(rolesOf(structure.nodes[0])).toEqual(['H1', 'P', 'P', 'P', 'Table']);
    const rows = nodes.filter((node) => node.role === 'TR');
    expect(rows.map(rolesOf)).toEqual(example.label.parts.map(() => ['TH', 'TD']));
    expect(rows.map((row) => row.children[0]?.text.replace(/\s+/gu, ' ').trim())).toEqual(
      example.label.parts.map((part) => part.heading),
    );
    expect(structure.pages).toBeLessThanOrEqual(3);
  });

  it('a list is a list, with each entry by itself', async () => {
    const { structure } = await readBack(example.label);
    const lists = all(structure.nodes).filter((node) => node.role === 'L');
    expect(lists.length).toBeGreaterThan(5);
    for (const list of lists) {
      expect(new Set(rolesOf(list))).toEqual(new Set(['LI']));
      for (const entry of list.children) expect(rolesOf(entry).at(-1)).toBe('LBody');
    }
    const [first, more] = example.label.parts[0]?.sentences ?? [];
    const data = [...(first?.items ?? []), ...(more?.goesOn ? (more.items ?? []) : [])];
    const entries = lists[0]?.children.map((entry) =>
      entry.text
        .replace(/[,.]?\s*$/u, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    );
    expect(entries).toEqual(data.map((item) => item.text));
  });

  it.each(['short', 'full'] as const)(
    '%s: headings go down one level at a time and never end a page',
    async (layer) => {
      const { structure } = await readBack(example[layer]);
      const levels = all(structure.nodes).flatMap(({ role }) =>
        /^H\d$/u.test(role) ? [Number(role[1])] : [],
      );
      expect(levels[0]).toBe(1);
      for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
      const ends = structure.nodes.map(
        (page) =>
          all([page])
            .filter((n) => n.children.length === 0)
            .at(-1)?.role,
      );
      for (const role of ends) expect(role).not.toMatch(/^H/u);
    },
  );

  it.each(['label', 'short', 'full'] as const)('%s: bookmarks are the headings', async (layer) => {
    const { structure } = await readBack(example[layer]);
    const titles = (parts: readonly Part[]): readonly PdfBookmark[] =>
      parts.map((part) => ({ title: part.heading, below: titles(part.parts ?? []) }));
    expect(structure.bookmarks).toEqual(titles(example[layer].parts));
  });

  it('addresses are links that programs find in the structure', async () => {
    const { structure } = await readBack(small.label);
    expect(structure.links.length).toBeGreaterThan(0);
    for (const link of structure.links) expect(link).toMatch(/^(?:https?:\/\/|mailto:)/u);
    const links = all(structure.nodes).filter((node) => node.role === 'Link');
    expect(links).toHaveLength(structure.links.length);
  });

  it('nothing is drawn that is neither content nor artifact; page numbers are artifacts', async () => {
    const pdf = await getDocumentProxy(await bytesOf(example.full), { verbosity: 0 });
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: true });
      const open: string[] = [];
      const artifacts: string[] = [];
      for (const item of items) {
        if ('str' in item) {
          if (item.str.trim() !== '') expect(open, item.str).not.toEqual([]);
          if (open.includes('Artifact')) artifacts.push(item.str);
        } else if (item.type === 'endMarkedContent') open.pop();
        else open.push(item.tag ?? '');
      }
      expect(artifacts.join(' ')).toContain(`Page ${number} of ${pdf.numPages}`);
    }
    await pdf.destroy();
  });

  it('says that it follows PDF/UA, brings its fonts, and needs no other', async () => {
    const text = latin(await bytesOf(small.label));
    expect(text).toMatch(/^%PDF-1\.7/u);
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).not.toContain('/Subtype /Type1');
    expect(text.match(/\/FontFile2/gu)?.length).toBe(text.match(/\/Type \/FontDescriptor/gu)?.length);
    expect(text.match(/\/Scope \/Row/gu)?.length).toBe(small.label.parts.length);
  });
});

describe('a print', () => {
  it('is the same bytes whenever it is made', async () => {
    const [one, other] = [await bytesOf(example.label), await bytesOf(example.label)];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it.each(Object.entries(ODD_TEXTS))('holds odd texts without harm: %s', async (_, text) => {
    for (const layer of ['label', 'changes'] as const) {
      const notice = oddNotice(text, layer);
      expect(compareReading(notice, await printChannel.read(await bytesOf(notice), 'pdf'))).toEqual([]);
    }
  });

  it('writes a title with markup into its metadata as text', async () => {
    const text = latin(await bytesOf(oddNotice('Fish & <Chips>')));
    expect(text).toContain('>Title Fish &amp; &lt;Chips&gt;</rdf:li>');
  });

  it('shows a box for a character that no font has, and tells programs which it is', async () => {
    const { structure, blocks } = await readBack(oddNotice('株 🧀'));
    expect(blocks[0]?.text).toBe('Title 株 🧀');
    const told = all(structure.nodes).filter((node) => node.role === 'Span');
    expect(new Set(told.map((node) => node.text.trim()))).toEqual(new Set(['株', '🧀']));
  });

  it('sets a language that is written from right to left, and one that it has no words for', async () => {
    const notice: Notice = {
      ...oddNotice(ODD_TEXTS.hebrew ?? '', 'short'),
      language: 'he',
      direction: 'rtl',
    };
    const { blocks, language } = await readBack(notice);
    expect(language).toBe('he');
    expect(compareWithNotice(notice, blocks)).toEqual([]);
    expect(blocks[0]?.text).toMatch(/^Title אנחנו לא מוכרים את הנתונים שלך /u);
  });

  it('goes over as many pages as a name of 10,000 characters needs, and stays small', async () => {
    const notice = oddNotice('N'.repeat(10_000));
    const bytes = await bytesOf(notice);
    expect(bytes.byteLength).toBeLessThan(1_000_000);
    expect(compareWithNotice(notice, (await readPdf(bytes)).blocks)).toEqual([]);
  });

  it('can be without parts', async () => {
    const notice: Notice = { ...small.label, parts: [] };
    expect(compareWithNotice(notice, (await readBack(notice)).blocks)).toEqual([]);
    expect(partsOf(notice.parts)).toEqual([]);
  });
});
