import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { BROKEN, serve } from '../server/harness.ts';
import { LANGUAGES, PLACES, servePublished, withBrowser } from './browser.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1280].map((width) => ({ colorScheme, width })),
);

/** What axe finds, in words; empty when all is well. */
async function findings(page: Page): Promise<readonly string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    .withTags(TAGS)
    // Without frames there is no need of a second page that puts results together.
    .setLegacyMode(true)
    .analyze();
  expect(passes.length).toBeGreaterThan(10);
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`);
}

withBrowser('axe', (stage) => {
  it.each(looks)(
    'finds nothing on the label, $colorScheme at $width px, in six languages',
    async ({ colorScheme, width }) => {
      const page = await stage.open('/', { colorScheme, viewport: { width, height: 800 } });
      for (const language of LANGUAGES) {
        await page.goto(`${stage.url()}/${language}`);
        expect(await findings(page), language).toEqual([]);
      }
      await page.context().close();
    },
  );

  it.each(looks)(
    'finds nothing on the other pages, $colorScheme at $width px',
    async ({ colorScheme, width }) => {
      const published = await servePublished();
      const page = await stage.open('/', { colorScheme, viewport: { width, height: 800 } }, published.url);
      const paths = [
        ...PLACES.map((place) => `/de${place}`),
        ...[
          '/de/changes',
          '/de/nothing',
          '/versions/1/de',
          '/versions/1/de/short',
          '/preview/de',
          '/demo/shop',
        ],
      ];
      for (const path of paths) {
        await page.goto(published.url + path);
        if (path === '/demo/shop') await page.locator('klartext-label[loaded]').waitFor();
        expect(await findings(page), path).toEqual([]);
      }
      await page.context().close();
      await published.close();
    },
  );

  it('finds nothing on the full text of the example', async () => {
    const page = await stage.open('/en/full');
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });

  it.each(looks)(
    'finds nothing on the page of problems, $colorScheme at $width px',
    async ({ colorScheme, width }) => {
      const page = await stage.open('/problems', { colorScheme, viewport: { width, height: 800 } });
      expect(await page.locator('article').count()).toBeGreaterThan(0);
      expect(await findings(page)).toEqual([]);
      await page.context().close();
    },
  );

  it.each(looks)(
    'finds nothing on a start with a broken file, $colorScheme at $width px',
    async ({ colorScheme, width }) => {
      const served = await serve({ 'klartext.yaml': BROKEN });
      const page = await stage.open('/', { colorScheme, viewport: { width, height: 800 } }, served.url);
      expect(await page.locator('h1').textContent()).toBe('Problems in klartext.yaml');
      expect(await findings(page)).toEqual([]);
      await page.context().close();
      await served.end();
    },
  );
});

withBrowser('the accessible tree', (stage) => {
  it.each([320, 1280])('is a table with row headers at %i px', async (width) => {
    const page = await stage.open('/en', { viewport: { width, height: 800 } });
    const tree = await page.locator('table').ariaSnapshot();
    expect(tree).toMatch(/^- table "Your data at Haselmaus":/);
    expect(tree).toContain('columnheader "Question"');
    expect([...tree.matchAll(/- rowheader /g)]).toHaveLength(12);
    expect(tree).toMatch(
      /rowheader "Do we sell it\?"\s+- cell "No"\s+- cell "No\. We never sell your data\."/,
    );
    expect(await page.getByRole('row').count()).toBe(13);
    await page.context().close();
  });

  it('has lists where the page shows lists, also where they run on in a line', async () => {
    for (const width of [320, 1280]) {
      const page = await stage.open('/en', { viewport: { width, height: 800 } });
      const row = page.getByRole('row', { name: 'What data do we use?' });
      expect(await row.getByRole('list').count(), `${width}`).toBe(4);
      expect(await row.getByRole('listitem').count(), `${width}`).toBeGreaterThan(15);
      await page.context().close();
    }
  });
});
