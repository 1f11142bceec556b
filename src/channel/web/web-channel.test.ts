import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { declared, EXAMPLE_FILE, noticesOf, small } from '../../../test/support/declared.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import type { Notice } from '../../notice/index.ts';
import { compareWithNotice } from '../parity/index.ts';
import { webChannel } from './web-channel.ts';

const LAYERS = ['label', 'short', 'full'] as const;
const LANGUAGES = languagesWithCatalogue();
const context = { languages: LANGUAGES, layers: LAYERS };
const example = declared(EXAMPLE_FILE);

async function fileOf(notice: Notice): Promise<string> {
  const [file] = await webChannel.render(notice, context);
  return String(file?.body);
}

async function differences(notice: Notice) {
  const { language, blocks } = await webChannel.read(new TextEncoder().encode(await fileOf(notice)), 'html');
  expect(language).toBe(notice.language);
  return compareWithNotice(notice, blocks, webChannel.frameTexts(notice, context));
}

describe('the file of the web', () => {
  it.each(LANGUAGES)('in "%s" says every layer in order, and nothing else', async (language) => {
    const notices = noticesOf(example, language);
    for (const layer of LAYERS) expect(await differences(notices[layer]), layer).toEqual([]);
    expect(await differences({ ...notices.short, layer: 'changes' })).toEqual([]);
  });

  it.each(LANGUAGES)('in "%s" holds the label in 30 kB', async (language) => {
    const file = await fileOf(noticesOf(example, language).label);
    expect(new TextEncoder().encode(file).byteLength).toBeLessThanOrEqual(30_000);
  });

  it('loads nothing, and its policy allows its own style and no other', async () => {
    for (const layer of LAYERS) {
      const file = await fileOf(noticesOf(example)[layer]);
      expect(file).not.toMatch(/<script|<link|<img| src=| style=| on[a-z]+=|@import|url\(/);
      const css = /<style>([\s\S]*?)<\/style>/.exec(file)?.[1] ?? '';
      const digest = createHash('sha256').update(css).digest('base64');
      expect(file.match(/<style/g)).toHaveLength(1);
      expect(file).toContain(
        `content="default-src &#39;none&#39;; style-src &#39;sha256-${digest}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
      );
    }
  });

  it('leads to the other languages and layers beside it', async () => {
    const file = await fileOf(noticesOf(example, 'de').short);
    for (const to of ['label.html', 'short.html', 'full.html', '../en/short.html', '../nl/short.html']) {
      expect(file).toContain(`href="${to}"`);
    }
  });

  it('leads nowhere where it stands alone', async () => {
    const { label } = noticesOf(small());
    const [file] = await webChannel.render(label, { languages: ['en'], layers: ['label'] });
    expect(String(file?.body)).not.toContain('<nav');
  });

  it.each([
    '<script>alert(1)</script>',
    '</style><h1>Free</h1>',
    '"><img src=x>',
    '\u202egnp.exe',
    'שלום عالم 🙂',
    'x'.repeat(1000),
  ])('says a hostile text as it is written: %.30s', async (text) => {
    const both = { en: text, de: text };
    const from = small(
      [['controller', 'brand'], text.slice(0, 190)],
      [['recipients', 'parcel', 'name'], text.slice(0, 190)],
      [['practices', 'newsletter', 'benefit'], both],
      [['data', 'email', 'name'], { en: text.slice(0, 190), de: text.slice(0, 190) }],
    );
    const notices = noticesOf(from);
    for (const layer of LAYERS) {
      expect(await differences(notices[layer]), layer).toEqual([]);
      expect(await fileOf(notices[layer])).not.toMatch(/<script|<img|<h1>Free/);
    }
  });
});
