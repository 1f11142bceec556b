import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { deskMade, serveDesk } from '../support/label-desk.ts';
import { withBrowser } from './browser.ts';

const TEXTS = [
  'They lost my address again, mail me at anna@shop.example',
  `Great coupons for what I buy. ${'Donaudampfschifffahrtsgesellschaft'.repeat(8)}`,
  'شكرا <script>window.broken = 1</script> \u202eturned',
];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1280].map((width) => ({ colorScheme, width })),
);

const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

async function findings(page: Page): Promise<readonly string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true).analyze();
  expect(passes.length).toBeGreaterThan(10);
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`);
}

withBrowser('the page for coders', (stage) => {
  /** Comes in with the address that the command prints. */
  async function visit(options: BrowserContextOptions = {}) {
    const { desk, events } = deskMade(TEXTS);
    const server = await serveDesk(desk);
    const page = await stage.open('', options, server.url);
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    const end = async (): Promise<void> => {
      await page.context().close();
      await server.close();
    };
    return { page, events, faults, origin: new URL(server.url).origin, end };
  }
  const waitFor = (page: Page, path: string, part: string) =>
    page.waitForURL(`**${path}`).then(() => page.waitForSelector(part));

  it('is worked with keys alone, from the first item to the last', async () => {
    const { page, events, faults, end } = await visit();
    expect(await page.locator('mark').count()).toBe(0);
    // Keys in a page without a focus; each names its control.
    for (const key of ['c', '1', 't', 'a', 'Shift+K', 'x']) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await waitFor(page, '/item/1', '.decided');
    expect(await page.locator('mark').first().textContent()).toBe('They');
    expect(await page.locator('blockquote').textContent()).toBe(
      'They lost my address again, mail me at {mail}',
    );
    await page.keyboard.press('Enter');
    await waitFor(page, '/item/2', '.decide');
    // Arrows choose within a group, as everywhere; a key goes to the reasons for leaving it out.
    await page.keyboard.press('v');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitFor(page, '/item/3', '.decide');
    for (const key of ['o', 'p', '0', 'w']) await page.keyboard.press(key);
    // Ticked twice is not ticked.
    await page.keyboard.press('e');
    await page.keyboard.press('e');
    await page.keyboard.press('Enter');
    await waitFor(page, '/item/3', '.decided');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h1:has-text("All decided")');
    expect(await page.evaluate('window.broken')).toBeUndefined();
    expect(faults).toEqual([]);
    expect(events).toMatchObject([
      {
        kind: 'coded',
        coding: {
          speaker: 'customer',
          topics: { privacy: -2 },
          drivers: ['data-security'],
          technologies: ['mobile-app'],
          isSarcastic: true,
        },
      },
      { kind: 'skipped', item: 2, reason: 'other-language' },
      {
        kind: 'coded',
        item: 3,
        coding: { speaker: 'other', topics: { personalisation: 2 }, drivers: ['relevant-offers'] },
      },
    ]);
    await page.keyboard.press('u');
    await waitFor(page, '/item/3', '.decide');
    expect(await page.locator('input[name=personalisation][value="2"]').isChecked()).toBe(true);
    await end();
  });

  it('leaves keys alone where they are switched off, and says which there are', async () => {
    const { page, end } = await visit();
    expect(await page.locator('.decide kbd').first().isVisible()).toBe(true);
    await page.keyboard.press('?');
    expect(await page.locator('.help dl').first().isVisible()).toBe(true);
    await page.getByLabel('Single keys choose codes').uncheck();
    await page.locator('h1').click();
    await page.keyboard.press('c');
    expect(await page.locator('input[name=speaker]:checked').count()).toBe(0);
    expect(await page.locator('.decide kbd').first().isVisible()).toBe(false);
    await page.reload();
    await page.keyboard.press('c');
    expect(await page.locator('input[name=speaker]:checked').count()).toBe(0);
    await end();
  });

  it('is worked without JavaScript', async () => {
    const { page, events, end } = await visit({ javaScriptEnabled: false });
    expect(await page.locator('.decide kbd').first().isVisible()).toBe(false);
    await page.getByLabel('A customer').check();
    const privacy = page.getByRole('group', { name: 'Privacy', exact: true });
    await privacy.getByLabel('Not about it').check();
    await page.getByRole('group', { name: 'Personalisation', exact: true }).getByLabel('+1').check();
    await page.getByLabel('Data security').check();
    await page.getByRole('button', { name: 'Save' }).click();
    // What does not fit is said, and nothing that was chosen is lost.
    expect(await page.getByRole('alert').textContent()).toContain('the text is said not to be about privacy');
    expect(await page.getByLabel('Data security').isChecked()).toBe(true);
    await page.getByLabel('Data security').uncheck();
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.locator('.decided').textContent()).toContain('+1, positive');
    await page.getByRole('link', { name: 'Next' }).click();
    expect(await page.locator('h1').textContent()).toBe('Item 2 of 3');
    await page.getByRole('button', { name: 'Take back the last decision' }).click();
    expect(await page.locator('h1').textContent()).toBe('Item 1 of 3');
    expect(events.map(({ kind }) => kind)).toEqual(['coded', 'undone']);
    await end();
  });

  it.each(looks)(
    'has nothing for axe and never scrolls sideways, $colorScheme at $width px',
    async (look) => {
      const { page, origin, end } = await visit({
        colorScheme: look.colorScheme,
        viewport: { width: look.width, height: 800 },
      });
      const check = async (name: string): Promise<void> => {
        expect(await findings(page), name).toEqual([]);
        expect(await overflow(page), name).toBe(0);
      };
      await check('the form');
      await page.locator('.help summary').click();
      await check('the help');
      await page.goto(`${origin}/item/2`);
      await check('a long word');
      for (const key of ['c', '2', 't', 'Enter']) await page.keyboard.press(key);
      await page.waitForSelector('.decided');
      await check('the decision');
      await page.goto(`${origin}/all`);
      await check('the list');
      await end();
    },
  );
});
