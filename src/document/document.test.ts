import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_LIMIT, readDocument } from './document.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => {
  const units = Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0));
  return new Uint8Array(units.buffer);
};
const swapped = (bytes: Uint8Array): Uint8Array =>
  bytes.map((_, i) => bytes[i % 2 === 0 ? i + 1 : i - 1] ?? 0);

/** What was read, in short. */
async function said(bytes: Uint8Array, name: string): Promise<string> {
  const read = await readDocument(bytes, name);
  return read.ok ? `${read.format}: ${read.blocks.map(({ text }) => text).join(' / ')}` : read.reason;
}

describe('readDocument', () => {
  it.each([
    ['page.HTM', '<h1>A</h1>b', 'html: A / b'],
    ['text.md', '# A\n\nb', 'markdown: A / b'],
    ['text.txt', '# A\n\nb', 'text: # A / b'],
    ['noname', 'A\n\nb', 'text: A / b'],
    ['page', ' <!DOCTYPE html><p>A<p>b', 'html: A / b'],
    ['a.ssml', '<speak xml:lang="de"><s>A</s><s>b</s></speak>', 'ssml: A / b'],
    ['a.eml', 'Subject: x\nContent-Type: text/plain\n\nA\n\nb', 'email: A / b'],
  ])('reads %s by what it is', async (name, text, expected) => {
    expect(await said(utf8(text), name)).toBe(expected);
  });

  it('reads UTF-8 and UTF-16 with marks of byte order, and what a page says its characters are', async () => {
    expect(await said(utf8('\ufeffÄpfel'), 'a.txt')).toBe('text: Äpfel');
    expect(await said(utf16('Äpfel'), 'a.txt')).toBe('text: Äpfel');
    expect(await said(swapped(utf16('Äpfel')), 'a.txt')).toBe('text: Äpfel');
    const latin = Uint8Array.from('<meta charset="windows-1252"><p>\u00c4pfel', (l) => l.charCodeAt(0));
    expect(await said(latin, 'a.html')).toBe('html: Äpfel');
  });

  it.each([
    ['a.txt', new Uint8Array(), 'it is empty'],
    ['a.html', utf8('<script>x</script>'), 'there is no text in it'],
    [
      'a.docx',
      Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0),
      'it is binary, not text; save it as PDF, HTML or plain text',
    ],
    ['a.txt', Uint8Array.of(0xc4, 0x70), 'it is neither UTF-8 nor UTF-16; save it again as UTF-8'],
    ['a.txt', Uint8Array.of(0xff, 0xfe, 0x41), 'its UTF-16 is damaged'],
    ['a.html', utf8('<div>'.repeat(9999)), 'its elements are nested too deep'],
    ['a.md', utf8('> '.repeat(9999)), 'its lists or quotes are nested too deep'],
    ['a.json', utf8('{}'), 'JSON holds data, not a text to read'],
    ['a.pdf', utf8('no PDF'), 'it is no PDF that can be read'],
    ['a.txt', new Uint8Array(DOCUMENT_LIMIT + 1), 'it is larger than 20 MB'],
  ])('refuses %s with a reason', async (name, bytes, reason) => {
    expect(await said(bytes, name)).toBe(reason);
  });

  it('never throws, whatever the bytes and the name', async () => {
    const extension = fc.constantFrom('html', 'md', 'txt', 'eml', 'pdf', 'ssml', '', '__proto__');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), extension, async (bytes, ending) => {
        const read = await readDocument(bytes, `a.${ending}`);
        expect(read.ok ? read.blocks.length : read.reason.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});
