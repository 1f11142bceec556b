import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportPage } from '../../src/report/index.ts';
import { studyMade } from '../support/study-made.ts';
import { LANGUAGES, withBrowser } from './browser.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** On a busy machine a page of this length takes long to be looked at. */
const PATIENCE = 240_000;
const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1280].map((width) => ({ colorScheme, width })),
);

/** Contrast of every visible text against what is behind it (WCAG 2.2); letters of charts stand on paper or on their bar. */
const CONTRAST = `
(() => {
  const rgb = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const luminance = (colour) => {
    const [r, g, b] = rgb(colour).map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (e) => {
    for (let at = e; at; at = at.parentElement) {
      const ground = getComputedStyle(at).backgroundColor;
      if (!/^rgba\\(.*, 0\\)$/.test(ground)) return ground;
    }
    return 'rgb(255, 255, 255)';
  };
  const contrast = (e) => {
    const isLetter = e instanceof SVGElement;
    const colour = isLetter ? getComputedStyle(e).fill : getComputedStyle(e).color;
    const [a, b] = [luminance(colour), luminance(behind(e))].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  };
  const hasText = (e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim() !== '');
  return [...document.querySelectorAll('body *')]
    .filter((e) => hasText(e) && !e.classList.contains('f-paper') && e.getClientRects().length > 0)
    .map((e) => ({ what: e.tagName + ' ' + e.textContent.slice(0, 30), contrast: contrast(e) }));
})()`;

withBrowser('the report of a study', (stage) => {
  const folder = mkdtempSync(join(tmpdir(), 'study-report-'));
  const input = studyMade({ retailers: 4, findings: 900, text: 'x'.repeat(400) });
  const { evidence: _evidence, ...bare } = input;
  const at = (language: string): string => pathToFileURL(join(folder, `${language}.html`)).href;
  beforeAll(() => {
    // What axe reads is short: it looks at every element, and evidence repeats itself.
    writeFileSync(join(folder, 'bare.html'), reportPage(bare, 'en'));
    for (const language of LANGUAGES)
      writeFileSync(join(folder, `${language}.html`), reportPage(input, language));
  }, PATIENCE);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const open = (language: string, colorScheme: 'light' | 'dark', width: number): Promise<Page> =>
    stage.open('', { colorScheme, viewport: { width, height: 900 } }, at(language));

  it.each(looks)(
    'passes axe, $colorScheme at $width px',
    async ({ colorScheme, width }) => {
      const page = await open('bare', colorScheme, width);
      await page.evaluate("for (const one of document.querySelectorAll('.data, .retailer')) one.open = true");
      const { violations, passes } = await new AxeBuilder({ page })
        .withTags(TAGS)
        .setLegacyMode(true)
        .analyze();
      expect(passes.length).toBeGreaterThan(10);
      const found = violations.map(
        (v) =>
          `${v.id}: ${v.nodes
            .slice(0, 3)
            .map((n) => n.html.slice(0, 200))
            .join(' | ')}`,
      );
      expect(found).toEqual([]);
      await page.context().close();
    },
    PATIENCE,
  );

  it.each(looks)(
    'has 7:1 for every text, $colorScheme at $width px',
    async ({ colorScheme, width }) => {
      const page = await open('de', colorScheme, width);
      const texts = await page.evaluate<readonly { what: string; contrast: number }[]>(CONTRAST);
      expect(texts.length).toBeGreaterThan(200);
      expect(texts.filter((text) => text.contrast < 7)).toEqual([]);
      await page.context().close();
    },
    PATIENCE,
  );

  it.each([320, 768, 1280])(
    'never needs to be moved sideways at %i px, in any language',
    async (width) => {
      for (const language of LANGUAGES) {
        const page = await open(language, 'light', width);
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
        expect(wide, language).toBeLessThanOrEqual(width);
        await page.context().close();
      }
    },
    PATIENCE,
  );

  it(
    'keeps every letter of its charts inside the drawing',
    async () => {
      for (const language of LANGUAGES) {
        for (const width of [320, 1280]) {
          const page = await open(language, 'light', width);
          const outside = await page.evaluate<readonly string[]>(`
          [...document.querySelectorAll('svg text')].filter((text) => {
            const [own, all] = [text.getBoundingClientRect(), text.ownerSVGElement.getBoundingClientRect()];
            return own.width > 0 && (own.left < all.left - 2 || own.right > all.right + 2);
          }).map((text) => text.textContent)`);
          expect(outside, `${language} ${width}`).toEqual([]);
          await page.context().close();
        }
      }
    },
    PATIENCE,
  );

  it(
    'asks for nothing, and works without scripts',
    async () => {
      const page = await stage.open('', { javaScriptEnabled: false }, at('en'));
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.reload();
      expect(asked).toEqual([at('en')]);
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'opens what stands behind a number, with its texts',
    async () => {
      const page = await open('en', 'light', 1280);
      const number = page.locator('.headline a.number').first();
      const href = (await number.getAttribute('href')) ?? '';
      const evidence = page.locator(href);
      expect(await evidence.isVisible()).toBe(false);
      await number.click();
      await evidence.waitFor({ state: 'visible' });
      expect(await evidence.textContent()).toContain('privacy.negative-share.pooled');
      await page.context().close();
    },
    PATIENCE,
  );

  it(
    'has its tables open on paper, and its mark on every sheet',
    async () => {
      const page = await open('en', 'dark', 1280);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#balance table').isVisible()).toBe(true);
      const ground = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      expect(ground).toBe('rgb(255, 255, 255)');
      await page.context().close();
    },
    PATIENCE,
  );
});
