import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partsOf, sentencesOf } from '../../src/notice/index.ts';
import type { PublishedVersion } from '../../src/server/index.ts';
import { declared, noticesOf, SMALL_FILE } from '../support/declared.ts';
import { type Served, SMALL, serve } from './harness.ts';
import { publishedVersion } from './published.ts';

const SITE = 'https://privacy.kornblume.example';
const small = declared(SMALL_FILE);
const FILES = new Map([
  ['/.well-known/gpc.json', { type: 'application/json', body: '{"gpc":true}', rel: 'describedby' }],
]);

let draft: Served;
let site: Served;
beforeAll(async () => {
  draft = await serve();
  const versions = [
    publishedVersion(small, 2, '2026-10-01'),
    publishedVersion(small, 1, '2026-05-25', ['en', 'de', 'fr']),
  ];
  site = await serve(undefined, {
    site: `${SITE}/`,
    published: () => versions,
    exports: () => FILES,
    showsDraft: true,
  });
});
afterAll(async () => {
  await draft.end();
  await site.end();
});

const textAt = async (served: Served, path: string): Promise<string> => (await served.get(path)).text();
const statusAt = async (served: Served, path: string): Promise<number> => (await served.get(path)).status;
const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/<a href="([^"#]*)/g)].map((m) => m[1] ?? '');
const metaIn = (html: string): readonly string[] =>
  [...html.matchAll(/<link rel="(?:canonical|alternate)"[^>]*>/g)].map(([tag]) => tag);

