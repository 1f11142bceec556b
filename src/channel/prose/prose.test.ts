import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../notice/index.ts';
import { cleanText } from './clean-text.ts';
import { proseOf } from './prose.ts';

const said = (text: string, more: Partial<Sentence> = {}): Sentence => ({ text, facts: ['f'], ...more });
const item = (text: string) => ({ text, facts: ['f'] });
const listed = (lead: string, words: readonly string[], more: Partial<Sentence> = {}): Sentence =>
  said(`${lead} ${words.join(', ')}.`, { lead, items: words.map(item), ...more });

describe('sentences as prose', () => {
  it('one entry is a sentence with its introduction set off, two are a list', () => {
    expect(proseOf([listed('We see:', ['a'])])).toEqual([
      {
        kind: 'paragraph',
        runs: [{ text: 'We see:', isStrong: true }, { text: ' a.' }],
        goesOn: false,
      },
    ]);
    expect(proseOf([listed('We see:', ['a', 'b'])])).toEqual([
      { kind: 'list', lead: 'We see:', items: ['a', 'b'], goesOn: false },
    ]);
  });

  it('a list that goes on is one with the first; what stands between keeps its place', () => {
    const group = [
      listed('We see:', ['a', 'b']),
      listed('Also:', ['c', 'd'], { goesOn: true, continues: true }),
      said('That is all.', { goesOn: true }),
      listed('Also:', ['e', 'f'], { goesOn: true }),
    ];
    expect(proseOf(group)).toMatchObject([
      { kind: 'list', items: ['a', 'b', 'c', 'd'] },
      { kind: 'paragraph', goesOn: true },
      { kind: 'list', lead: 'Also:', items: ['e', 'f'], goesOn: true },
    ]);
  });

  it('from four on, sentences that stand alone are a list', () => {
    expect(proseOf(['A.', 'B.', 'C.', 'D.'].map((text) => said(text)))).toHaveLength(1);
    expect(proseOf(['A.', 'B.', 'C.'].map((text) => said(text)))).toHaveLength(3);
  });

  it('makes links of addresses, and of nothing else', () => {
    const [prose] = proseOf([said('See https://a.example/x, or javascript:alert(1).')]);
    const runs = prose?.kind === 'paragraph' ? prose.runs : [];
    expect(runs.flatMap((run) => run.href ?? [])).toEqual(['https://a.example/x']);
  });
});

describe('a clean text', () => {
  it.each([
    ['a\r\nBcc: x@y.example', 'a Bcc: x@y.example'],
    ['a\u0000b\u0007c\u001b[31m', 'abc[31m'],
    ['a\u202egnp.exe\u202c', 'agnp.exe'],
    ['half \ud83d of one', 'half \ufffd of one'],
    ['whole 🧀', 'whole 🧀'],
    ['  a\u2028b\u00a0c  ', 'a b\u00a0c'],
  ])('%j becomes %j', (text, clean) => expect(cleanText(text)).toBe(clean));
});
