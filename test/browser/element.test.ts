import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { sentencesOf } from '../../src/notice/index.ts';
import { serve } from '../server/harness.ts';
import { changedSmall, declared, EXAMPLE_FILE, noticesOf } from '../support/declared.ts';
import { withBrowser } from './browser.ts';

/** Serves the page of a shop from another origin. */
async function shop(body: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const server: Server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,"><body>${body}`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const tag = (origin: string, attributes = 'lang="de" layer="label"'): string =>
  `<script type="module" src="${origin}/klartext-label.js"></script>
   <klartext-label ${attributes}><a href="${origin}/de">Ihre Daten</a></klartext-label>`;
const shown = (page: Page) => page.locator('klartext-label[loaded]');
const textOf = (page: Page): Promise<string> =>
  page.evaluate<string>("document.querySelector('klartext-label').shadowRoot.textContent");

withBrowser('<klartext-label>', (stage) => {
  it('is at most 5 kB of compressed script', async () => {
    const script = await (await fetch(`${stage.url()}/klartext-label.js`)).text();
    expect(gzipSync(script).byteLength).toBeLessThanOrEqual(5_000);
    expect(script).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|eval\(|cookie|localStorage/);
  });

  it('shows the whole label in the demo shop, where its links work by keyboard', async () => {
    const page = await stage.open('/demo/shop');
    await shown(page).waitFor();
    const { label } = noticesOf(declared(EXAMPLE_FILE));
    const text = await textOf(page);
    const wanted = [label.title, label.lead, label.edition, ...label.parts.map((part) => part.heading)];
    for (const words of [...wanted, ...sentencesOf(label).map((s) => s.text)]) {
      expect(text).toContain(words.replaceAll(/https:\/\//g, ''));
    }
    expect(await page.getByRole('heading', { name: 'Do we sell it?' }).count()).toBe(1);
    await page.getByRole('link', { name: 'Questions and answers' }).press('Enter');
    await page.waitForURL('**/en/short');
    await page.context().close();
  });

  it('works in a page of another origin, asks for two files there and sets nothing', async () => {
    const other = await shop(tag(stage.url()));
    const page = await stage.open('', {}, 'about:blank');
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    await page.goto(other.url, { waitUntil: 'networkidle' });
    await shown(page).waitFor();
    expect(await textOf(page)).toContain('Ihre Daten bei Haselmaus');
    expect(asked).toEqual([
      `${other.url}/`,
      `${stage.url()}/klartext-label.js`,
      `${stage.url()}/de/label.fragment`,
    ]);
    expect(said).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    await page.context().close();
    other.close();
  });

  it('follows its attributes, and the language of the page where it has none', async () => {
    const other = await shop(`<div lang="fr-BE">${tag(stage.url(), '')}</div>`);
    const page = await stage.open('', {}, other.url);
    await shown(page).waitFor();
    expect(await textOf(page)).toContain('Vos données chez Haselmaus');
    await page.evaluate("document.querySelector('klartext-label').setAttribute('lang', 'it')");
    await page.waitForFunction(
      "document.querySelector('klartext-label').shadowRoot.textContent.includes('I Suoi dati')",
    );
    await page.evaluate("document.querySelector('klartext-label').setAttribute('layer', 'short')");
    const { title } = noticesOf(declared(EXAMPLE_FILE), 'it').short;
    await page.waitForFunction(
      `document.querySelector('klartext-label').shadowRoot.textContent.includes(${JSON.stringify(title)})`,
    );
    await page.context().close();
    other.close();
  });

  it.each([
    ['a language that there is not', 'lang="ja"'],
    ['a layer that there is not', 'lang="de" layer="../../x"'],
  ])('keeps what the shop wrote for %s', async (_, attributes) => {
    const other = await shop(tag(stage.url(), attributes));
    const page = await stage.open('', {}, 'about:blank');
    await page.goto(other.url, { waitUntil: 'networkidle' });
    expect(await page.getByRole('link', { name: 'Ihre Daten' }).isVisible()).toBe(true);
    expect(await page.locator('klartext-label[loaded]').count()).toBe(0);
    await page.context().close();
    other.close();
  });

  it('keeps what the shop wrote without JavaScript, and when the server is gone', async () => {
    const other = await shop(tag(stage.url()));
    const off = await stage.open('', { javaScriptEnabled: false }, other.url);
    expect(await off.getByRole('link', { name: 'Ihre Daten' }).isVisible()).toBe(true);
    await off.context().close();
    const page = await stage.open('', {}, 'about:blank');
    await page.route('**/*.fragment', (route) => route.abort());
    await page.goto(other.url, { waitUntil: 'networkidle' });
    expect(await page.getByRole('link', { name: 'Ihre Daten' }).isVisible()).toBe(true);
    await page.context().close();
    other.close();
  });

  it('takes colours and size from the shop, and keeps the room that the shop gave it', async () => {
    const style =
      '<style>klartext-label { --klartext-ink: rgb(1, 2, 3); --klartext-min-height: 777px }</style>';
    const other = await shop(style + tag(stage.url(), 'lang="ja"'));
    const page = await stage.open('', {}, 'about:blank');
    await page.goto(other.url, { waitUntil: 'networkidle' });
    expect((await page.locator('klartext-label').boundingBox())?.height).toBe(777);
    await page.evaluate("document.querySelector('klartext-label').setAttribute('lang', 'de')");
    await shown(page).waitFor();
    const ink =
      "getComputedStyle(document.querySelector('klartext-label').shadowRoot.querySelector('article')).color";
    expect(await page.evaluate(ink)).toBe('rgb(1, 2, 3)');
    await page.context().close();
    other.close();
  });

  it.each([
    '<script>window.broken = 1</script>',
    '<img src=x onerror="window.broken = 1">',
    'javascript:window.broken=1',
    '\u202egnp.exe',
  ])('shows a hostile text as it is written, but for marks that turn the line: %s', async (text) => {
    const served = await serve({
      'klartext.yaml': changedSmall(
        [['controller', 'brand'], text],
        [['recipients', 'parcel', 'name'], text],
      ),
    });
    const other = await shop(tag(served.url, 'lang="en"'));
    const page = await stage.open('', {}, other.url);
    await shown(page).waitFor();
    expect(await textOf(page)).toContain(`Your data at ${text.replace('\u202e', '')}`);
    const found =
      "document.querySelector('klartext-label').shadowRoot.querySelectorAll('script, img').length";
    expect(await page.evaluate(found)).toBe(0);
    expect(await page.evaluate('window.broken')).toBeUndefined();
    await page.context().close();
    other.close();
    await served.end();
  });
});
