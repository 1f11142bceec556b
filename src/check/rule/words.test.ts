import { describe, expect, it } from 'vitest';
import { itFinds } from '../../../test/support/check-case.ts';
import { checkSmall } from '../../../test/support/parsed.ts';

const benefit = 'practices.newsletter.benefit';
const long = `You get ${'one more thing and '.repeat(7)}this.`;

describe("the retailer's own words", () => {
  itFinds([
    {
      name: 'vague in English',
      wrong: { [benefit]: { en: 'We may write to you.', de: 'Wir schreiben Ihnen.' } },
      code: 'vague-words',
      path: `${benefit}.en`,
      article: 'WP 260 rev. 01',
      says: '"may"',
      mended: { [benefit]: { en: 'We write to you.', de: 'Wir schreiben Ihnen.' } },
    },
    {
      name: 'vague in German',
      wrong: { [benefit]: { en: 'We write.', de: 'Wir schreiben Ihnen möglicherweise.' } },
      code: 'vague-words',
      path: `${benefit}.de`,
      article: 'WP 260 rev. 01',
      mended: { [benefit]: { en: 'We write.', de: 'Wir schreiben Ihnen.' } },
    },
    {
      name: 'a sentence without end',
      wrong: { [benefit]: { en: long, de: 'Kurz.' } },
      code: 'hard-to-read',
      path: `${benefit}.en`,
      says: 'words',
      mended: { [benefit]: { en: 'Short. And short.', de: 'Kurz.' } },
    },
    {
      name: 'a text in the only language',
      wrong: { languages: ['en'], [benefit]: 'We may write.' },
      code: 'vague-words',
      path: benefit,
      mended: { [benefit]: 'We write.' },
    },
  ]);

  it('the same vague word twice in a text is one warning', () => {
    const found = checkSmall({ [benefit]: { en: 'We may write, and we may call.', de: 'Wir schreiben.' } });
    expect(found.filter((p) => p.code === 'vague-words')).toHaveLength(1);
  });

  it('exactly 25 words are fine, 26 are not', () => {
    const words = (n: number): string => `${Array.from({ length: n }, () => 'goods').join(' ')}.`;
    const found = (n: number): number =>
      checkSmall({ [benefit]: { en: words(n), de: 'Kurz.' } }).filter((p) => p.code === 'hard-to-read')
        .length;
    expect([found(25), found(26)]).toEqual([0, 1]);
  });

  it('names of companies are left alone', () => {
    expect(
      checkSmall({ 'recipients.parcel.name': 'May & Some Ltd' }).filter((p) => p.code === 'vague-words'),
    ).toEqual([]);
  });
});