describe('a site before anything is published', () => {
  it('shows the draft at the front and under /preview, and asks not to be indexed', async () => {
    for (const path of ['/de', '/de/short', '/de/full', '/de/print', '/preview/de', '/preview/de/full']) {
      const response = await draft.get(path);
      expect([response.status, response.headers.get('x-robots-tag')], path).toEqual([200, 'noindex']);
      expect(await response.text(), path).toContain('<meta name="robots" content="noindex"/>');
    }
    expect(await textAt(draft, '/robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    expect(await statusAt(draft, '/sitemap.xml')).toBe(404);
  });

  it('says in its list of versions that there is none', async () => {
    expect(await textAt(draft, '/de/versions')).toContain('Es ist noch keine Version veröffentlicht.');
    expect(await textAt(draft, '/de')).not.toContain('Alle Versionen');
  });

  it('has no notice of changes', async () => {
    expect(await statusAt(draft, '/en/changes')).toBe(404);
  });
});

describe('a site with published versions', () => {
  it('shows the newest at the front, each at its number, and the draft only under /preview', async () => {
    expect(await textAt(site, '/en')).toContain('Version 2, 1 October 2026');
    expect(await textAt(site, '/versions/2/en')).toContain('Version 2, 1 October 2026');
    expect(await textAt(site, '/versions/1/fr')).toContain('Version 1, 25 mai 2026');
    expect(await textAt(site, '/preview/en')).toContain('Preview of 24 November 2026');
    for (const path of [
      '/fr',
      '/versions/3/en',
      '/versions/01/en',
      '/versions/1/nl',
      '/versions/x/en',
      '/versions/1/en/changes',
    ]) {
      expect(await statusAt(site, path), path).toBe(404);
    }
    expect(await statusAt(site, '/en/changes')).toBe(200);
  });

  it('keeps what it tells the team to the draft', async () => {
    const broken = { 'klartext.yaml': SMALL.replace('basis: contract', 'basis: contrat') };
    const served = await serve(broken, { published: () => [publishedVersion(small, 1, '2026-05-25')] });
    for (const path of ['/en', '/en/full', '/versions/1/en', '/en/versions', '/en/nothing']) {
      expect(await textAt(served, path), path).not.toContain('class="note"');
    }
    for (const path of ['/preview/en', '/preview/en/short', '/preview/en/full', '/preview/en/print']) {
      expect(await textAt(served, path), path).toContain('class="note"');
    }
    expect(await textAt(served, '/problems')).toContain('<a href="/preview/en">Back to the label</a>');
    await served.end();
  });

  it('says on an old version that it is old, and leads to the same layer of the newest', async () => {
    const old = await textAt(site, '/versions/1/en/full');
    expect(old).toContain(
      'This version no longer applies. <a href="/en/full">Read the version that applies now.</a>',
    );
    expect(await textAt(site, '/versions/1/fr')).toContain('<a href="/">Lisez la version valable');
    expect(await textAt(site, '/versions/2/en')).not.toContain('no longer applies');
  });

  it('lists all versions in a language, newest first', async () => {
    const html = await textAt(site, '/en/versions');
    const editions = [...html.matchAll(/class="edition"><a href="([^"]*)">([^<]*)/g)].map((m) => [
      m[1],
      m[2],
    ]);
    expect(editions).toEqual([
      ['/versions/2/en', 'Version 2, 1 October 2026'],
      ['/versions/1/en', 'Version 1, 25 May 2026'],
    ]);
    expect(html.indexOf('This version applies now.')).toBeLessThan(html.indexOf('Version 1'));
  });

  it('links to nothing that is not there', async () => {
    const seen = new Set(['/en', '/preview/en', '/versions/1/en', '/problems']);
    for (const path of seen) {
      const response = await site.get(path);
      expect([200, 302], path).toContain(response.status);
      for (const to of linksIn(await response.text())) if (to.startsWith('/')) seen.add(to);
    }
    expect(seen.size).toBeGreaterThan(30);
  });

  it('lets search engines find the version that applies, each page once', async () => {
    for (const [path, isIndexed] of [
      ['/en', true],
      ['/en/full', true],
      ['/versions/2/en', true],
      ['/en/print', false],
      ['/versions/1/en', false],
      ['/preview/en', false],
      ['/problems', false],
      ['/demo/shop', false],
    ] as const) {
      expect((await site.get(path)).headers.get('x-robots-tag'), path).toBe(isIndexed ? null : 'noindex');
    }
    const robots = await textAt(site, '/robots.txt');
    expect(robots).toContain('Disallow: /preview\n');
    expect(robots).toContain(`Sitemap: ${SITE}/sitemap.xml`);
    const map = await textAt(site, '/sitemap.xml');
    const places = [...map.matchAll(/<loc>([^<]*)<\/loc><lastmod>2026-10-01<\/lastmod>/g)].map(
      (m) => m[1] ?? '',
    );
    expect(places).toHaveLength(10);
    expect(map).toContain(`<xhtml:link rel="alternate" hreflang="de" href="${SITE}/de/full"></xhtml:link>`);
    for (const place of places) expect(await statusAt(site, place.slice(SITE.length)), place).toBe(200);
  });

  it('names each page in the other languages by its whole address', async () => {
    const expected = (path: string) => [
      `<link rel="canonical" href="${SITE}/en${path}"/>`,
      `<link rel="alternate" hreflang="en" href="${SITE}/en${path}"/>`,
      `<link rel="alternate" hreflang="de" href="${SITE}/de${path}"/>`,
      `<link rel="alternate" hreflang="x-default" href="${SITE}/"/>`,
    ];
    for (const path of ['', '/short', '/full', '/changes', '/versions']) {
      expect(metaIn(await textAt(site, `/en${path}`)), path).toEqual(expected(path));
    }
    expect(metaIn(await textAt(site, '/versions/2/en/full'))[0]).toBe(
      `<link rel="canonical" href="${SITE}/en/full"/>`,
    );
    expect(metaIn(await textAt(site, '/versions/1/en'))[0]).toBe(
      `<link rel="canonical" href="${SITE}/versions/1/en"/>`,
    );
  });

  it('names the files for other programs in a header, and serves them to every page', async () => {
    const { headers } = await site.get('/en');
    expect(headers.get('link')).toBe('</.well-known/gpc.json>; rel="describedby"; type="application/json"');
    const file = await site.get('/.well-known/gpc.json');
    expect([file.status, await file.text(), file.headers.get('access-control-allow-origin')]).toEqual([
      200,
      '{"gpc":true}',
      '*',
    ]);
    expect((await site.get('/versions/1/en')).headers.get('link')).toBeNull();
  });

  it('chooses the language of the reader where an address names none', async () => {
    const wanted = { 'accept-language': 'de' };
    for (const [path, to] of [
      ['/', '/de'],
      ['/versions', '/de/versions'],
      ['/versions/1', '/versions/1/de'],
      ['/preview', '/preview/de'],
    ] as const) {
      const response = await site.get(path, wanted);
      expect([response.status, response.headers.get('location')], path).toEqual([302, to]);
    }
  });

  it('says in the language of the reader that a page is not there', async () => {
    const response = await site.get('/nothing', { 'accept-language': 'de' });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<h1>Diese Seite gibt es nicht</h1>');
    expect(await textAt(site, '/en/nothing')).toContain('<h1>This page does not exist</h1>');
  });
});

