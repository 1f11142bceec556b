import { describe, expect, it } from 'vitest';
import { declared, EXAMPLE_FILE, noticesOf, small } from '../../test/support/declared.ts';
import { ASSETS, frameWith } from '../../test/support/page.ts';
import { languagesWithCatalogue } from '../language/index.ts';
import { type Notice, partsOf } from '../notice/index.ts';
import { problem } from '../shared/index.ts';
import type { Frame } from './frame.tsx';
import { renderNoticePage } from './notice-page.tsx';
import { renderPrintPage } from './print-page.tsx';
import { renderProblemsPage } from './problems-page.tsx';

const render = (notice: Notice, more: Partial<Frame> = {}): string =>
  renderNoticePage({ notice, frame: frameWith({ language: notice.language, ...more }), style: ASSETS });
const count = (html: string, part: RegExp): number => [...html.matchAll(part)].length;
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
const problemsPage = (more: Partial<Parameters<typeof renderProblemsPage>[0]> = {}): string =>
  renderProblemsPage({
    file: 'klartext.yaml',
    problems: [],
    day: '24 November 2026',
    stale: undefined,
    back: '/en',
    assets: ASSETS,
    ...more,
  });
const LAYERS = ['label', 'short', 'full'] as const;

describe('the page of a notice', () => {
  const example = declared(EXAMPLE_FILE);
  const english = noticesOf(example);

  it.each(languagesWithCatalogue())(
    'in "%s" has its language, direction, title and one heading of the first level',
    (language) => {
      const notices = noticesOf(example, language);
      for (const layer of LAYERS) {
        const html = render(notices[layer]);
        expect(html.startsWith(`<!doctype html><html lang="${language}" dir="ltr">`)).toBe(true);
        expect(textOf(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? '')).toBe(notices[layer].title);
        expect(count(html, /<h1[ >]/g)).toBe(1);
        expect(count(html, /<main[ >]/g)).toBe(1);
      }
    },
  );

  it.each(LAYERS)('shows every part of the %s at its anchor, and every fact at what states it', (layer) => {
    const notice = english[layer];
    const html = render(notice);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((m) => m[1] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const part of partsOf(notice.parts)) expect(ids).toContain(part.id);
    const shown = [...html.matchAll(/ data-facts="([^"]*)"/g)].flatMap((m) => m[1]?.split(' ') ?? []);
    expect([...new Set(shown)].sort()).toEqual(notice.facts);
  });

  it('shows each entry of a list, the joined ones too', () => {
    const entries = partsOf(english.label.parts).flatMap((part) =>
      part.sentences.flatMap((s) => s.items ?? []),
    );
    expect(entries.length).toBeGreaterThan(40);
    const text = textOf(render(english.label));
    for (const entry of entries) expect(text).toContain(entry.text);
  });

  it('has the marks between the entries of a list as text, so that a copy keeps them', () => {
    const { label } = noticesOf(small());
    expect(textOf(render(label))).toContain('You give us: name and address, e-mail address.');
  });

  it('leads from the contents of the full text to each of its sections', () => {
    const html = render(english.full);
    const contents = /<nav class="contents"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
    const led = [...contents.matchAll(/href="#([^"]*)"/g)].map((m) => m[1]);
    expect(led).toEqual(partsOf(english.full.parts).map((part) => part.id));
  });

  it('never skips a level of headings', () => {
    for (const layer of LAYERS) {
      const levels = [...render(english[layer]).matchAll(/<h([1-6])[ >]/g)].map((m) => Number(m[1]));
      levels.forEach((level, index) => {
        expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
      });
    }
  });

  it('needs no script, no inline style and nothing of another host', () => {
    for (const layer of LAYERS) {
      const html = render(english[layer]);
      expect(html).not.toMatch(/<script|<style| style=| on[a-z]+=/);
      const elsewhere = [...html.matchAll(/ (?:src|href)="([^"]*)"/g)].filter(
        ([, to]) => !/^[/#]/.test(to ?? ''),
      );
      expect(elsewhere).toHaveLength(count(html, /<a href="(?:https?:|mailto:)[^"]*"/g));
    }
  });

  it('is written from right to left where the language is', () => {
    const notice = { ...english.label, language: 'ar', direction: 'rtl' as const };
    expect(render(notice)).toContain('<html lang="ar" dir="rtl">');
  });

  it('marks the language and the layer that are shown, and has no list of one language', () => {
    const html = render(english.label);
    expect(html).toMatch(/<a href="\/en" lang="en" hreflang="en" aria-current="page">/);
    expect(html).toMatch(/<a href="\/en" aria-current="page">Label<\/a>/);
    expect(count(html, /aria-current/g)).toBe(2);
    expect(render(english.label, { languages: [], layers: [] })).not.toContain('<nav');
  });

  it('marks weighty rows and says states in words', () => {
    const html = render(noticesOf(small()).label);
    expect(html).toMatch(/<tr role="row" class="weighty" id="sale">/);
    expect(html).toMatch(/<tr role="row" id="data">/);
    expect(html).toMatch(/class="state-no">.*?<\/svg>No<\/span>/);
    expect(html).toMatch(/class="state-youChoose">.*?<\/svg>You choose<\/span>/);
  });

  it('speaks to the team in the language of the tool, above the label', () => {
    const { label } = noticesOf(small(), 'de');
    const link = { href: '/problems', text: 'See it.' };
    const note = { sentences: ['It has 1 error.'], link, isBroken: true };
    const html = render(label, { note });
    expect(html).toContain('<aside class="note" lang="en" dir="ltr"');
    expect(html).toContain('The last edit is not shown.');
    expect(html.indexOf('<aside')).toBeLessThan(html.indexOf('<main'));
    expect(render(label, { note: { ...note, isBroken: false } })).not.toContain(
      'The last edit is not shown.',
    );
  });

  it('says above an old version that it is old, and leads to the one that applies', () => {
    const old = { text: 'This is old.', link: { text: 'Read the new one.', href: '/en' } };
    const html = render(english.label, { old });
    expect(html).toContain('This is old. <a href="/en">Read the new one.</a>');
    expect(html.indexOf('This is old.')).toBeLessThan(html.indexOf('<h1'));
  });

  it('for paper holds all layers under one title, each anchor once', () => {
    const { label, short, full } = english;
    const html = renderPrintPage({ notices: [label, short, full], frame: frameWith(), style: ASSETS });
    expect(count(html, /<h1[ >]/g)).toBe(1);
    for (const { title } of [label, short, full]) expect(textOf(html)).toContain(title);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, to] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(to);
  });
});

