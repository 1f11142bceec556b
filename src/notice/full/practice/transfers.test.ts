import { describe, expect, it } from 'vitest';
import { type Change, type Declared, small } from '../../../../test/support/declared.ts';
import { languagesWithCatalogue } from '../../../language/index.ts';
import { partsOf } from '../../notice.ts';
import { fullContent } from '../full-content.ts';

const abroad = (country: string, ...instruments: readonly object[]): readonly Change[] => [
  [['recipients', 'parcel', 'country'], country],
  [['practices', 'delivery', 'transfers'], [{ recipient: 'parcel', country, instruments }]],
];

function textsOf(from: Declared, on = '2026-11-24', language = 'en'): readonly string[] {
  const part = partsOf(fullContent({ ...from, language, on }).parts).find(
    (p) => p.id === 'practice-delivery',
  );
  return part?.sentences.map((s) => s.text) ?? [];
}

const shield = { use: 'eu-us-privacy-shield', listed: true, since: '2017-01-01' };

describe('a transfer in the full text', () => {
  it('says what protects the data, and since when', () => {
    const dpf = small(...abroad('US', { use: 'eu-us-dpf', listed: true, since: '2023-10-02' }));
    const texts = textsOf(dpf).join('\n');
    expect(texts).toContain(
      [
        'It goes to: United States (Paketpost AG).',
        'The firm signed up to rules like ours: EU-US Data Privacy Framework.',
        'This has applied since 2 October 2023.',
        'The law: Implementing Decision (EU) 2023/1795.',
      ].join('\n'),
    );
  });

  it('says on the day that the Privacy Shield fell that a court struck it down', () => {
    const from = small(...abroad('US', shield));
    expect(textsOf(from, '2020-07-15')).toContain(
      'The firm signed up to rules like ours: EU-US Privacy Shield.',
    );
    const after = textsOf(from, '2020-07-16');
    expect(after).toContain('Nothing protects it there today.');
    expect(after).toContain('A court struck this down on 16 July 2020: EU-US Privacy Shield.');
    expect(after).toContain('The law: C-311/18 Schrems II.');
    expect(after.join('\n')).not.toContain('The firm signed up');
  });

  it.each(languagesWithCatalogue())('says what fell in "%s" too', (language) => {
    const texts = textsOf(small(...abroad('US', shield)), '2020-07-16', language).join('\n');
    expect(texts).toContain('Privacy Shield');
    expect(texts).toContain('2020');
    expect(texts).not.toEqual(textsOf(small(...abroad('US', shield)), '2020-07-15', language).join('\n'));
  });

  it('tells what fell also where another ground holds', () => {
    const clauses = { use: 'scc-2021', assessment: true, since: '2022-01-01' };
    const texts = textsOf(small(...abroad('US', shield, clauses)));
    expect(texts).toContain('A contract sets rules like ours: EU standard clauses of 2021.');
    expect(texts).toContain('A court struck this down on 16 July 2020: EU-US Privacy Shield.');
    expect(texts).not.toContain('Nothing protects it there today.');
  });

  it('names a decision that nobody stated, and says where nothing is stated', () => {
    const switzerland = small([['recipients', 'parcel', 'country'], 'CH']);
    expect(textsOf(switzerland)).toContain(
      'The law there is as strict as here. That was decided in: adequacy decision of the EU.',
    );
    const india = small([['recipients', 'parcel', 'country'], 'IN']);
    expect(textsOf(india)).toContain('We do not say what protects it there.');
  });

  it('says that a ground asks for more than is stated', () => {
    const texts = textsOf(small(...abroad('IN', { use: 'scc-2021', since: '2022-01-01' })));
    expect(texts).toContain(
      'This does not protect the data, as its conditions are not met: EU standard clauses of 2021.',
    );
    expect(texts).toContain('We do not say how you get a copy.');
  });

  it('tells apart what other laws ask for', () => {
    const claims = [
      { use: 'scc-2021', assessment: true },
      { use: 'uk-addendum', assessment: true },
    ];
    const texts = textsOf(small([['countries'], ['DE', 'GB']], ...abroad('IN', ...claims)));
    expect(texts).toContain('Under UK law, this protects it: UK addendum to the EU standard clauses.');
  });

  it('judges nothing where the law of the shop’s country is not covered', () => {
    const texts = textsOf(small([['controller', 'country'], 'JP'], ...abroad('US', shield)));
    expect(texts).toContain('This is meant to protect it: EU-US Privacy Shield.');
  });
});
