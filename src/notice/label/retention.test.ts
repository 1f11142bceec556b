import { describe, expect, it } from 'vitest';
import { type Change, labelOf, small } from '../../../test/support/declared.ts';

function retention(...changes: readonly Change[]) {
  const row = labelOf(small(...changes)).rows.find((r) => r.id === 'retention');
  return row?.answer ?? [];
}
const texts = (...changes: readonly Change[]) => retention(...changes).map((s) => s.text);
const keep = (practice: string, value: unknown): Change => [['practices', practice, 'retention'], value];

describe('"How long do we keep it?"', () => {
  it('tells the longest and the shortest storage, each with the event it is counted from', () => {
    expect(texts()).toEqual([
      'Longest: Delivery.',
      'We keep it for 3 years after the year ends.',
      'Shortest: Newsletter.',
      'We keep it for 1 month after you say stop.',
      'Then we delete it.',
    ]);
  });

  it('compares lengths of different units', () => {
    const said = texts(keep('delivery', { for: 'P40D', after: 'order' }));
    expect(said.slice(0, 3)).toEqual([
      'Longest: Delivery.',
      'We keep it for 40 days after you order.',
      'Shortest: Newsletter.',
    ]);
  });

  it('tells one length once when all are the same', () => {
    const same = { for: 'P1M', after: 'withdrawal' };
    expect(texts(keep('delivery', same)).filter((text) => /^(?:Longest|Shortest)/.test(text))).toHaveLength(
      1,
    );
  });

  it('names the law that asks for the longest storage', () => {
    const law = { en: 'tax law (§ 147 AO)', de: 'Steuerrecht (§ 147 AO)' };
    const answer = retention(
      [['practices', 'delivery', 'basis'], 'legal-obligation'],
      [['practices', 'delivery', 'obligation'], law],
    );
    const said = answer.find((s) => s.text === 'The law asks for this: tax law (§ 147 AO).');
    expect(said?.facts).toEqual(['practices.delivery.basis']);
    expect(said?.goesOn).toBe(true);
  });

  it('tells a condition in the words of the shop', () => {
    const until = { en: 'until you delete it.', de: 'bis Sie es löschen.' };
    expect(texts(keep('newsletter', { until }))).toContain('Newsletter: until you delete it.');
  });

  it('says where no length is stated', () => {
    expect(texts(keep('newsletter', undefined))).toContain('We do not say how long: Newsletter.');
  });

  it('marks the figure of each length', () => {
    expect(retention().flatMap((s) => (s.figure === undefined ? [] : [s.figure]))).toEqual([
      '3 years',
      '1 month',
    ]);
  });
});
