import { describe, expect, it } from 'vitest';
import { declared, EXAMPLE_FILE, noticesOf, SMALL_FILE } from '../../../test/support/declared.ts';
import { ODD_TEXTS, oddNotice } from '../../../test/support/odd-notice.ts';
import { readEmail } from '../../document/index.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import type { Notice } from '../../notice/index.ts';
import { compareReading, compareWithNotice } from '../parity/index.ts';
import { emailChannel } from './email-channel.ts';

const CONTEXT = { languages: ['en'], layers: ['label'] } as const;
const small = noticesOf(declared(SMALL_FILE));

async function filesOf(notice: Notice): Promise<Readonly<Record<string, Uint8Array>>> {
  const files = await emailChannel.render(notice, CONTEXT);
  return Object.fromEntries(
    files.map(({ extension, body }) => [
      extension,
      typeof body === 'string' ? new TextEncoder().encode(body) : body,
    ]),
  );
}

async function textOf(notice: Notice, extension: string): Promise<string> {
  return new TextDecoder().decode((await filesOf(notice))[extension]);
}

async function expectWhole(notice: Notice): Promise<void> {
  const files = await filesOf(notice);
  expect(Object.keys(files)).toEqual(emailChannel.extensions);
  for (const [extension, bytes] of Object.entries(files)) {
    const found = await emailChannel.read(bytes, extension);
    expect(compareReading(notice, found), extension).toEqual([]);
    if (extension !== 'txt') expect(found.language).toBe(notice.language);
  }
  const { text } = await readEmail(files.eml ?? new Uint8Array());
  expect(compareWithNotice(notice, text?.blocks ?? [])).toEqual([]);
}

describe.each(languagesWithCatalogue())('a message in "%s"', (language) => {
  const notices = noticesOf(declared(EXAMPLE_FILE), language);
  it.each(['label', 'short', 'full'] as const)(
    'holds every unit of the %s, in all its forms',
    async (layer) => expectWhole(notices[layer]),
  );
});

describe('a message', () => {
  it.each(Object.entries(ODD_TEXTS))('holds odd texts without harm: %s', async (_, text) => {
    for (const layer of ['label', 'changes'] as const) await expectWhole(oddNotice(text, layer));
  });

  it('has its title as subject, and no header that a text brought along', async () => {
    const notice = oddNotice(ODD_TEXTS.breaks ?? '');
    const { eml = new Uint8Array() } = await filesOf(notice);
    const [head = ''] = new TextDecoder().decode(eml).split('\r\n\r\n', 1);
    const names = head.split(/\r\n(?!\s)/u).map((line) => line.split(':', 1)[0]);
    expect(names).toEqual(['X-Unsent', 'Content-Language', 'Subject', 'MIME-Version', 'Content-Type']);
    expect((await readEmail(eml)).subject).toBe('Title Hello Bcc: all@shop.example <h1>body</h1>');
  });

  it('is the same bytes whenever it is made', async () => {
    expect(await filesOf(small.label)).toEqual(await filesOf(small.label));
  });

  it('loads nothing: no image, no style sheet, no script, nothing but links', async () => {
    const html = await textOf(noticesOf(declared(EXAMPLE_FILE)).full, 'html');
    expect(
      html.match(/<(?:img|link|style|script|iframe|object|svg|video|form|input)\b|url\(|@import/giu),
    ).toBeNull();
    expect(html.match(/\s(?:src|srcset|background|on\w+)=/giu)).toBeNull();
    expect(html).not.toMatch(/position:|float:|display:|var\(|class=/u);
  });

  it('shows markup in a text as text', async () => {
    const html = await textOf(oddNotice(ODD_TEXTS.markup ?? ''), 'html');
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
  });

  it('is headed by levels without gaps, under tables that are no tables to readers', async () => {
    const html = await textOf(noticesOf(declared(EXAMPLE_FILE)).full, 'html');
    const levels = [...html.matchAll(/<h(\d)/gu)].map((m) => Number(m[1]));
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(html.match(/<table(?![^>]*role="presentation")/gu)).toBeNull();
  });

  it('keeps plain text within 72 columns, addresses aside', async () => {
    const text = await textOf(noticesOf(declared(EXAMPLE_FILE), 'de').full, 'txt');
    const wide = text.split('\n').filter((line) => [...line].length > 72 && !line.includes('://'));
    expect(wide).toEqual([]);
  });

  it('names its direction', async () => {
    const html = await textOf({ ...small.label, language: 'he', direction: 'rtl' }, 'html');
    expect(html).toContain('<html lang="he" dir="rtl">');
  });

  it('a message without its plain text reads as empty', async () => {
    const bytes = new TextEncoder().encode('Content-Type: text/html\r\n\r\n<p>Hello</p>');
    expect((await emailChannel.read(bytes, 'eml')).blocks).toEqual([]);
  });

  it('is found different where its plain text or its subject says something else', async () => {
    const eml = await textOf(small.label, 'eml');
    const [head = '', plain = '', html = ''] = eml.split('Content-Type: text/');
    for (const changed of [
      [head, plain.replace('We never sell', 'We rarely sell'), html],
      [head.replace('Subject: Your', 'Subject: Not your'), plain, html],
    ]) {
      const text = changed.join('Content-Type: text/');
      expect(text).not.toBe(eml);
      const found = await emailChannel.read(new TextEncoder().encode(text), 'eml');
      expect(compareReading(small.label, found)).toMatchObject([{ kind: 'extra', place: 'beside' }]);
    }
  });

  it('stays of a sensible size with a name of 10,000 characters', async () => {
    const files = await filesOf(oddNotice('N'.repeat(10_000)));
    expect(files.eml?.byteLength).toBeLessThan(600_000);
  });
});
