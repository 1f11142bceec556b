import { describe, expect, it } from 'vitest';
import { type Change, labelOf, small } from '../../../test/support/declared.ts';
import type { LabelRow, RowId } from './label.ts';

function rowOf(id: RowId, ...changes: readonly Change[]): LabelRow {
  const row = labelOf(small(...changes)).rows.find((r) => r.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

const texts = (row: LabelRow) => row.answer.map((s) => s.text);

describe('"Do we sell it?"', () => {
  it('is answered "No" where nobody pays, and is weighty all the same', () => {
    const row = rowOf('sale', [['never'], undefined], [['recipients', 'parcel', 'buysData'], false]);
    expect([row.stateWord, texts(row), row.isWeighty]).toEqual([
      'No',
      ['No. Nobody pays us for your data.'],
      true,
    ]);
    expect(row.answer[0]?.facts).toEqual(['absence.sale']);
  });

  it('is not answered while somebody could pay and nothing is said', () => {
    const row = rowOf('sale', [['never'], undefined]);
    expect([row.stateWord, texts(row), row.isWeighty]).toEqual([undefined, ['Not stated.'], true]);
  });

  it('names the promise where there is one', () => {
    const row = rowOf('sale');
    expect(texts(row)).toEqual(['No. We never sell your data.']);
    expect(row.answer[0]?.facts).toEqual(['never.sale', 'absence.sale']);
  });

  it('is not answered "No" where to sell is the purpose, whatever is promised', () => {
    const row = rowOf('sale', [['purposes', 'delivery', 'dpv'], 'dpv:SellDataToThirdParties']);
    expect([row.stateWord, texts(row), row.isWeighty]).toEqual([undefined, ['Not stated.'], true]);
  });

  it('is answered "Yes" with the buyers, whatever is promised', () => {
    const row = rowOf('sale', [['recipients', 'parcel', 'buysData'], true]);
    expect([row.stateWord, texts(row), row.isWeighty]).toEqual([
      'Yes',
      ['Yes. They pay us for it: Paketpost AG.'],
      true,
    ]);
  });
});

describe('"Do we use it for ads?"', () => {
  const toOrders: Change = [['practices', 'newsletter', 'purpose'], 'delivery'];

  it('is answered "No" where no purpose is advertising', () => {
    const row = rowOf('advertising', toOrders);
    expect([row.stateWord, texts(row)]).toEqual(['No', ['No. We use none of it for ads.']]);
  });

  it('is answered "You choose" where customers agree first', () => {
    const row = rowOf('advertising');
    expect([row.stateWord, texts(row)]).toEqual(['You choose', ['Only if you say yes: Newsletter.']]);
  });

  it('is answered "You choose" where customers can object, on whatever basis (Art. 21(2) GDPR)', () => {
    for (const basis of ['legitimate-interests', 'contract']) {
      const row = rowOf('advertising', [['practices', 'newsletter', 'basis'], basis]);
      expect([row.stateWord, texts(row)], basis).toEqual(['You choose', ['Until you say no: Newsletter.']]);
    }
  });

  it('is weighty where others advertise with it elsewhere', () => {
    const row = rowOf('advertising', toOrders, [['recipients', 'parcel', 'advertisesElsewhere'], true]);
    expect([row.stateWord, row.isWeighty]).toEqual(['Yes', true]);
    expect(texts(row)).toContain('They show you ads on other sites: Paketpost AG.');
  });
});

describe('"Who else gets it?"', () => {
  it('is answered "No" where nobody does', () => {
    const row = rowOf('recipient', [['practices', 'delivery', 'recipients'], undefined]);
    expect([row.stateWord, texts(row)]).toEqual(['No', ['Nobody else.']]);
  });

  it('sorts them by what they may do with it', () => {
    const said = (['controller', 'joint', 'processor', 'authority'] as const).map((role) =>
      texts(rowOf('recipient', [['recipients', 'parcel', 'role'], role])).join(),
    );
    expect(said).toEqual([
      'They use it for their own purposes: parcel service (Paketpost AG).',
      'They decide about it with us: parcel service (Paketpost AG).',
      'They work for us: parcel service (Paketpost AG).',
      'The law lets them ask for it: parcel service (Paketpost AG).',
    ]);
  });
});

describe('"Does a machine decide about you?"', () => {
  it('is answered "No" where none does, also where a machine works things out', () => {
    const row = rowOf('machine', [['practices', 'newsletter', 'profiling'], true]);
    expect([row.stateWord, row.isWeighty]).toEqual(['No', false]);
    expect(texts(row)).toEqual([
      'No. A machine alone decides nothing important about you.',
      'A machine works things out about you: Newsletter.',
    ]);
  });

  it('is answered "Yes" with how it decides, what follows and who can check it', () => {
    const decision = {
      logic: { en: 'It looks at your address.', de: 'Er prüft Ihre Adresse.' },
      consequences: { en: 'You pay first.', de: 'Sie zahlen vorher.' },
      humanReview: true,
    };
    const row = rowOf('machine', [['practices', 'delivery', 'automatedDecision'], decision]);
    expect([row.stateWord, row.isWeighty]).toEqual(['Yes', true]);
    expect(row.answer.map((s) => [s.text, s.goesOn === true])).toEqual([
      ['Yes: Delivery.', false],
      ['It looks at your address.', true],
      ['You pay first.', true],
      ['You can ask a person to check it.', true],
    ]);
  });
});

describe('"What data do we use?"', () => {
  it('is weighty, and begins with them, where protected data or data about children are used', () => {
    const special = rowOf('data', [['data', 'email', 'special'], 'health']);
    expect([special.isWeighty, texts(special)[0]]).toEqual([
      true,
      'The law protects this most: e-mail address.',
    ]);
    expect(texts(special)).not.toContain('We use nothing about your health, faith or origin.');
    const unmarked = rowOf('data', [['data', 'email', 'dpv'], 'pd:MedicalHealth']);
    expect([unmarked.isWeighty, texts(unmarked)]).toEqual([special.isWeighty, texts(special)]);
    const children = rowOf('data', [['data', 'email', 'children'], true]);
    expect([children.isWeighty, texts(children)[0]]).toEqual([
      true,
      'This is about children: e-mail address.',
    ]);
    expect(rowOf('data').isWeighty).toBe(false);
  });
});

describe('"What can you choose?"', () => {
  it('is answered "You choose" only where there is a choice', () => {
    expect(rowOf('choice').stateWord).toBe('You choose');
    const none = rowOf(
      'choice',
      [['practices', 'newsletter', 'basis'], 'contract'],
      [['practices', 'newsletter', 'purpose'], 'delivery'],
    );
    expect(none.state).toBeUndefined();
    expect(texts(none)).toEqual([
      'You can see your data.',
      'You can have mistakes put right.',
      'You can take your data with you.',
      'You can have your data deleted.',
    ]);
  });

  it('names only the rights that hold for a practice, with its basis (Art. 17(3)(b), 20(1) GDPR)', () => {
    const basis = (value: string): readonly Change[] => [
      [['practices', 'delivery', 'basis'], value],
      [['practices', 'newsletter', 'basis'], value],
      [['practices', 'newsletter', 'purpose'], 'delivery'],
    ];
    expect(texts(rowOf('choice', ...basis('legal-obligation')))).toEqual([
      'You can see your data.',
      'You can have mistakes put right.',
    ]);
    expect(texts(rowOf('choice', ...basis('legitimate-interests')))).toEqual([
      'You can say no, with reasons, to: Delivery, Newsletter.',
      'You can see your data.',
      'You can have mistakes put right.',
      'You can have your data deleted.',
    ]);
    const mixed = rowOf('choice', [['practices', 'delivery', 'basis'], 'legal-obligation']);
    const some = mixed.answer.find(
      (s) => s.text === 'You can have data deleted unless the law makes us keep it.',
    );
    expect(some?.facts).toEqual(['practices.newsletter.basis']);
  });

  it('names no right where no law that is known gives one', () => {
    const row = rowOf('choice', [['controller', 'country'], 'JP'], [['countries'], ['JP']]);
    expect(texts(row).filter((text) => /see|mistakes|take your data|deleted/.test(text))).toEqual([]);
  });

  it('lets customers object to recognised legitimate interests too (UK GDPR Art. 21(1))', () => {
    const row = rowOf(
      'choice',
      [['countries'], ['GB']],
      [['practices', 'delivery', 'basis'], 'recognised-legitimate-interests'],
    );
    expect(texts(row)).toContain('You can say no, with reasons, to: Delivery.');
  });

  it('says what happens on a "no"', () => {
    expect(texts(rowOf('choice'))).toContain('Without Newsletter: You get no news from us.');
  });
});

describe('"What can you choose?" in California', () => {
  const california = [['countries'], ['US-CA']] as const;
  const optOut = 'You can tell us not to sell or share your data.';
  const limit = 'You can limit what we do with protected data.';

  it('offers the opt-out where data are sold, and the limit where they are sensitive', () => {
    const said = texts(
      rowOf(
        'choice',
        california,
        [['recipients', 'parcel', 'buysData'], true],
        [['data', 'address', 'special'], 'religion'],
      ),
    );
    expect(said).toContain(optOut);
    expect(said).toContain(limit);
  });

  it('does not offer what does not apply, nor to others', () => {
    expect(texts(rowOf('choice', california))).not.toContain(optOut);
    expect(texts(rowOf('choice', [['recipients', 'parcel', 'buysData'], true]))).not.toContain(optOut);
  });
});

describe('"What do we never do?"', () => {
  it('repeats no promise that the facts contradict', () => {
    const never = [['never'], ['sale', 'face-recognition', 'special-data']] as const;
    expect(texts(rowOf('never', never))).toHaveLength(3);
    expect(texts(rowOf('never', never, [['recipients', 'parcel', 'buysData'], true]))).not.toContain(
      'We never sell your data.',
    );
    expect(texts(rowOf('never', never, [['data', 'address', 'special'], 'biometric']))).toEqual([
      'We never sell your data.',
    ]);
  });

  it('repeats no promise that the facts contradict', () => {
    const promises = [
      'transfer-outside',
      'precise-location',
      'personal-prices',
      'reading-messages',
      'children-profiles',
    ];
    const never = [['never'], promises] as const;
    const facts = (...changes: readonly Change[]) =>
      rowOf('never', never, ...changes).answer.flatMap((s) => s.facts);
    expect(facts()).toEqual(promises.map((promise) => `never.${promise}`));
    expect(facts([['recipients', 'parcel', 'country'], 'US'])).not.toContain('never.transfer-outside');
    expect(facts([['data', 'email', 'dpv'], 'pd:GPSCoordinate'])).not.toContain('never.precise-location');
    const profiled: Change = [['practices', 'newsletter', 'profiling'], true];
    expect(facts(profiled)).toHaveLength(5);
    expect(facts(profiled, [['data', 'email', 'children'], true])).not.toContain('never.children-profiles');
    expect(facts(profiled, [['data', 'email', 'dpv'], 'pd:Communication'])).not.toContain(
      'never.reading-messages',
    );
    expect(facts(profiled, [['purposes', 'news', 'dpv'], 'dpv:PersonalisedBenefits'])).not.toContain(
      'never.personal-prices',
    );
    // What stands in another practice contradicts nothing.
    expect(facts(profiled, [['data', 'address', 'children'], true])).toContain('never.children-profiles');
  });
});
