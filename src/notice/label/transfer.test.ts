import { describe, expect, it } from 'vitest';
import { type Change, type Declared, labelOf, small } from '../../../test/support/declared.ts';

const abroad = (country: string, ...instruments: readonly object[]): readonly Change[] => [
  [['recipients', 'parcel', 'country'], country],
  [['practices', 'delivery', 'transfers'], [{ recipient: 'parcel', country, instruments }]],
];

function transferRow(from: Declared, on?: string, language = 'en') {
  const row = labelOf(from, language, on).rows.find((r) => r.id === 'transfer');
  if (!row) throw new Error('no row about transfers');
  return { ...row, texts: row.answer.map((s) => s.text) };
}

describe('"Does it leave the EU?"', () => {
  const shield = small(...abroad('US', { use: 'eu-us-privacy-shield', listed: true, since: '2017-01-01' }));

  it('says another thing on the day that the Privacy Shield fell (C-311/18, 16 July 2020)', () => {
    const before = transferRow(shield, '2020-07-15');
    const after = transferRow(shield, '2020-07-16');
    expect(before.texts).toEqual([
      'Yes, it goes to: United States.',
      'These firms signed up to rules like ours: Paketpost AG.',
    ]);
    expect(after.texts).toEqual([
      'Yes, it goes to: United States.',
      'Nothing protects it there: United States.',
    ]);
  });

  it('says so in the other language of the declaration too', () => {
    expect(transferRow(shield, '2020-07-15', 'de').texts).not.toEqual(
      transferRow(shield, '2020-07-16', 'de').texts,
    );
  });

  it('goes on to the next ground that holds', () => {
    const clauses = { use: 'scc-2010', assessment: true, since: '2018-01-01', unchanged: true };
    const both = small(
      ...abroad('US', { use: 'eu-us-privacy-shield', listed: true, since: '2017-01-01' }, clauses),
    );
    expect(transferRow(both, '2020-07-16').texts).toContain(
      'A contract sets rules like ours: United States.',
    );
  });

  it('is answered "No" inside the European Economic Area, Norway included', () => {
    for (const country of ['DE', 'FR', 'NO']) {
      const row = transferRow(small([['recipients', 'parcel', 'country'], country]));
      expect([row.stateWord, row.texts], country).toEqual(['No', ['No. It stays where EU law applies.']]);
    }
  });

  it('is answered "Yes" for a recipient abroad although no transfer is declared', () => {
    const row = transferRow(small([['recipients', 'parcel', 'country'], 'IN']));
    expect([row.stateWord, row.texts]).toEqual([
      'Yes',
      ['Yes, it goes to: India.', 'We do not say what protects it there: India.'],
    ]);
  });

  it('tells of an adequacy decision also where no transfer is declared, on the days that it holds', () => {
    const undeclared = (country: string, on?: string) =>
      transferRow(small([['recipients', 'parcel', 'country'], country]), on).texts[1];
    expect(undeclared('CH')).toBe('The law there is as strict as here: Switzerland.');
    expect(undeclared('BR', '2026-01-26')).toBe('The law there is as strict as here: Brazil.');
    expect(undeclared('BR', '2026-01-25')).toBe('We do not say what protects it there: Brazil.');
  });

  it('claims no protection by a decision whose scope nobody stated', () => {
    const undeclared = transferRow(small([['recipients', 'parcel', 'country'], 'JP']));
    expect(undeclared.texts[1]).toBe('We do not say what protects it there: Japan.');
    const outside = transferRow(small(...abroad('JP', { use: 'adequacy-jp' })));
    expect(outside.texts[1]).toBe('Nothing protects it there: Japan.');
    const inside = transferRow(small(...abroad('JP', { use: 'adequacy-jp', inScope: true })));
    expect(inside.texts[1]).toBe('The law there is as strict as here: Japan.');
  });

  it('does not call a state of the home country abroad', () => {
    const home: Change = [['controller', 'country'], 'US-CA'];
    const row = (country: string) => transferRow(small(home, [['recipients', 'parcel', 'country'], country]));
    expect([row('US').stateWord, row('US').texts]).toEqual(['No', ['No. It stays in the country.']]);
    expect([row('IN').stateWord, row('IN').texts]).toEqual(['Yes', ['Yes, it goes to: India.']]);
  });

  it('is not answered "No" while entries are left out', () => {
    const row = transferRow({
      ...small([['practices', 'delivery', 'transfers'], [{ recipient: 'parcel', country: 'FR' }]]),
      isComplete: false,
    });
    expect([row.stateWord, row.texts]).toEqual([undefined, ['Not stated.']]);
  });

  it('is weighty whatever the answer', () => {
    expect(transferRow(small()).isWeighty).toBe(true);
    expect(transferRow(shield).isWeighty).toBe(true);
  });

  it('asks about the area of the law of the shop', () => {
    const questions = ['DE', 'GB', 'CH', 'US'].map(
      (country) => transferRow(small([['controller', 'country'], country])).question,
    );
    expect(questions).toEqual([
      'Does it leave the EU?',
      'Does it leave the UK?',
      'Does it leave Switzerland?',
      'Does it leave the country?',
    ]);
  });
});
