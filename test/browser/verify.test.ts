import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildVerifyPage, VERIFY_PAGE } from '../../scripts/build-verify-page.mjs';
import { madeKey, madeReceipt, SHOP_KEY, WITHDRAWAL } from '../support/receipt-made.ts';
import { LANGUAGES, withBrowser } from './browser.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

withBrowser('the page that verifies receipts, opened from a disk without network', (stage) => {
  let dir: string;
  const at = (name: string): string => join(dir, name);
  beforeAll(async () => {
    await buildVerifyPage();
    dir = mkdtempSync(join(tmpdir(), 'klartext-verify-'));
    const good = JSON.stringify(await madeReceipt());
    writeFileSync(at('receipt.json'), good);
    writeFileSync(at('changed.json'), good.replace('"size":5', '"size":6'));
    writeFileSync(at('forged.json'), JSON.stringify(await madeReceipt({ key: madeKey() })));
    const hostile = { ...WITHDRAWAL, customer: '<img src=x onerror="window.broken = 1">' };
    writeFileSync(at('hostile.json'), JSON.stringify(await madeReceipt({ event: hostile })));
    writeFileSync(at('keys.json'), JSON.stringify({ keys: [SHOP_KEY.publicKey] }));
    writeFileSync(at('picture.png'), Buffer.from([0x89, 0x50, 0xff, 0x00]));
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  /** Opens the page offline; whatever it asks for or complains of is collected. */
  async function open(options: BrowserContextOptions = {}) {
    const page = await stage.open('', { offline: true, ...options }, 'about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => asked.push(message.text()));
    page.on('pageerror', (error) => asked.push(error.message));
    const address = pathToFileURL(resolve(VERIFY_PAGE)).href;
    await page.goto(address);
    const odd = (): readonly string[] => asked.filter((url) => url !== address && !url.startsWith('data:'));
    return { page, odd };
  }
  const verdict = (page: Page) => page.locator('#verdict');

  it.each([
    [
      'de',
      'Dieser Nachweis ist gültig.',
      'Dazu haben Sie Ihr Ja zurückgenommen: Newsletter.',
      'Einen Nachweis prüfen',
    ],
    ['en', 'This receipt is valid.', 'You took back your yes to: Newsletter.', 'Check a receipt'],
  ])('says in %s that a receipt is valid, and what it proves', async (locale, headline, did, title) => {
    const { page, odd } = await open({ locale });
    expect(await page.title()).toBe(title);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    await page.locator('#key-file').setInputFiles(at('keys.json'));
    await page.locator('#receipt-file').setInputFiles(at('receipt.json'));
    await page.getByText(headline).waitFor();
    expect(await verdict(page).innerText()).toContain(did);
    expect(await verdict(page).innerText()).toContain('Kornblume Handels GmbH');
    expect(odd()).toEqual([]);
    await page.context().close();
  });

  it('says of a changed and of a forged receipt what is wrong, in the language that is chosen', async () => {
    const { page, odd } = await open({ locale: 'de-AT' });
    await page.locator('#key-file').setInputFiles(at('keys.json'));
    await page.locator('#receipt-file').setInputFiles(at('changed.json'));
    await page.getByText('Dieser Nachweis ist nicht gültig.').waitFor();
    expect(await verdict(page).innerText()).toContain('Der Beweis ist für ein Protokoll');
    await page.locator('#language').selectOption('en');
    expect(await verdict(page).innerText()).toContain(
      'The proof is for a log of another size than the signed one.',
    );
    await page.locator('#receipt-file').setInputFiles(at('forged.json'));
    await page.getByText('No key that is known signed it.').waitFor();
    expect(odd()).toEqual([]);
    await page.context().close();
  });

  it('works by keyboard with pasted text, and says without a key that nobody checked who signed', async () => {
    const { page } = await open({ locale: 'ja' });
    await page.locator('#receipt-text').fill(readFileSync(at('receipt.json'), 'utf8'));
    await page.getByRole('button', { name: 'Check' }).press('Enter');
    await page.getByText('This receipt fits together, but who signed it is not checked.').waitFor();
    await page.locator('#key-text').fill('nonsense');
    await page.getByRole('button', { name: 'Check' }).press('Enter');
    await page.getByText('This is not a key.').waitFor();
    await page.locator('#key-text').fill(JSON.stringify(SHOP_KEY.publicKey));
    await page.getByRole('button', { name: 'Check' }).press('Enter');
    await page.getByText('This receipt is valid.').waitFor();
    await page.locator('#receipt-text').fill(' ');
    await page.getByRole('button', { name: 'Check' }).press('Enter');
    await page.getByText('Choose the file of a receipt, or paste its text.').waitFor();
    await page.locator('#receipt-file').setInputFiles(at('picture.png'));
    await page.getByText('The file cannot be read: picture.png.').waitFor();
    await page.context().close();
  });

  it('shows hostile words as they are written', async () => {
    const { page, odd } = await open();
    await page.locator('#receipt-file').setInputFiles(at('hostile.json'));
    await page.getByText('<img src=x onerror').first().waitFor();
    expect(await page.locator('#verdict img').count()).toBe(0);
    expect(await page.evaluate('window.broken')).toBeUndefined();
    expect(odd()).toEqual([]);
    await page.context().close();
  });

  it('says without JavaScript that it needs it, and names the command, in six languages', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    for (const language of LANGUAGES) {
      const text = await page.locator(`noscript p[lang=${language}]`).innerText();
      expect(text).toContain('JavaScript');
      expect(text).toContain('klartext verify receipt.json --key keys.json');
    }
    expect(await page.locator('#page').isVisible()).toBe(false);
    await page.context().close();
  });

  it.each(
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      [320, 1280].map((width) => ({ colorScheme, width })),
    ),
  )(
    'is found accessible, $colorScheme at $width px, in every state, and never scrolls sideways',
    async (look) => {
      const { colorScheme, width } = look;
      const { page } = await open({
        colorScheme,
        viewport: { width, height: 800 },
        locale: 'de',
        bypassCSP: true,
      });
      const findings = async (): Promise<readonly string[]> => {
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true).analyze();
        return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`);
      };
      expect(await findings()).toEqual([]);
      for (const file of ['changed.json', 'receipt.json']) {
        await page.locator('#receipt-file').setInputFiles(at(file));
        await page.locator('#verdict .headline').waitFor();
        expect(await findings(), file).toEqual([]);
      }
      await page.locator('summary').click();
      expect(await findings()).toEqual([]);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      if (process.env.KLARTEXT_SHOTS !== undefined) {
        await page.locator('summary').click();
        await page.locator('#key-file').setInputFiles(at('keys.json'));
        await page.screenshot({
          path: join(process.env.KLARTEXT_SHOTS, `${colorScheme}-${width}.png`),
          fullPage: true,
        });
      }
      await page.context().close();
    },
  );
});
