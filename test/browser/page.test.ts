import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { SMALL, serve } from '../server/harness.ts';
import { type Change, changedSmall, SMALL_FILE } from '../support/declared.ts';
import { LANGUAGES, PLACES, servePreview, servePublished, withBrowser } from './browser.ts';

const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
const textOf = (page: Page): Promise<string> => page.evaluate<string>('document.body.textContent');

/** Every page of a preview in its languages, and the pages that have none. */
const ALL = [
  ...LANGUAGES.flatMap((language) => ['', '/short', '/full'].map((place) => language + place)),
  'de/print',
  'de/versions',
  'en/nothing',
  'problems',
  'demo/shop',
];

withBrowser('a page', (stage) => {
  it('never scrolls sideways at 320 px, in any language', async () => {
    const page = await stage.open('/', { viewport: { width: 320, height: 800 } });
    for (const path of ALL) {
      await page.goto(`${stage.url()}/${path}`);
      expect(await overflow(page), path).toBe(0);
    }
    await page.context().close();
  });

  it('never scrolls sideways with text of twice the size, at any width', async () => {
    const page = await stage.open('/', { bypassCSP: true });
    for (const path of ALL.filter((p) => !/^(?:fr|es|it|nl)\/|demo/.test(p))) {
      await page.goto(`${stage.url()}/${path}`);
      await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
      expect(await page.evaluate<string>('getComputedStyle(document.body).fontSize')).toBe('34px');
      for (const width of [320, 640, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflow(page), `${path} at ${width}`).toBe(0);
      }
    }
    await page.context().close();
  });

  it('never scrolls sideways for a word without a break', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnung'.repeat(3).slice(0, 180);
    const changes: readonly Change[] = [
      [['controller', 'brand'], word],
      [['recipients', 'parcel', 'name'], word],
      [['practices', 'newsletter', 'name'], { en: word, de: word }],
      [['data', 'email', 'name'], { en: word, de: word }],
    ];
    const served = await serve({ 'klartext.yaml': changedSmall(...changes) });
    for (const width of [320, 768, 1280]) {
      const page = await stage.open('/de', { viewport: { width, height: 800 } }, served.url);
      expect(await page.locator('h1').textContent()).toContain(word);
      expect(await overflow(page), `${width}`).toBe(0);
      await page.context().close();
    }
    await served.end();
  });

  it('says the same without JavaScript', async () => {
    const off = await stage.open('/en', { javaScriptEnabled: false });
    const on = await stage.open('/en');
    for (const place of PLACES) {
      await off.goto(`${stage.url()}/en${place}`);
      await on.goto(`${stage.url()}/en${place}`);
      expect(await textOf(off), place).toBe(await textOf(on));
    }
    await off.goto(`${stage.url()}/en`);
    expect(await off.locator('tbody tr').count()).toBe(12);
    await off.getByRole('link', { name: 'Deutsch' }).click();
    expect(await off.locator('h1').textContent()).toBe('Ihre Daten bei Haselmaus');
    await off.context().close();
    await on.context().close();
  });

  it('brings no error, breaks no policy and asks no other host', async () => {
    const page = await stage.open('/en');
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('requestfailed', (request) => {
      // The icon of a page that is left at once is given up; that is no failure.
      const why = request.failure()?.errorText;
      if (why !== 'net::ERR_ABORTED') said.push(`failed: ${request.url()} ${why}`);
    });
    page.on('response', (response) => asked.push(`${response.status()} ${response.url()}`));
    const paths = [...ALL.filter((path) => !path.endsWith('nothing')), ''];
    for (const path of paths) await page.goto(`${stage.url()}/${path}`, { waitUntil: 'networkidle' });
    expect(said).toEqual([]);
    expect(asked.length).toBeGreaterThan(8);
    expect(
      asked.filter((line) => !/^(?:200|302|304) /.test(line) || !line.includes(` ${stage.url()}/`)),
    ).toEqual([]);
    expect(asked.some((line) => line.endsWith('.css'))).toBe(true);
    await page.context().close();
  });

  it.each(PLACES)('shows all of its text, nothing is folded away or cut off: /de%s', async (place) => {
    for (const width of [320, 768, 1280]) {
      const page = await stage.open(`/de${place}`, { viewport: { width, height: 800 } });
      const hidden = await page.evaluate<readonly string[]>(`
        [...document.querySelectorAll('main p, main li, tbody th, h1, h2, h3')]
          .filter((e) => {
            const range = document.createRange();
            range.selectNodeContents(e);
            const box = range.getBoundingClientRect();
            return box.width < 4 || box.height < 8 || box.left < 0 || box.right > innerWidth + 1;
          })
          .map((e) => e.textContent)`);
      expect(hidden, `${width}`).toEqual([]);
      await page.context().close();
    }
  });

  it('prints all layers black on white, without menus and without the note', async () => {
    const page = await stage.open('/en/print', { colorScheme: 'dark' });
    expect(await page.locator('.note').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.note', '.menus', '.skip']) {
      expect(await page.locator(part).isVisible(), part).toBe(false);
    }
    expect(await page.locator('article.notice').count()).toBe(3);
    const colours = await page.evaluate<readonly string[]>(
      'const s = getComputedStyle(document.body); [s.color, s.backgroundColor]',
    );
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await page.context().close();
  });
});

