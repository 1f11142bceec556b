import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LiveReport } from '../../src/publication/index.ts';
import { folder, klartext, SMALL } from './harness.ts';
import { serving } from './serving.ts';

/** What `--format json` writes. */
interface Report extends LiveReport {
  readonly status: number;
  readonly version: { readonly number: number };
}

let dir: ReturnType<typeof folder>;
beforeAll(async () => {
  dir = folder({ 'klartext.yaml': SMALL });
  expect((await klartext(dir.path, ['publish'])).status).toBe(0);
  writeFileSync(join(dir.path, 'klartext.yaml'), SMALL.replace('P1M', 'P6W'));
  expect((await klartext(dir.path, ['publish'])).status).toBe(0);
});
afterAll(() => dir.remove());

const live = (...names: readonly string[]): string => join(dir.path, 'live', ...names);
const copyOf = (version: string, name: string): string => join(dir.path, 'versions', version, name);
beforeEach(() => mkdirSync(live(), { recursive: true }));
afterEach(() => rmSync(live(), { recursive: true, force: true }));

const published = (...argv: readonly string[]) => klartext(dir.path, ['published', ...argv]);
async function report(...argv: readonly string[]): Promise<Report> {
  const { status, out, err } = await published(...argv, '--format', 'json');
  expect(err).toBe('');
  const read: Report = JSON.parse(out);
  expect(read.status).toBe(status);
  return read;
}
const cellsOf = ({ cells }: Report): Readonly<Record<string, string>> =>
  Object.fromEntries(cells.map((cell) => [`${cell.channel} ${cell.language}`, cell.status]));

describe('klartext published, of a folder', () => {
  it('finds the newest version current, on every channel in every language', async () => {
    const { status, out, err } = await published('versions/0002');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^Newest version: 2 of 2026-11-24, id [0-9a-f]{12}\.\n/);
    expect(out).toMatch(/^ +en +de\nweb +current +current\nemail +current +current\n/m);
    expect(out).toContain('Everything that is live is current.');
  });

  it('finds an older version stale, and says which it is', async () => {
    cpSync(copyOf('0001', 'en/label.html'), live('en/label.html'));
    const { status, out } = await published('live', '--found-only');
    expect(status).toBe(1);
    expect(out).toContain('web       stale (1)\n');
    expect(out).toContain('Older than version 2:\n  web en, version 1: live/en/label.html\n');
    expect(out).toContain('Of 1 cell: 1 stale.');
  });

  it('shows a sentence that differs, as it was published and as it stands there', async () => {
    mkdirSync(live('en'));
    const page = readFileSync(copyOf('0002', 'en/short.html'), 'utf8');
    const changed = page.replace('Your order comes to your door.', 'Your order comes someday.');
    expect(changed).not.toBe(page);
    writeFileSync(live('en/short.html'), changed);
    const { status, out } = await published('live', '--found-only');
    expect(status).toBe(1);
    expect(out).toContain('live/en/short.html  different  English short, web\n');
    expect(out).toMatch(/^ {4}published .*Your order comes to your door\.$/m);
    expect(out).toMatch(/^ {4}live .*Your order comes someday\.$/m);
    expect(out).not.toContain('It is closest to');
  });

  it('asks for every channel and language that the shop declares', async () => {
    cpSync(copyOf('0002', 'en/label.html'), live('en/label.html'));
    const { status, out } = await published('live');
    expect(status).toBe(1);
    expect(out).toContain('Nothing was found for: web de, email en, email de.');
    expect(out).toContain('Of 4 cells: 1 current, 3 missing.');
    expect(cellsOf(await report('live', '--channel', 'web', '--language', 'en'))).toEqual({
      'web en': 'current',
    });
    expect((await published('live', '--found-only')).status).toBe(0);
  });

  it('names what holds no notice, and passes over what is no document', async () => {
    cpSync(copyOf('0002', 'en/label.html'), live('en/label.html'));
    writeFileSync(live('about.html'), '<h1>About us</h1><p>We sell flowers.</p>');
    writeFileSync(live('broken.pdf'), '%PDF-1.7 and then nothing');
    writeFileSync(live('broken.eml'), '');
    writeFileSync(live('app.json'), '{');
    writeFileSync(live('logo.png'), new Uint8Array([137, 80, 78, 71]));
    const { status, out } = await published('live', '--found-only');
    expect(status).toBe(0);
    const [, strangers = ''] = out.split('These hold no notice of any version:\n');
    for (const name of ['about.html', 'broken.pdf', 'broken.eml', 'app.json'])
      expect(strangers).toContain(`  live/${name}\n`);
    expect(out).not.toContain('logo.png');
  });

  it('is no success when no notice was found at all', async () => {
    writeFileSync(live('about.html'), '<h1>About us</h1>');
    const { status, out } = await published('live', '--found-only');
    expect(status).toBe(1);
    expect(out).toContain('No notice was found.');
  });
});