describe('scripts', () => {
  it('run on no page but that of the made-up shop, and there only our own', async () => {
    for (const path of [
      '/en',
      '/en/full',
      '/en/print',
      '/en/versions',
      '/versions/1/en',
      '/preview/en',
      '/problems',
      '/x',
    ]) {
      const policy = (await site.get(path)).headers.get('content-security-policy');
      expect(policy, path).toMatch(/default-src 'none'/);
      expect(policy, path).not.toMatch(/script-src|connect-src|unsafe/);
      expect(await textAt(site, path), path).not.toContain('<script');
    }
    const shop = await site.get('/demo/shop');
    expect(shop.headers.get('content-security-policy')).toContain("; script-src 'self'; connect-src 'self'");
    expect(await shop.text()).not.toMatch(
      /<script(?! type="module" src="\/klartext-label\.js"><\/script>)| style=| on[a-z]+=/,
    );
  });
});

describe('a new version', () => {
  it('is shown when the list of versions changes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'klartext-versions-'));
    const list = join(folder, 'versions.json');
    writeFileSync(list, '[]');
    const versions: PublishedVersion[] = [];
    const served = await serve(undefined, { published: () => versions, alsoWatch: [list] });
    expect(await textAt(served, '/en')).toContain('Preview of');
    versions.push(publishedVersion(small, 1, '2026-11-24'));
    writeFileSync(list, '[1]');
    await served.until('/en', 'Version 1, 24 November 2026');
    await served.end();
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('the picture of a label', () => {
  it('is a PNG of 1200 × 630 that the page names', async () => {
    const html = await textAt(site, '/de');
    expect(html).toContain(`<meta property="og:image" content="${SITE}/de/label.png"/>`);
    expect(html).toContain('<meta property="og:title" content="Ihre Daten bei Kornblume"/>');
    const response = await site.get('/de/label.png');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.byteLength).toBeLessThan(150_000);
    expect(Buffer.from(await (await site.get('/en/label.png')).arrayBuffer()).equals(bytes)).toBe(false);
  });
});

describe('permanent links', () => {
  it('of every fact and practice, in every language and version, lead to a section that states it', async () => {
    for (const [prefix, languages] of [
      ['', ['en', 'de']],
      ['/preview', ['en']],
      ['/versions/1', ['fr']],
    ] as const) {
      for (const language of languages) {
        const { full } = noticesOf(small, language);
        const ids = small.facts.map((fact) => fact.id);
        const practices = [...small.declaration.practices.keys()];
        const links = [
          ...ids.map((id) => ['fact', id] as const),
          ...practices.map((id) => ['practice', id] as const),
        ];
        for (const [kind, id] of links) {
          const response = await site.get(`${prefix}/${language}/${kind}/${id}`);
          expect(response.status, id).toBe(302);
          const [page, anchor] = (response.headers.get('location') ?? '').split('#');
          expect(page, id).toBe(`${prefix}/${language}/full`);
          const part = partsOf(full.parts).find((p) => p.id === anchor);
          const facts = part?.sentences.flatMap((s) => s.facts) ?? [];
          expect(
            facts.some((f) => (kind === 'fact' ? f === id : f.startsWith(`practices.${id}.`))),
            id,
          ).toBe(true);
        }
      }
    }
  });

  it('lead nowhere for what does not exist', async () => {
    for (const path of [
      '/en/fact/nothing',
      '/en/practice/nothing',
      '/en/fact',
      '/en/practice',
      '/en/fact/controller/x',
      '/en/fact/__proto__',
    ]) {
      expect(await statusAt(site, path), path).toBe(404);
    }
  });
});

describe('a fragment', () => {
  it('is the notice itself, for every page to read', async () => {
    const response = await site.get('/de/short.fragment');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const { notice, links } = (await response.json()) as { notice: unknown; links: unknown };
    const { short } = noticesOf(small, 'de', { edition: { number: 2, on: '2026-10-01' } });
    expect(notice).toEqual(JSON.parse(JSON.stringify(short)));
    expect(sentencesOf(short).length).toBeGreaterThan(5);
    expect(links).toEqual([
      { text: 'Übersicht', href: '/de' },
      { text: 'Ganzer Text', href: '/de/full' },
      { text: 'Was sich geändert hat', href: '/de/changes' },
    ]);
  });

  it('is there for layers that are there', async () => {
    expect(await statusAt(site, '/de/changes.fragment')).toBe(200);
    for (const path of [
      '/de/other.fragment',
      '/de/.fragment',
      '/xx/label.fragment',
      '/versions/1/de/changes.fragment',
    ]) {
      expect(await statusAt(site, path), path).toBe(404);
    }
  });
});
