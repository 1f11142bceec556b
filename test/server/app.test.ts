import { describe, expect, it } from 'vitest';
import { type Content, createApp } from '../../src/server/app.ts';
import { loadAssets } from '../../src/server/assets.ts';
import type { Found } from '../../src/server/found.ts';
import type { Pages } from '../../src/server/pages.ts';

const assets = loadAssets();
const LANGUAGES = ['en', 'de', 'fr', 'nl'];

/** Pages of a few languages, each with a text of its own. */
function pagesIn(languages: readonly string[], word = '', rendered: string[] = []): Pages {
  const page = (path: string, text: string): readonly [string, Found] => {
    const html = () => {
      rendered.push(path);
      return `<p>${text}${word}</p>`;
    };
    return [path, { kind: 'page', html, isIndexed: path !== '/problems' }];
  };
  const found = new Map<string, Found>([
    page('/problems', 'problems'),
    ...languages.map((language) => page(`/${language}`, language)),
    ['/en/practice/x', { kind: 'redirect', to: '/en/full#practice-x' }],
    ['/preview', { kind: 'choice', languages, to: (language) => `/preview/${language}` }],
    ['/x.png', { kind: 'file', type: 'image/png', body: async () => new Uint8Array([1, 2]), isShared: true }],
    ['/robots.txt', { kind: 'file', type: 'text/plain', body: () => 'robots', isShared: false }],
  ]);
  return { languages, find: (path) => found.get(path), lost: (language) => `<p>lost ${language}</p>` };
}

const CONTENT: Content = { pages: pagesIn(LANGUAGES), assets };
const EMPTY: Content = { pages: pagesIn([]), assets };

/** Asks an application in this process. */
function ask(path: string, init: RequestInit = {}, content: () => Content = () => CONTENT) {
  const app = createApp(content, (host) => host === undefined || host === 'localhost');
  return app.request(path, init);
}

const SECURITY = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'cross-origin-opener-policy',
];

describe('the language of a reader', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE-at,de;q=0.9,en;q=0.8', 'de'],
    ['fr;q=0.1,nl', 'nl'],
    ['fr;q=0.1, nl;q=0.1', 'fr'],
    ['ja,nl;q=0.2', 'nl'],
    ['ja', 'en'],
    ['*', 'en'],
    ['*;q=0.5,fr', 'fr'],
    ['de;q=0', 'en'],
    ['de;q=0,fr;q=0.1', 'fr'],
    ['', 'en'],
    [',;q=,=;;', 'en'],
    ['de;q=abc', 'de'],
    [`${'x-'.repeat(5000)}`, 'en'],
    ['../../etc', 'en'],
    [undefined, 'en'],
  ])('of %s is found: %s', async (header, language) => {
    const headers: Record<string, string> = header === undefined ? {} : { 'accept-language': header };
    const response = await ask('/', { headers });
    expect([response.status, response.headers.get('location')]).toEqual([302, `/${language}`]);
    expect(response.headers.get('vary')).toBe('Accept-Language');
  });
});

describe('every answer', () => {
  const wrongHost = { headers: { host: 'evil.example' } };
  const answers: readonly [string, number, RequestInit, (() => Content)?][] = [
    ['/', 302, {}],
    ['/en', 200, {}],
    ['/problems', 200, {}],
    [assets.paths.style, 200, {}],
    [assets.paths.icon, 200, {}],
    ['/en', 304, { headers: { 'if-none-match': '*' } }],
    ['/en/practice/x', 302, {}],
    ['/preview', 302, {}],
    ['/x.png', 200, {}],
    ['/robots.txt', 200, {}],
    ['/xx', 404, {}],
    ['/en/more', 404, {}],
    ['/assets/other.css', 404, {}],
    ['/en', 405, { method: 'POST' }],
    ['/', 405, { method: 'DELETE' }],
    ['/', 421, wrongHost],
    ['/en', 421, wrongHost],
    ['/problems', 421, wrongHost],
    [assets.paths.style, 421, wrongHost],
    [
      '/en',
      500,
      {},
      () => {
        throw new Error('secret path /home/x');
      },
    ],
    ['/', 503, {}, () => EMPTY],
  ];

  it.each(answers)(
    'to %s with status %i carries the security headers',
    async (path, status, init, content) => {
      const response = await ask(path, init, content);
      expect(response.status).toBe(status);
      for (const name of SECURITY) expect(response.headers.get(name), name).not.toBeNull();
      expect(response.headers.get('content-security-policy')).toMatch(
        /default-src 'none'.*frame-ancestors 'none'/,
      );
      expect(await response.text()).not.toContain('secret');
    },
  );
});

