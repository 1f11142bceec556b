import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studyMade } from '../../../test/support/study-made.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import { figureInLine, figureWords, wordsIn } from '../words/index.ts';
import { reportPage } from './report-page.tsx';

const input = studyMade({ retailers: 8, findings: 1600 });
const page = reportPage(input, 'en');

/** Numbers of the page with the figure that each says it is. */
function numbersOf(
  html: string,
): readonly { readonly id: string; readonly href: string; readonly text: string }[] {
  return [
    ...html.matchAll(
      /<a class="number" href="#(?<href>[^"]*)" data-figure="(?<id>[^"]*)">(?<text>[^<]*)<\/a>/g,
    ),
  ].map(({ groups = {} }) => ({
    id: unescaped(groups.id ?? ''),
    href: groups.href ?? '',
    text: unescaped(groups.text ?? ''),
  }));
}

function unescaped(text: string): string {
  return text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** The first place where a page has it: a page is too long to be shown when a test fails. */
function found(html: string, shape: RegExp): string | undefined {
  return shape.exec(html)?.[0];
}

describe('the report as a page', () => {
  it('shows no number that is not a figure of the study, and leads from each to its evidence', () => {
    const byId = new Map(input.figures.all.map((figure) => [figure.id, figure]));
    const numbers = numbersOf(page);
    const words = wordsIn('en');
    expect(numbers.length).toBeGreaterThan(200);
    for (const { id, href, text } of numbers) {
      const figure = byId.get(id);
      expect(figure, id).toBeDefined();
      if (!figure) continue;
      const { value, interval } = figureWords(words, figure);
      expect(
        [value, figureInLine(words, figure)].includes(text) || text.includes(interval || value),
        `${id}: ${text}`,
      ).toBe(true);
      expect(page.includes(` id="${href}"`), href).toBe(true);
    }
  });

  it('has evidence for every figure, with the filter that finds all of it', () => {
    for (const { id } of input.figures.all) expect(page.includes(`<code>${id}</code>`), id).toBe(true);
    expect(page.includes('topic = privacy, sign = negative')).toBe(true);
  });

  it('loads nothing and runs nothing, and says so', () => {
    expect(found(page, /<(?:script|link|img|iframe|object|embed|form|base)\b/i)).toBeUndefined();
    expect(found(page, /\b(?:src|srcset|action|style|on\w+)="/i)).toBeUndefined();
    expect(found(page, /@import|url\(/i)).toBeUndefined();
    for (const [, href] of page.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^#/);
    const css = /<style>(?<css>[\s\S]*?)<\/style>/.exec(page)?.groups?.css ?? '';
    const digest = createHash('sha256').update(css).digest('base64');
    expect(page.includes(`style-src &#39;sha256-${digest}&#39;`)).toBe(true);
  });

  it('uses every id once', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, href] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(href);
  });

  it('never speaks of a share of customers, only of statements that take a side', () => {
    expect(found(page, /\d+ of 100 statements about privacy that take a side are negative/)).toBeDefined();
    expect(found(page, /%\s+of\s+(?:all\s+)?(?:customers|consumers)/i)).toBeUndefined();
  });

  it('draws no coordinate that is not a number', () => {
    expect(found(page, /NaN|Infinity|undefined|\[object/)).toBeUndefined();
  });

  it.each(languagesWithCatalogue())(
    'is made in "%s", with numbers as that language writes them',
    (language) => {
      const html = reportPage(input, language);
      expect(html.includes(`<html lang="${language}"`)).toBe(true);
      expect(found(html, /NaN|undefined|\{(?:share|title|n|interval|topic)\}/)).toBeUndefined();
      if (language === 'de') expect(found(html, /\d\u00a0%/u)).toBeDefined();
    },
  );

  it('refuses a language without a catalogue', () => {
    expect(() => reportPage(input, 'tlh')).toThrow(RangeError);
  });
});

describe('the mark of made-up conversations', () => {
  it('stands on top, at every chart, in the title and on every sheet', () => {
    expect(page).toContain(
      '<header class="band">Made-up conversations: no real customers, no real shops</header>',
    );
    const charts = page.split('<figure class="chart"').slice(1);
    expect(charts.length).toBeGreaterThan(10);
    for (const chart of charts)
      expect(chart.includes('<p class="made-up">Made-up conversations</p>')).toBe(true);
    expect(/<title>(?<title>[^<]*)/.exec(page)?.groups?.title).toContain('Made-up conversations');
    expect(found(page, /@top-right\{content:"Made-up conversations/)).toBeDefined();
  });

  it('stands nowhere else', () => {
    const real = reportPage(studyMade({ retailers: 4, findings: 300, isSynthetic: false }), 'en');
    expect(real.includes('Made-up')).toBe(false);
    expect(real.includes('class="band"')).toBe(false);
  });
});

describe('figures with too small a base', () => {
  const few = studyMade({ retailers: 6, findings: 90 });
  const html = reportPage(few, 'en');

  it('show that they are too few, with their base, and never a value', () => {
    const suppressed = new Set(
      few.figures.all.filter(({ isSuppressed }) => isSuppressed).map(({ id }) => id),
    );
    expect(suppressed.size).toBeGreaterThan(50);
    for (const { id, text } of numbersOf(html)) {
      if (suppressed.has(id)) expect(text).toMatch(/^too few to say$|^\d+ statements that take a side/);
    }
  });

  it('are not guessed from a value that came along', () => {
    const [first, ...rest] = few.figures.all;
    if (!first) throw new Error('a figure was expected');
    const leaking = { ...first, isSuppressed: true, value: 0.4321, interval: { low: 0.41, high: 0.45 } };
    const words = wordsIn('en');
    expect(figureWords(words, leaking)).toEqual({
      value: 'too few to say',
      interval: '',
      corrected: '',
      base: words.count(leaking.base),
    });
    expect(rest.length).toBeGreaterThan(0);
  });

  it('make a page even when there is not one finding', () => {
    const none = reportPage(studyMade({ retailers: 3, findings: 0 }), 'de');
    expect(none.includes('Zu wenige Aussagen')).toBe(true);
    expect(found(none, /NaN|undefined/)).toBeUndefined();
  });
});

describe('texts of others', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '</style><script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '__proto__',
      '\u202eevil\u0000\ud800',
      '"; } @import url(//evil.example); {',
      'x'.repeat(5000),
      '=HYPERLINK("http://evil.example")',
    ),
  );

  it('are escaped wherever they stand', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, text, title) => {
        const html = reportPage(
          studyMade({
            retailers: 3,
            findings: 200,
            names: [name, `${name}2`],
            text,
            changes: {
              study: { id: name, title, isSynthetic: true },
              events: [{ id: 'e', day: '2026-03-25', kind: 'other', title, weeks: 4 }],
            },
          }),
          'en',
        );
        expect(found(html, /<(?:script|img)\b/i)).toBeUndefined();
        expect(html.match(/<\/style>/g)).toHaveLength(1);
        expect(html.match(/<style>/g)).toHaveLength(1);
        expect(found(html, /\p{Cs}/u)).toBeUndefined();
        expect(html.includes('\u0000')).toBe(false);
        expect(html.includes('\u202e')).toBe(false);
        const css = /<style>(?<css>[\s\S]*?)<\/style>/.exec(html)?.groups?.css ?? '';
        expect(css).not.toMatch(/@import|url\(/);
      }),
      { numRuns: 8 },
    );
  });
});
