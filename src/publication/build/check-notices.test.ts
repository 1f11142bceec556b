import { describe, expect, it } from 'vitest';
import { declared, EXAMPLE_FILE, noticesOf } from '../../../test/support/declared.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import type { Notice, Part, Sentence } from '../../notice/index.ts';
import { checkNotices } from './check-notices.ts';

const example = declared(EXAMPLE_FILE);
const all = languagesWithCatalogue().flatMap((language) => Object.values(noticesOf(example, language)));
const check = (notices: readonly Notice[]) => checkNotices(notices, example);

/** The notices, with the sentences of one layer in one language changed. */
function changed(
  layer: string,
  language: string,
  change: (sentence: Sentence, part: Part) => readonly Sentence[],
) {
  const inParts = (parts: readonly Part[]): readonly Part[] =>
    parts.map((part) => ({
      ...part,
      sentences: part.sentences.flatMap((s) => change(s, part)),
      ...(part.parts ? { parts: inParts(part.parts) } : {}),
    }));
  return all.map((n): Notice => {
    if (n.layer !== layer || n.language !== language) return n;
    const parts = inParts(n.parts);
    const said = (list: readonly Part[]): readonly Sentence[] =>
      list.flatMap((p) => [...p.sentences, ...said(p.parts ?? [])]);
    return { ...n, parts, facts: [...new Set(said(parts).flatMap((s) => s.facts))].sort() };
  });
}

describe('notices of the example', () => {
  it('say what the declaration says, in every layer and language', () => {
    expect(check(all)).toEqual([]);
  });

  it('fail where one language leaves a sentence out', () => {
    const failures = check(changed('label', 'fr', (s, part) => (part.id === 'sale' ? [] : [s])));
    expect(failures.map((f) => f.file)).toContain('fr/label');
  });

  it('fail where a sentence has no fact, or one that does not exist', () => {
    for (const facts of [[], ['practices.none.basis']]) {
      const failures = check(
        changed('short', 'de', (s, part) => (part.id === 'q-sale' ? [{ ...s, facts }] : [s])),
      );
      expect(failures.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['another number', '8 years', '77 years'],
    ['another country', 'India', 'China'],
  ])('fail where a sentence names %s', (_what, from, to) => {
    let touched = 0;
    const failures = check(
      changed('full', 'en', (s) => {
        if (!s.text.includes(from)) return [s];
        touched += 1;
        const items = s.items?.map((item) => ({ ...item, text: item.text.replaceAll(from, to) }));
        return [{ ...s, text: s.text.replaceAll(from, to), ...(items ? { items } : {}) }];
      }),
    );
    expect(touched).toBeGreaterThan(0);
    expect(failures.map((f) => f.difference.found)).toContain(to.replace(' years', ''));
  });

  it('fail where the full text leaves a fact or a name out', () => {
    const failures = check(
      changed('full', 'nl', (s) => (s.facts.some((f) => f.endsWith('newsletter.retention')) ? [] : [s])),
    );
    expect(failures.flatMap((f) => f.difference.facts)).toContain('practices.newsletter.retention');
  });
});