describe('klartext published, of single files', () => {
  it.each([
    ['de/label.html', 'page.html', 'web de'],
    ['de/short.eml', 'news.EML', 'email de'],
    ['en/full.pdf', 'flyer.pdf', 'print en'],
    ['en/label.receipt.txt', 'receipt.txt', 'receipt en'],
    ['de/label.ssml', 'hotline.xml', 'voice de'],
    ['en/label.json', 'app.json', 'json en'],
    ['en/label.chat.json', 'bot.json', 'chat en'],
    ['de/changes.email.txt', 'mail.txt', 'email de'],
  ])('knows %s under the name %s', async (name, as, cell) => {
    copyFileSync(copyOf('0002', name), live(as));
    expect(cellsOf(await report(`live/${as}`, '--found-only'))).toEqual({ [cell]: 'current' });
  });

  it('takes several, of which the worst decides the cell', async () => {
    copyFileSync(copyOf('0002', 'en/label.html'), live('a.html'));
    copyFileSync(copyOf('0001', 'en/short.html'), live('b.html'));
    const { cells, status } = await report('live/a.html', 'live/b.html', '--found-only');
    expect(status).toBe(1);
    expect(cells).toHaveLength(1);
    expect(cells[0]?.status).toBe('stale');
    expect(cells[0]?.findings.map((f) => [f.source, f.layer, f.version])).toEqual([
      ['live/a.html', 'label', 2],
      ['live/b.html', 'short', 1],
    ]);
  });
});

describe('klartext published, of an e-mail as a shop sends it', () => {
  const read = (name: string): string => readFileSync(copyOf('0002', name), 'utf8');
  /** The notice inside a bigger message: a greeting above, a signature below, in both forms. */
  function newsletter(html: string, text: string): Promise<Buffer> {
    const greeting = 'Hello Ms Ünal, your parcel is on its way.';
    const signature = 'Kornblume · Marktplatz 1 · unsubscribe';
    return new MailComposer({
      from: 'shop@kornblume.example',
      to: 'customer@somewhere.example',
      subject: 'Your parcel',
      html: html
        .replace(
          /<body[^>]*>/,
          (body) => `${body}<table><tr><td><h1>Kornblume</h1><p>${greeting}</p></td></tr></table>`,
        )
        .replace('</body>', `<p>${signature}</p></body>`),
      text: `${greeting}\n\n${text}\n-- \n${signature}\n`,
      attachments: [{ filename: 'logo.png', content: Buffer.from([137, 80, 78, 71]) }],
    })
      .compile()
      .build();
  }

  it('is current, with what the shop says around it', async () => {
    writeFileSync(
      live('sent.eml'),
      await newsletter(read('en/label.email.html'), read('en/label.email.txt')),
    );
    const { cells, status } = await report('live/sent.eml', '--found-only');
    expect(status).toBe(0);
    expect(cells).toHaveLength(1);
    expect(cells[0]?.findings.map((f) => [f.source, f.status, f.layer])).toEqual([
      ['live/sent.eml (HTML)', 'current', 'label'],
      ['live/sent.eml (text)', 'current', 'label'],
    ]);
    for (const { around, differences } of cells[0]?.findings ?? []) {
      expect(differences).toEqual([]);
      expect(around.join(' ')).toContain('Hello Ms Ünal, your parcel is on its way.');
      expect(around.join(' ')).toContain('unsubscribe');
    }
  });

  it('is different when one of its two forms is, though the other is right', async () => {
    const text = read('en/label.email.txt').replace('6 weeks', '6 months');
    expect(text).not.toBe(read('en/label.email.txt'));
    writeFileSync(live('sent.eml'), await newsletter(read('en/label.email.html'), text));
    const { status, out } = await published('live/sent.eml', '--found-only');
    expect(status).toBe(1);
    expect(out).toContain('live/sent.eml (text)  different');
    expect(out).not.toContain('live/sent.eml (HTML)  different');
    expect(out).toContain('6 months');
  });
});

