import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE_WORDS, notices } from '../../../test/support/arbitrary-notice.ts';
import { declared, EXAMPLE_FILE, noticesOf, SMALL_FILE, small } from '../../../test/support/declared.ts';
import { lostTexts } from '../../../test/support/said-in-order.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import type { Notice } from '../../notice/index.ts';
import { widthOf } from '../../shared/index.ts';
import { compareWithNotice } from '../parity/index.ts';
import { breakLines } from './break-lines.ts';
import { receiptChannel } from './index.ts';
import { receiptLines } from './layout.ts';

const example = declared(EXAMPLE_FILE);
const CONTEXT = { languages: ['en'], layers: ['label'] } as const;
const read = async (lines: readonly string[]) =>
  receiptChannel.read(new TextEncoder().encode(`${lines.join('\n')}\n`), 'txt');
/** Anything but letters, marks, signs, blanks and line ends: commands, turns, invisible marks. */
const ACTING = /(?!\n)\p{Cc}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad]/u;

describe.each(languagesWithCatalogue())('the receipt of the example in "%s"', (language) => {
  const all = noticesOf(example, language);

  it.each(['label', 'short', 'full'] as const)(
    '%s: says what the notice says, in 32 columns',
    async (layer) => {
      const notice = all[layer];
      const lines = receiptLines(notice);
      expect(lines.filter((line) => widthOf(line) > 32)).toEqual([]);
      expect(compareWithNotice(notice, (await read(lines)).blocks)).toEqual([]);
    },
  );
});

describe('a receipt', () => {
  const label = noticesOf(declared(SMALL_FILE), 'en', { site: 'https://kornblume.example' }).label;
  const withPart = (part: Partial<Notice['parts'][number]>): Notice => ({
    ...label,
    parts: [{ id: 'x', heading: 'Do we sell it?', sentences: [{ text: 'No.', facts: ['f'] }], ...part }],
  });
  /** From the rule above the first part on. */
  const bodyOf = (notice: Notice) => {
    const [, ...lines] = receiptLines(notice);
    return lines.slice(lines.findIndex((line) => /^[=-]{32}$/.test(line)));
  };

  it('is one plain file that ends with a line end', async () => {
    const [file, ...others] = await receiptChannel.render(label, CONTEXT);
    expect(others).toEqual([]);
    expect(file).toMatchObject({ extension: 'txt', type: 'text/plain; charset=utf-8' });
    expect(String(file?.body)).toMatch(/^={32}\n[\s\S]*\n={32}\n$/);
  });

  it('has no line over 32 columns, no acting character and loses no word, whatever the words', async () => {
    await fc.assert(
      fc.asyncProperty(notices, async (notice) => {
        const lines = receiptLines(notice);
        for (const line of lines) expect(widthOf(line), line).toBeLessThanOrEqual(32);
        expect(lines.join('\n')).not.toMatch(ACTING);
        expect(lostTexts(notice, (await read(lines)).blocks)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves nothing of a command to a printer but its letters', () => {
    for (const words of HOSTILE_WORDS) {
      const lines = receiptLines(withPart({ sentences: [{ text: words, facts: ['f'] }] }));
      expect(lines.join('\n'), words).not.toMatch(ACTING);
    }
  });

  it('sets the state at the right edge, on a line of its own where there is no room', () => {
    expect(bodyOf(withPart({ stateWord: 'No' }))[1]).toBe('Do we sell it?                No');
    const heading = 'Does a machine decide about you?';
    expect(bodyOf(withPart({ heading, stateWord: 'Yes' })).slice(1, 3)).toEqual([
      heading,
      '                             Yes',
    ]);
  });

  it('sets weighty parts apart with a strong rule, others with a light one', () => {
    expect(bodyOf(withPart({ isWeighty: true }))[0]).toBe('='.repeat(32));
    expect(bodyOf(withPart({}))[0]).toBe('-'.repeat(32));
  });

  it('indents the further lines of an entry', () => {
    const items = ['name', 'sending of e-mails and app alerts (Taubenschlag)'].map((text) => ({
      text,
      facts: ['f'],
    }));
    const sentences = [{ text: 'x', lead: 'You give us:', items, facts: ['f'] }];
    expect(bodyOf(withPart({ sentences })).slice(2, 6)).toEqual([
      'You give us:',
      '- name',
      '- sending of e-mails and app',
      '  alerts (Taubenschlag)',
    ]);
  });

  it('keeps the order of the label, and ends with where the rest is', () => {
    const lines = receiptLines(label);
    const places = label.parts.map(({ heading }) =>
      lines.findIndex((line) => line.startsWith(breakLines(heading, 32)[0] ?? '')),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.length).toBe(12);
    expect(lines.slice(-4, -1)).toEqual([
      '-'.repeat(32),
      'You can read the rest here:',
      'kornblume.example.',
    ]);
  });

  it('takes names of a declaration that try to command a printer', async () => {
    const from = small(
      [['controller', 'brand'], 'Korn\u001b@\u202eblume'],
      [['practices', 'delivery', 'name'], '\u001d\u0056A'],
    );
    const notice = noticesOf(from).label;
    const lines = receiptLines(notice);
    expect(lines[1]).toBe('Your data at Korn@blume');
    expect(compareWithNotice(notice, (await read(lines)).blocks)).toEqual([]);
  });
});
