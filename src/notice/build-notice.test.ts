import { describe, expect, it } from 'vitest';
import { declared, EXAMPLE_FILE, noticesOf, SMALL_FILE } from '../../test/support/declared.ts';
import { languagesWithCatalogue } from '../language/index.ts';
import { partsOf, sentencesOf } from './notice.ts';

const example = declared(EXAMPLE_FILE);

describe.each(languagesWithCatalogue())('the layers of the example in "%s"', (language) => {
  const notices = noticesOf(example, language);

  it.each(['label', 'short', 'full'] as const)(
    '%s: ids of parts are unique, sentences have facts',
    (layer) => {
      const notice = notices[layer];
      const ids = partsOf(notice.parts).map((part) => part.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { text, facts } of sentencesOf(notice)) expect(facts.length, text).toBeGreaterThan(0);
      expect(notice.facts).toEqual([...new Set(sentencesOf(notice).flatMap((s) => s.facts))].sort());
    },
  );

  it('states in no layer a fact that the full text does not state', () => {
    const full = new Set(notices.full.facts);
    for (const layer of ['label', 'short'] as const) {
      const lost = notices[layer].facts.filter((id) => !full.has(id) && !id.startsWith('missing.'));
      expect(lost, layer).toEqual([]);
    }
  });
});

describe('the frame of a notice', () => {
  it('says that a preview is one, and names the version that was published', () => {
    expect(noticesOf(example).label.edition).toBe('Preview of 24 November 2026, not yet published');
    const edition = { number: 7, on: '2026-05-01' };
    expect(noticesOf(example, 'en', { edition }).label.edition).toBe('Version 7, 1 May 2026');
    expect(noticesOf(example, 'de', { edition }).short.edition).toBe('Version 7, 1. Mai 2026');
  });

  it('tells how long the rest takes to read, and where it is', () => {
    const small = noticesOf(declared(SMALL_FILE));
    expect(small.label.readingTime).toMatch(/^\d+ minutes? to read the rest$/);
    expect(small.full.readingTime).toMatch(/^\d+ minutes? to read$/);
    expect(noticesOf(example, 'en', { site: 'https://a.example/privacy' }).label.rest?.text).toBe(
      'You can read the rest here: https://a.example/privacy.',
    );
    expect(noticesOf(example).full.rest).toBeUndefined();
  });
});