describe('the page of problems', () => {
  const where = { file: 'klartext.yaml', line: 12, column: 3 };
  const found = problem('unused-entry', {
    message: 'Nothing uses this.',
    where,
    path: 'data.email',
    help: 'Take it away.',
  });

  it('says that there are none', () => {
    const html = problemsPage();
    expect(html).toContain('<h1>No problems in klartext.yaml</h1>');
    expect(html).not.toContain('<article');
  });

  it('says where, what and what to write, under one heading for each severity', () => {
    const error = { ...found, severity: 'error' as const, message: 'This must stand here.' };
    const html = problemsPage({ problems: [found, error] });
    expect(html).toContain('klartext.yaml:12:3');
    expect(html).toContain('data.email');
    expect(html).toContain('<dt>write</dt><dd>Take it away.</dd>');
    expect(html.indexOf('This must stand here.')).toBeLessThan(html.indexOf('Nothing uses this.'));
    expect(count(html, /<h1[ >]/g)).toBe(1);
    expect(html).not.toContain('<dt>found</dt>');
  });

  it('says when a source of law was not verified', () => {
    expect(problemsPage({ problems: [{ ...found, why: 'Art. 13', isUnverified: true }] })).toContain(
      'Art. 13 (source not verified)',
    );
  });

  it('leads back only where there is a label', () => {
    expect(problemsPage()).toContain('href="/en"');
    expect(problemsPage({ back: undefined })).not.toContain('<nav');
  });
});