describe('an address that nothing stands at', () => {
  it.each([
    ['/fr/nothing', 'de', 'fr'],
    ['/nothing', 'nl-BE', 'nl'],
    ['/nothing', undefined, 'en'],
  ])('%s is answered in the language of the reader (%s)', async (path, wanted, language) => {
    const headers: Record<string, string> = wanted === undefined ? {} : { 'accept-language': wanted };
    const response = await ask(path, { headers });
    expect([response.status, await response.text()]).toEqual([404, `<p>lost ${language}</p>`]);
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
  });

  it('is answered in plain words while there is no language', async () => {
    const response = await ask('/nothing', {}, () => EMPTY);
    expect([response.status, await response.text()]).toEqual([404, 'Nothing is here. The label is at /\n']);
  });
});

describe('pages', () => {
  it('are validated by a tag of their content', async () => {
    const tags = new Set<string>();
    for (const path of ['/en', '/de', '/problems']) {
      const response = await ask(path);
      const tag = response.headers.get('etag') ?? '';
      expect(tag).toMatch(/^"[\w-]{22}"$/);
      tags.add(tag);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      for (const known of [tag, `W/${tag}`, `"old", ${tag}`, '*']) {
        const same = await ask(path, { headers: { 'if-none-match': known } });
        expect([same.status, await same.text()], known).toEqual([304, '']);
        expect(same.headers.get('content-length')).toBeNull();
      }
      const other = await ask(path, { headers: { 'if-none-match': '"old"' } });
      expect(other.status).toBe(200);
    }
    expect(tags.size).toBe(3);
  });

  it('are rendered once, when they are first asked for', async () => {
    const rendered: string[] = [];
    const content = { pages: pagesIn(LANGUAGES, '', rendered), assets };
    const app = createApp(
      () => content,
      () => true,
    );
    for (const path of ['/', '/de', '/de', '/en', '/de']) await app.request(path);
    expect(rendered).toEqual(['/de', '/en']);
  });

  it('are swapped as a whole', async () => {
    let content = CONTENT;
    const app = createApp(
      () => content,
      () => true,
    );
    const before = (await app.request('/en')).headers.get('etag') ?? '';
    content = { pages: pagesIn(['en'], ' new'), assets };
    const response = await app.request('/en', { headers: { 'if-none-match': before } });
    expect([response.status, await response.text()]).toEqual([200, '<p>en new</p>']);
    expect((await app.request('/de')).status).toBe(404);
  });

  it('answer HEAD like GET, without the page', async () => {
    const response = await ask('/en', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('etag')).toBe((await ask('/en')).headers.get('etag'));
    expect(response.headers.get('content-length')).toBe('9');
  });

  it('take nothing that is sent', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await ask('/en', { method });
      expect([response.status, response.headers.get('allow')], method).toEqual([405, 'GET, HEAD']);
    }
  });

  it('say that there is nothing to show yet, and to ask again', async () => {
    const response = await ask('/', {}, () => EMPTY);
    expect([response.status, await response.text()]).toEqual([503, '<p>problems</p>']);
    expect(response.headers.get('retry-after')).toBe('5');
  });
});

describe('files', () => {
  it('for pages of other sites may be read there, others may not', async () => {
    const shared = await ask('/x.png');
    expect(shared.headers.get('access-control-allow-origin')).toBe('*');
    expect(shared.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(new Uint8Array(await shared.arrayBuffer())).toEqual(new Uint8Array([1, 2]));
    for (const path of ['/robots.txt', '/en', assets.paths.style]) {
      const own = await ask(path);
      expect(own.headers.get('access-control-allow-origin')).toBeNull();
      expect(own.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    }
  });

  it('are kept for ever under a name by their content', async () => {
    const style = await ask(assets.paths.style);
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(style.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await style.text()).toContain('--paper');
    const icon = await ask(assets.paths.icon);
    expect(icon.headers.get('content-type')).toBe('image/svg+xml');
    expect(await icon.text()).toMatch(/^<svg /);
    expect(assets.paths.style).toMatch(/^\/assets\/klartext-[0-9a-f]{16}\.css$/);
  });

  it.each([
    '/assets/../package.json',
    '/assets/..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/etc/passwd',
    '/assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/assets/..\\..\\package.json',
    '/assets/tokens.css',
    '/assets/',
    '/assets',
    '/..%2f..%2fetc%2fpasswd',
    '/%00',
    '/en%00',
    '/%E0%A4%A',
    '/__proto__',
    '/constructor',
    '//evil.example/en',
  ])('of the system are never reached: %s', async (path) => {
    const response = await ask(path);
    expect([response.status, await response.text()]).toEqual([404, '<p>lost en</p>']);
  });
});