describe('klartext published, of a site', () => {
  it('reads from one address all languages and layers of what is served', async () => {
    const site = await serving(dir.path);
    try {
      const { cells, status, strangers } = await report(site.url, '--channel', 'web');
      expect(cells.map((c) => [c.language, c.status])).toEqual([
        ['en', 'current'],
        ['de', 'current'],
      ]);
      for (const { findings } of cells) {
        expect([...new Set(findings.map((f) => f.layer))].sort()).toEqual([
          'changes',
          'full',
          'label',
          'short',
        ]);
        for (const { source } of findings) expect(source).toMatch(/^http:/);
      }
      expect({ status, strangers }).toEqual({ status: 0, strangers: [] });
    } finally {
      await site.stop();
    }
  });

  it('reads the page of a shop, and does not leave its site or end in its links', async () => {
    const page = readFileSync(copyOf('0001', 'en/label.html'), 'utf8');
    const links = Array.from({ length: 200 }, (_, i) => `<a hreflang="en" href="/p${i}">x</a>`).join('');
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const elsewhere = '<a hreflang="en" href="http://127.0.0.1:1/label">x</a>';
      response.end(
        request.url === '/privacy' ? page.replace('</body>', `${elsewhere}${links}</body>`) : '<p>Nothing.',
      );
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const { cells } = await report(`http://127.0.0.1:${port}/privacy`, '--found-only');
    server.close();
    expect(cells.map((c) => [c.channel, c.status])).toEqual([['web', 'stale']]);
    expect(asked.length).toBeGreaterThan(60);
    expect(asked.length).toBeLessThanOrEqual(80);
  });

  it.each([
    ['http://127.0.0.1:1/', 'cannot be read: nobody answers there.'],
    ['https://', 'is no web address.'],
  ])('refuses %s', async (url, hint) => {
    const { status, out, err } = await published(url);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(hint);
  });

  it('refuses a page that is not there, and one without end', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/gone') return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = (): void => {
        while (response.write('x'.repeat(1 << 20)));
        response.once('drain', more);
      };
      more();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const gone = await published(`http://127.0.0.1:${port}/gone`);
    const endless = await published(`http://127.0.0.1:${port}/endless`);
    server.closeAllConnections();
    server.close();
    expect(gone).toMatchObject({ status: 2, err: expect.stringContaining('it answers 404.') });
    expect(endless).toMatchObject({ status: 2, err: expect.stringContaining('it is larger than 20 MB.') });
  });
});

describe('klartext published', () => {
  it.each([
    [['nowhere'], 'There is no file or folder nowhere.'],
    [['versions/0002', '--versions', 'none'], 'There is no published version in none.\nPublish one with'],
    [['versions/0002', '--channel', 'fax'], 'There is no channel "fax".'],
    [['versions/0002', '--language', 'fr'], 'does not serve the language "fr"'],
    [[], "missing required argument 'source'"],
  ])('refuses %j and says what to do', async (argv, hint) => {
    const { status, out, err } = await published(...argv);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(hint);
  });

  it('refuses to judge by versions that were changed', async () => {
    cpSync(join(dir.path, 'versions'), live('kept'), { recursive: true });
    const file = live('kept/0001/facts.json');
    rmSync(file);
    writeFileSync(file, '[]');
    const { status, err } = await published('versions/0002', '--versions', 'live/kept');
    expect(status).toBe(2);
    expect(err).toContain('0001/facts.json was changed after it was published');
  });

  it('lets nothing that it reads act on the terminal', async () => {
    mkdirSync(live('en'));
    const page = readFileSync(copyOf('0002', 'en/label.html'), 'utf8');
    writeFileSync(live('en/label.html'), page.replaceAll('Paketpost AG', 'Paket\u001b[2J\u202egnp AG'));
    const { out } = await published('live', '--found-only');
    expect(out).toContain('different');
    expect(out).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u);
  });
});