withBrowser('a hostile declaration', (stage) => {
  const TEXTS = [
    '<script>window.broken = 1</script>',
    '"><img src=x onerror="window.broken = 1">',
    "' onmouseover='window.broken = 1",
    '</td></tr></table><h1>Free</h1>',
    'javascript:window.broken=1',
    '&lt;b&gt; &amp; &#60;',
    '\u202egnp.exe',
    'שלום عالم 🙂',
  ];

  it.each(TEXTS)('is shown as it is written, but for marks that turn the line: %s', async (written) => {
    const both = { en: written, de: written };
    const text = written.replace('\u202e', '');
    const served = await serve({
      'klartext.yaml': changedSmall(
        [['controller', 'brand'], written],
        [['recipients', 'parcel', 'name'], written],
        [['data', 'email', 'name'], both],
        [['practices', 'newsletter', 'benefit'], both],
      ),
    });
    const page = await stage.open('/en', {}, served.url);
    expect(await page.title()).toBe(`Your data at ${text}`);
    expect(await page.locator('h1').allTextContents()).toEqual([`Your data at ${text}`]);
    const mark = text.endsWith('.') ? '' : '.';
    expect(await page.locator('#data li').allTextContents()).toEqual(['name and address, ', text + mark]);
    expect(await page.locator('#benefit .rest').first().textContent()).toBe(text);
    expect(await page.locator('#recipient .rest').textContent()).toBe(`parcel service (${text}).`);
    expect(await page.evaluate('window.broken')).toBeUndefined();
    expect(await page.locator('script, img, iframe').count()).toBe(0);
    await page.context().close();
    await served.end();
  });
});

withBrowser('the keyboard', (stage) => {
  it('goes from the skip link over the menus to the links, and shows where it is', async () => {
    const small = await servePreview(SMALL_FILE);
    const page = await stage.open('/en', {}, small.url);
    const order: string[] = [];
    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate<{ text: string; outline: string; left: number; top: number }>(`
        (() => {
          const e = document.activeElement, s = getComputedStyle(e), b = e.getBoundingClientRect();
          return { text: e.textContent, outline: s.outlineStyle + ' ' + s.outlineWidth, left: b.left, top: b.top };
        })()`);
      order.push(at.text);
      expect(at.outline, at.text).toBe('solid 3px');
      expect(Math.min(at.left, at.top), at.text).toBeGreaterThanOrEqual(0);
    }
    expect(order).toEqual([
      'Go to the label',
      'Label',
      'Questions and answers',
      'Full text',
      'English',
      'Deutsch',
      'privacy@kornblume.example',
      'www.datenschutz.sachsen.de',
    ]);
    await page.context().close();
    await small.close();
  });

  it('skips to the label', async () => {
    const page = await stage.open('/en');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('label');
    await page.context().close();
  });

  it('skips to every other text', async () => {
    for (const place of ['short', 'full', 'print', 'versions']) {
      const page = await stage.open(`/en/${place}`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.tagName + document.activeElement.id')).toBe(
        `MAIN${place}`,
      );
      await page.context().close();
    }
  });

  it('has targets of 44 px in every menu, at every width', async () => {
    const published = await servePublished();
    for (const width of [320, 1280]) {
      const page = await stage.open('/versions/1/en', { viewport: { width, height: 800 } }, published.url);
      expect(await page.locator('.menu a').count()).toBe(7);
      for (const link of await page.locator('.menu a, .more a').all()) {
        const box = await link.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), `${width}`).toBeGreaterThanOrEqual(44);
      }
      await page.context().close();
    }
    await published.close();
  });
});

withBrowser('a reader who looks on while the file is edited', (stage) => {
  it('sees the last good label and why, then the mended one', async () => {
    const served = await serve();
    const page = await stage.open('/en', {}, served.url);
    served.write(SMALL.replace('basis: contract', 'basis: contrat'));
    await served.until('/en', 'The last edit is not shown.');
    await page.reload();
    expect(await page.locator('.note').textContent()).toContain('The last edit is not shown.');
    await page.getByRole('link', { name: 'See them all.' }).click();
    expect(await page.locator('article.error').first().textContent()).toContain('practices.delivery.basis');
    served.write(SMALL);
    await served.until('/en', /^(?!.*The last edit is not shown)/s);
    await page.getByRole('link', { name: 'Back to the label' }).click();
    expect(await page.locator('.note').count()).toBe(0);
    await page.context().close();
    await served.end();
  });
});
