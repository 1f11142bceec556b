import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, noticesOf, small } from '../../test/support/declared.ts';
import { ASSETS, frameWith, WORDS } from '../../test/support/page.ts';
import type { Notice, Part } from '../notice/index.ts';
import { problem } from '../shared/index.ts';
import type { Frame } from './frame.tsx';
import { renderNoticePage } from './notice-page.tsx';
import { renderPlainPage } from './plain-page.tsx';
import { renderPrintPage } from './print-page.tsx';
import { renderProblemsPage } from './problems-page.tsx';
import { renderVersionsPage } from './versions-page.tsx';

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
  /<!doctype html>|<\/?(?:html|head|meta|title|link|body|a|div|nav|ul|ol|li|main|article|header|footer|h[1-6]|p|table|caption|thead|tbody|tr|th|td|span|svg|path|strong|aside|section|dl|dt|dd)(?: [a-zA-Z-]+(?:="[^"<>]*")?)*\/?>/g;

/** What stays of a page without its tags must be text: a bracket or a quote in it is something that broke out. */
function expectEscaped(html: string): void {
  expect(html.replaceAll(TAG, '')).not.toMatch(/[<>"']/);
  const tags = [...new Set(html.match(TAG))];
  expect(tags.filter((tag) => /(?:href|src)="\s*(?!https?:|mailto:|[/#])/i.test(tag))).toEqual([]);
  expect(tags.filter((tag) => / (?:on[a-z]+|style)=/i.test(tag.replaceAll(/"[^"]*"/g, '""')))).toEqual([]);
  expect(html).not.toMatch(/<script|<img|<style|<iframe/i);
}

const LABEL = noticesOf(small()).label;

/** A layer that says one text wherever a layer says something. */
function noticeSaying(text: string, layer: Notice['layer']): Notice {
  const said = (part: Part): Part => ({
    ...part,
    heading: text,
    ...(part.state ? { stateWord: text } : {}),
    sentences: [
      { text: `${text}: ${text}`, lead: `${text}:`, facts: [text] },
      { text, facts: [text], figure: text, goesOn: true },
      { text, lead: text, facts: [text], items: [0, 1].map(() => ({ text, facts: [text] })) },
    ],
  });
  const parts = LABEL.parts.map((part) => ({
    ...said(part),
    parts: [{ ...said(part), id: `${part.id}-x` }],
  }));
  const frame = { title: text, lead: text, edition: text, readingTime: text, brand: text };
  return { ...LABEL, ...frame, layer, parts, rest: { text, facts: [text] } };
}

/** A frame that says one text wherever it says something. */
function frameSaying(text: string): Frame {
  const link = { text, href: '/en' };
  const words = {
    ...WORDS,
    skip: text,
    question: text,
    answer: text,
    languages: text,
    layers: text,
    path: text,
  };
  const note = { sentences: [text], link, isBroken: true };
  const languages = ['en', 'de'].map((language) => ({ language, name: text, href: `/${language}` }));
  return frameWith({
    words: { ...words, contents: text },
    languages,
    layers: [link],
    path: [link, link],
    note,
    old: { text, link },
    more: [link],
  });
}

function metaSaying(text: string) {
  const href = 'https://shop.example/en';
  const alternates = ['en', 'de'].map((language) => ({ language, href }));
  const picture = { href, alt: text };
  return {
    isIndexed: false,
    canonical: href,
    alternates,
    chooser: href,
    picture,
    site: text,
    language: 'en',
  };
}

describe('a hostile text', () => {
  it.each(['label', 'short', 'full', 'changes'] as const)(
    'comes out of the page of a layer escaped, wherever it stands: %s',
    (layer) => {
      fc.assert(
        fc.property(hostile, (text) => {
          const notice = noticeSaying(text, layer);
          const around = { frame: frameSaying(text), style: ASSETS, meta: metaSaying(text) };
          expectEscaped(renderNoticePage({ notice, ...around }));
          expectEscaped(renderPrintPage({ notices: [notice], ...around }));
        }),
        { numRuns: 60 },
      );
    },
  );

  it('comes out of the other pages escaped, wherever it stands', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const where = { file: text, line: 1, column: 1 };
        const details = { message: text, where, path: text, found: text, why: text, help: text };
        const problems = [
          problem('unused-entry', details),
          { ...problem('unused-entry', details), isUnverified: true },
        ];
        const page = { file: text, problems, day: text, stale: text, back: '/en', assets: ASSETS };
        expectEscaped(renderProblemsPage(page));
        const around = {
          direction: 'ltr' as const,
          title: text,
          lead: text,
          frame: frameSaying(text),
          style: ASSETS,
        };
        const links = [{ text, href: '/en' }];
        expectEscaped(renderPlainPage({ ...around, links }));
        const versions = [{ edition: text, href: '/versions/1/en', remark: text, links }];
        expectEscaped(renderVersionsPage({ ...around, versions, meta: metaSaying(text) }));
      }),
      { numRuns: 100 },
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
      const { label, short, full } = noticesOf(small(...changes), language);
      for (const notice of [label, short, full]) {
        expectEscaped(renderNoticePage({ notice, frame: frameWith(), style: ASSETS }));
      }
    }
  });
});
