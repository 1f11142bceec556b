import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, labelOf, small } from '../../test/support/declared.ts';
import type { Label } from '../notice/index.ts';
import { problem } from '../shared/index.ts';
import { renderLabelPage } from './label-page.tsx';
import { renderProblemsPage } from './problems-page.tsx';

const assets = { style: '/assets/a.css', icon: '/assets/a.svg' };
const words = {
  skip: 'Skip',
  languages: 'Languages',
  question: 'Question',
  answer: 'Answer',
  preview: 'Preview',
};

/** Texts that break out where something is not escaped. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></head><body onload=alert(1)>',
  '</p></td></table><h1>Free</h1>',
  'javascript:alert(1)',
  '&lt;script&gt; &amp; &#60;',
  '<!-- --><![CDATA[ ]]>',
  '\u202eevil\u2066x',
  'שלום عالم',
  '🙂👩‍👩‍👧‍👦',
  '\u0000\u001b[31m',
  'x'.repeat(10_000),
];
/** Those that a declaration can hold: 10,000 characters or a control character are refused before. */
const SHORT = HOSTILE.filter((text) => text.length < 200 && !text.includes('\u0000'));
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('<', '>', '"', "'", '&', '/', '=', 'a', ' '), { maxLength: 20 })
    .map((p) => p.join('')),
);

/** The only tags a page is made of, each attribute between double quotes. */
const TAG =
  /<!doctype html>|<\/?(?:html|head|meta|title|link|body|a|div|nav|ul|li|main|header|h1|h2|h3|p|table|caption|thead|tbody|tr|th|td|span|svg|path|circle|strong|aside|section|article|dl|dt|dd)(?: [a-zA-Z-]+(?:="[^"<>]*")?)*\/?>/g;

/** What stays of a page without its tags must be text: a bracket or a quote in it is something that broke out. */
function expectEscaped(html: string): void {
  expect(html.replaceAll(TAG, '')).not.toMatch(/[<>"']/);
  for (const [tag] of html.matchAll(TAG)) {
    expect(tag).not.toMatch(/(?:href|src)="\s*(?!https?:|mailto:|[/#])/i);
    expect(tag.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/ (?:on[a-z]+|style)=/i);
  }
  expect(html).not.toMatch(/<script|<img|<style|<iframe/i);
}

/** A label that says one text wherever a label says something. */
function labelSaying(text: string): Label {
  const from = labelOf(small());
  return {
    ...from,
    title: text,
    lead: text,
    date: text,
    readingTime: text,
    rows: from.rows.map((row) => ({
      ...row,
      question: text,
      stateWord: row.state && text,
      answer: [
        { text: `${text}: ${text}`, lead: `${text}:`, facts: [text] },
        { text, facts: [text], figure: text, goesOn: true },
        {
          text,
          lead: text,
          facts: [text],
          items: [
            { text, facts: [text] },
            { text, facts: [text] },
          ],
        },
      ],
    })),
  };
}

describe('a hostile text', () => {
  it('comes out of the label page escaped, wherever it stands', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const note = { sentences: [text], link: { href: '/problems', text }, isBroken: true };
        const languages = ['en', 'de'].map((language) => ({ language, name: text, href: `/${language}` }));
        const frame = { ...words, skip: text, question: text, answer: text, preview: text, languages: text };
        expectEscaped(renderLabelPage({ label: labelSaying(text), languages, words: frame, assets, note }));
      }),
      { numRuns: 150 },
    );
  });

  it('comes out of the page of problems escaped, wherever it stands', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const where = { file: text, line: 1, column: 1 };
        const details = { message: text, where, path: text, found: text, why: text, help: text };
        const problems = [
          problem('unused-entry', details),
          { ...problem('unused-entry', details), isUnverified: true },
        ];
        const page = { file: text, problems, day: text, stale: text, back: '/en', assets };
        expectEscaped(renderProblemsPage(page));
      }),
      { numRuns: 150 },
    );
  });

  it.each(SHORT)('in a declaration comes out escaped: %.40s', (text) => {
    const both = { en: text, de: text };
    const changes: readonly Change[] = [
      [['controller', 'brand'], text],
      [['controller', 'address'], text],
      [['recipients', 'parcel', 'name'], text],
      [['recipients', 'parcel', 'does'], both],
      [['practices', 'delivery', 'name'], both],
      [['practices', 'delivery', 'benefit'], both],
      [['practices', 'newsletter', 'ifNot'], both],
      [['purposes', 'news', 'name'], both],
      [['data', 'email', 'name'], both],
    ];
    for (const language of ['en', 'de']) {
      const label = labelOf(small(...changes), language);
      expectEscaped(renderLabelPage({ label, languages: [], words, assets, note: undefined }));
    }
  });
});
