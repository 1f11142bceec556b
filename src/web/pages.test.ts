import { describe, expect, it } from 'vitest';
import { declared, EXAMPLE_FILE, labelOf, small } from '../../test/support/declared.ts';
import { languagesWithCatalogue } from '../language/index.ts';
import type { Label } from '../notice/index.ts';
import { problem } from '../shared/index.ts';
import { renderLabelPage } from './label-page.tsx';
import { renderProblemsPage } from './problems-page.tsx';
import type { TeamNote } from './team-note.tsx';

const assets = { style: '/assets/a.css', icon: '/assets/a.svg' };
const words = {
  skip: 'Skip',
  languages: 'Languages',
  question: 'Question',
  answer: 'Answer',
  preview: 'Preview',
};
const render = (label: Label, note?: TeamNote, languages: readonly string[] = ['en', 'de']): string =>
  renderLabelPage({
    label,
    languages: languages.map((language) => ({ language, name: language, href: `/${language}` })),
    words,
    assets,
    note,
  });
const count = (html: string, part: RegExp): number => [...html.matchAll(part)].length;
const problemsPage = (more: Partial<Parameters<typeof renderProblemsPage>[0]> = {}): string =>
  renderProblemsPage({
    file: 'klartext.yaml',
    problems: [],
    day: '24 November 2026',
    stale: undefined,
    back: '/en',
    assets,
    ...more,
  });

describe('the page of a label', () => {
  const example = declared(EXAMPLE_FILE);

  it.each(languagesWithCatalogue())(
    'in "%s" has its language, direction, title and one heading',
    (language) => {
      const label = labelOf(example, language);
      const html = render(label);
      expect(html.startsWith(`<!doctype html><html lang="${language}" dir="ltr">`)).toBe(true);
      expect(html).toContain(`<title>${label.title}</title>`);
      expect(count(html, /<h1[ >]/g)).toBe(1);
      expect(count(html, /<main[ >]/g)).toBe(1);
    },
  );

  it('shows every row, and every fact of the label at what states it', () => {
    const label = labelOf(example);
    const html = render(label);
    expect(count(html, /<tr role="row"[^>]* id="/g)).toBe(label.rows.length);
    const shown = [...html.matchAll(/ data-facts="([^"]*)"/g)].flatMap((m) => m[1]?.split(' ') ?? []);
    expect([...new Set(shown)].sort()).toEqual(label.facts);
  });

  it('shows each entry of a list, the joined ones too', () => {
    const html = render(labelOf(example));
    const entries = labelOf(example).rows.flatMap((row) => row.answer.flatMap((s) => s.items ?? []));
    expect(entries.length).toBeGreaterThan(40);
    for (const { text } of entries) expect(html).toContain(text);
  });

  it('needs no script, no inline style and nothing of another host', () => {
    const html = render(labelOf(example));
    expect(html).not.toMatch(/<script|<style| style=| on[a-z]+=/);
    expect(
      [...html.matchAll(/ (?:src|href)="([^"]*)"/g)].map((m) => m[1]).filter((to) => !/^[/#]/.test(to ?? '')),
    ).toEqual([...html.matchAll(/<a href="((?:https:|mailto:)[^"]*)"/g)].map((m) => m[1]));
  });

  it('is written from right to left where the language is', () => {
    expect(render({ ...labelOf(small()), language: 'ar', direction: 'rtl' })).toContain(
      '<html lang="ar" dir="rtl">',
    );
  });

  it('marks the language that is shown, and has no list of one language', () => {
    expect(render(labelOf(small()))).toMatch(/<a href="\/en" lang="en" hreflang="en" aria-current="page">/);
    expect(count(render(labelOf(small())), /aria-current/g)).toBe(1);
    expect(render(labelOf(small()), undefined, ['en'])).not.toContain('<nav');
  });

  it('marks weighty rows and says states in words', () => {
    const html = render(labelOf(small()));
    expect(html).toMatch(/<tr role="row" class="weighty" id="sale">/);
    expect(html).toMatch(/<tr role="row" id="data">/);
    expect(html).toMatch(/class="state-no">.*?<\/svg>No<\/span>/);
    expect(html).toMatch(/class="state-youChoose">.*?<\/svg>You choose<\/span>/);
  });

  it('speaks to the team in the language of the tool, above the label', () => {
    const note = {
      sentences: ['It has 1 error.'],
      link: { href: '/problems', text: 'See it.' },
      isBroken: true,
    };
    const html = render(labelOf(small(), 'de'), note);
    expect(html).toContain('<aside class="note" lang="en" dir="ltr"');
    expect(html).toContain('The last edit is not shown.');
    expect(html.indexOf('<aside')).toBeLessThan(html.indexOf('<main'));
    expect(render(labelOf(small()), { ...note, isBroken: false })).not.toContain(
      'The last edit is not shown.',
    );
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
