import { expect, it } from 'vitest';
import { withBrowser } from './browser.ts';

/** Contrast of every text and of every line of an icon against what is behind it (WCAG 2.2, relative luminance). */
const MEASURE = `
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
    const [a, b] = [luminance(getComputedStyle(e).color), luminance(behind(e))].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  };
  const hasText = (e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim() !== '');
  const all = [...document.querySelectorAll('body, body *')];
  const rows = (list) => list.map((e) => ({ what: e.tagName + ' ' + e.textContent.slice(0, 30), contrast: contrast(e) }));
  return { texts: rows(all.filter(hasText)), lines: rows(all.filter((e) => e.tagName === 'svg')) };
})()`;

interface Measured {
  readonly what: string;
  readonly contrast: number;
}

withBrowser('contrast', (stage) => {
  const cases = (['light', 'dark'] as const).flatMap((colorScheme) =>
    ['/en', '/en/short', '/en/full', '/en/versions', '/en/nothing', '/problems'].map((path) => ({
      colorScheme,
      path,
    })),
  );

  it.each(cases)(
    'of $path in the $colorScheme scheme is 7:1 for text and 3:1 for icons',
    async ({ colorScheme, path }) => {
      const page = await stage.open(path, { colorScheme });
      const { texts, lines } = await page.evaluate<{
        texts: readonly Measured[];
        lines: readonly Measured[];
      }>(MEASURE);
      expect(texts.length).toBeGreaterThan(5);
      expect(texts.filter((t) => t.contrast < 7)).toEqual([]);
      expect(lines.filter((l) => l.contrast < 3)).toEqual([]);
      await page.context().close();
    },
  );

  it.each(['light', 'dark'] as const)('of the focus ring in the %s scheme is 3:1', async (colorScheme) => {
    const page = await stage.open('/en', { colorScheme });
    await page.keyboard.press('Tab');
    const ring = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineColor');
    const link = await page.evaluate<string>(
      "getComputedStyle(document.querySelector('.languages a:not([aria-current])')).color",
    );
    // The ring has the colour of links, whose contrast is measured above.
    expect(ring).toBe(link);
    await page.context().close();
  });
});
