import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildVerifyPage, VERIFY_PAGE } from '../../scripts/build-verify-page.mjs';
import { madeStage, type Stage } from '../examples/running.ts';
import { withBrowser } from './browser.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Pictures for docs/withdrawal.md: KLARTEXT_SHOTS=docs npx vitest run --project browser test/browser/example-shop.test.ts */
const SHOTS = process.env.KLARTEXT_SHOTS;

vi.setConfig({ testTimeout: 120_000 });

withBrowser('the shop that asks, in a browser', (browser) => {
  let stage: Stage;
  let shop: string;
  let site: string;
  let tells: { readonly stop: () => Promise<void> };
  beforeAll(async () => {
    await buildVerifyPage();
    stage = await madeStage();
    const key = await stage.makeKey('decide', 'choose', 'read-choices');
    const server = await stage.serve();
    site = server.url;
    shop = (await stage.openShop(server.url, key)).url;
    tells = {
      stop: async () => {
        server.running.child.kill('SIGTERM');
        await server.running.ended;
      },
    };
  }, 180_000);
  afterAll(() => stage?.remove(), 60_000);

  /** A browser in which somebody is signed in; without script, since the shop needs none. */
  async function signedIn(
    name: string,
    language: string,
    options: BrowserContextOptions = {},
  ): Promise<Page> {
    const page = await browser.open(
      `/${language}`,
      { javaScriptEnabled: false, acceptDownloads: true, ...options },
      shop,
    );
    await page.getByRole('button', { name }).click();
    return page;
  }
  const tips = (page: Page) => page.locator('section[data-reason]');
  const reason = (page: Page) => tips(page).getAttribute('data-reason');
  async function shot(page: Page, name: string, from = 'body'): Promise<void> {
    if (SHOTS !== undefined)
      await page.locator(from).screenshot({ path: join(SHOTS, `withdrawal-${name}.png`) });
  }

  it('follows a withdrawal from the button to the proof that needs nobody', async () => {
    const look: BrowserContextOptions = { viewport: { width: 900, height: 900 }, colorScheme: 'light' };
    const page = await signedIn('Lina Sommer', 'de', look);
    await page.getByRole('button', { name: 'Ja, Tipps zeigen' }).click();
    expect(await reason(page)).toBe('permit');
    expect(await page.getByText('Rosenschere').isVisible()).toBe(true);
    await shot(page, 'allowed');

    await page.getByRole('button', { name: 'Nein, keine Tipps' }).click();
    expect(await reason(page)).not.toBe('permit');
    expect(await page.getByText('Rosenschere').count()).toBe(0);
    const why = page.locator('.why');
    expect(await why.innerText()).toMatch(/Sie haben Ihr Ja am \d+\. \p{L}+ \d{4} zurückgenommen\./u);
    await shot(page, 'refused');
    // The back button does not bring back what was allowed before.
    await page.goBack();
    expect(await page.getByText('Rosenschere').count()).toBe(0);
    await page.goto(`${shop}/de`);

    await page.getByText('So prüfen Sie einen Nachweis').click();
    const save = async (link: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: link }).first().click(),
      ]);
      const file = stage.path(download.suggestedFilename());
      await download.saveAs(file);
      return file;
    };
    const receipt = await save('Nachweis speichern');
    expect(JSON.parse(readFileSync(receipt, 'utf8'))).toMatchObject({ klartextReceipt: 1 });
    const keys = stage.path('keys.json');
    const answer = await page.context().request.get(`${site}/log/shop/keys`);
    writeFileSync(keys, await answer.body());
    await page.context().close();

    const offline = await browser.open('', { offline: true, locale: 'de', ...look }, 'about:blank');
    const asked: string[] = [];
    offline.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(resolve(VERIFY_PAGE)).href;
    await offline.goto(address);
    await offline.locator('#key-file').setInputFiles(keys);
    await offline.locator('#receipt-file').setInputFiles(receipt);
    await offline.getByText('Dieser Nachweis ist gültig.').waitFor();
    expect(await offline.locator('#verdict').innerText()).toContain(
      'Dazu haben Sie Ihr Ja zurückgenommen: Tipps für Sie.',
    );
    expect(asked.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([]);
    await shot(offline, 'verified');
    await offline.context().close();
  });

  it('gives yes and no the same size and look, large enough to touch, and nothing chosen before', async () => {
    for (const width of [320, 1280]) {
      const page = await signedIn('Mia Herbst', 'en', { viewport: { width, height: 800 } });
      const looks = await page.locator('.choice button').evaluateAll((buttons) =>
        buttons.map((button) => {
          const { width: w, height } = button.getBoundingClientRect();
          const { color, backgroundColor, fontSize, fontWeight } = getComputedStyle(button);
          return {
            w: Math.round(w),
            height: Math.round(height),
            color,
            backgroundColor,
            fontSize,
            fontWeight,
          };
        }),
      );
      expect(looks).toHaveLength(2);
      expect(looks[0]).toEqual(looks[1]);
      expect(looks[0]?.height).toBeGreaterThanOrEqual(44);
      await page.context().close();
    }
  });

  it.each(
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      [320, 1280].map((width) => ({ colorScheme, width })),
    ),
  )(
    'is found accessible, $colorScheme at $width px, and never scrolls sideways',
    async ({ colorScheme, width }) => {
      const options = {
        colorScheme,
        viewport: { width, height: 800 },
        javaScriptEnabled: true,
        bypassCSP: true,
      };
      const page = await browser.open('/de', options, shop);
      const findings = async (): Promise<readonly string[]> => {
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true).analyze();
        return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`);
      };
      const isWide = () => page.evaluate<number>('document.documentElement.scrollWidth');
      expect(await findings()).toEqual([]);
      await page.getByRole('button', { name: 'Lina Sommer' }).click();
      for (const answer of ['Ja, Tipps zeigen', 'Nein, keine Tipps']) {
        await page.getByRole('button', { name: answer }).click();
        for (const summary of await page.locator('summary').all()) await summary.click();
        expect(await findings(), answer).toEqual([]);
        expect(await isWide()).toBeLessThanOrEqual(width);
      }
      if (SHOTS !== undefined && colorScheme === 'dark' && width === 320) {
        await page.goto(`${shop}/de#tips`);
        await page.screenshot({ path: join(SHOTS, 'withdrawal-narrow.png') });
      }
      await page.context().close();
    },
  );

  it('says in both languages that it cannot ask, and shows no tips', async () => {
    const german = await signedIn('Lina Sommer', 'de');
    const english = await signedIn('Lina Sommer', 'en');
    await english.getByRole('button', { name: 'Yes, show tips' }).click();
    expect(await reason(english)).toBe('permit');
    await tells.stop();
    await german.goto(`${shop}/de`);
    expect(await german.getByRole('alert').innerText()).toContain('Wir können gerade nicht nachsehen');
    await english.goto(`${shop}/en`);
    expect(await english.getByRole('alert').innerText()).toContain('We cannot look up your choice right now');
    for (const page of [german, english]) {
      expect(await reason(page)).toBe('unreachable');
      expect(await page.locator('.choice').count()).toBe(0);
      await page.context().close();
    }
  });
});
