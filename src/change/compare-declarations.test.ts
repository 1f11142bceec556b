import { describe, expect, it } from 'vitest';
import { type Change as Edit, small } from '../../test/support/declared.ts';
import type { Change } from './change.ts';
import { compareDeclarations } from './compare-declarations.ts';
import type { ChangeKind } from './kind.ts';

const ON = { on: '2026-11-24' };
const text = (words: string) => ({ en: words, de: words });

function changes(from: readonly Edit[], to: readonly Edit[]): readonly Change[] {
  return compareDeclarations(small(...from).declaration, small(...from, ...to).declaration, ON);
}

function kinds(...edits: readonly Edit[]): readonly string[] {
  return changes([], edits).map((c) => `${c.direction} ${c.kind} ${c.side}:${c.path.join('.')}`);
}

const representative = { for: 'UK', name: 'Hazelgate', country: 'GB' };

describe('an edit outside the practices', () => {
  it.each<readonly [Edit, string]>([
    [[['controller', 'name'], 'Mohnblume AG'], 'neutral controller-changed new:controller.name'],
    [[['controller', 'name'], 'Kornblume Handels-GmbH'], 'neutral wording new:controller.name'],
    [[['controller', 'country'], 'AT'], 'neutral controller-moved new:controller.country'],
    [[['controller', 'phone'], '+49 1'], 'neutral controller-contact-changed new:controller.phone'],
    [[['controller', 'email'], undefined], 'neutral controller-contact-changed old:controller.email'],
    [[['controller', 'rights'], 'https://k.example'], 'better rights-page-new new:controller.rights'],
    [[['dataProtectionOfficer'], { email: 'd@k.example' }], 'better officer-new new:dataProtectionOfficer'],
    [[['supervisoryAuthority'], undefined], 'worse authority-lost old:supervisoryAuthority'],
    [[['supervisoryAuthority', 'country'], 'AT'], 'neutral authority-changed new:supervisoryAuthority'],
    [[['representatives'], [representative]], 'better representative-new new:representatives.0'],
    [[['countries'], ['DE', 'AT']], 'neutral served-country-added new:countries.1'],
    [[['languages'], ['en']], 'worse served-language-removed old:languages.1'],
    [[['channels'], ['web', 'email', 'print']], 'better notice-channel-added new:channels.2'],
    [[['never'], ['sale']], 'worse promise-withdrawn old:never.1'],
    [[['never'], ['face-recognition', 'children-profiles', 'sale']], 'better promise-made new:never.1'],
    [
      [['purposes', 'spare'], { name: text('spare'), dpv: 'dpv:Marketing' }],
      'neutral unused new:purposes.spare',
    ],
  ])('%j is one change', (edit, expected) => {
    expect(kinds(edit)).toEqual([expected]);
  });
});

describe('an entry that practices share', () => {
  it('changes once, with every practice that uses it, and its fact in each', () => {
    const shared: Edit = [['practices', 'newsletter', 'recipients'], ['parcel']];
    const [change, ...rest] = changes([shared], [[['recipients', 'parcel', 'buysData'], true]]);
    expect(rest).toEqual([]);
    expect(change).toMatchObject({
      kind: 'sale-begun',
      weight: 90,
      direction: 'worse',
      path: ['recipients', 'parcel', 'buysData'],
      practices: ['delivery', 'newsletter'],
      facts: ['practices.delivery.recipients.parcel', 'practices.newsletter.recipients.parcel'],
      askAgain: ['newsletter'],
    });
  });

  it('that comes with its practice is told with the practice alone', () => {
    const found = changes(
      [],
      [
        [['data', 'steps'], { name: text('steps'), dpv: 'pd:Purchase', source: 'observed' }],
        [
          ['practices', 'walks'],
          { name: text('Walks'), data: ['steps'], purpose: 'news', basis: 'consent', collected: ['app'] },
        ],
      ],
    );
    expect(found.map((c) => [c.kind, c.practices])).toEqual([['practice-added', ['walks']]]);
    expect(found[0]?.facts).toContain('practices.walks.data.steps');
  });

  it('that came under another name is another company, where it uses the data on its own', () => {
    const named: Edit = [['recipients', 'parcel', 'name'], 'Briefpost AG'];
    expect(kinds(named)).toEqual(['neutral recipient-renamed new:recipients.parcel.name']);
    const processor: Edit = [['recipients', 'parcel', 'role'], 'processor'];
    expect(changes([processor], [named]).map((c) => c.kind)).toEqual(['wording']);
    expect(kinds([['recipients', 'parcel', 'name'], 'PAKETPOST A.G.'])).toEqual([
      'neutral wording new:recipients.parcel.name',
    ]);
  });

  it('used for working something out touches the practice that uses what is worked out', () => {
    const inferred: Edit = [
      ['data', 'email'],
      { name: text('taste'), dpv: 'pd:Interest', source: 'inferred', inferredFrom: ['address'] },
    ];
    const found = changes(
      [inferred, [['practices', 'delivery', 'data'], ['email']]],
      [[['data', 'address', 'special'], 'health']],
    );
    expect(found.map((c) => [c.kind, [...c.practices].sort()])).toEqual([
      ['data-protected', ['delivery', 'newsletter']],
    ]);
  });
});

describe('how long data are kept', () => {
  it.each<readonly [object, object | undefined, ChangeKind]>([
    [{ for: 'P1M' }, { for: 'P3Y' }, 'retention-longer'],
    [{ for: 'P3Y' }, { for: 'P35M' }, 'retention-shorter'],
    [{ for: 'P12M' }, { for: 'P1Y' }, 'wording'],
    [{ for: 'P1Y' }, { for: 'P1Y', after: 'collection' }, 'wording'],
    [{ for: 'P1Y' }, { for: 'P1Y', after: 'account-closed' }, 'retention-longer'],
    [{ for: 'P1Y', after: 'visit' }, { for: 'P1M', after: 'collection' }, 'retention-shorter'],
    [{ for: 'P1Y', after: 'visit' }, { for: 'P2Y', after: 'order' }, 'retention-changed'],
    [{ for: 'P1Y' }, { until: text('until you say stop') }, 'retention-changed'],
    [{ until: text('until May') }, { until: text('for ever') }, 'retention-changed'],
    [{ for: 'P1Y' }, undefined, 'retention-unstated'],
    [{ after: 'visit' }, { for: 'P1Y' }, 'retention-stated'],
  ])('from %j to %j is %s', (before, after, kind) => {
    const path = ['practices', 'newsletter', 'retention'];
    expect(changes([[path, before]], [[path, after]]).map((c) => c.kind)).toEqual([kind]);
  });
});

describe('where data go', () => {
  const cloud: Edit = [['recipients', 'cloud'], { name: 'Cloud Inc.', role: 'processor', country: 'US' }];
  const to = (country: string, instruments?: readonly object[]): Edit => [
    ['practices', 'newsletter', 'transfers'],
    [{ recipient: 'cloud', country, ...(instruments ? { instruments } : {}) }],
  ];
  const dpf = { use: 'eu-us-dpf', listed: true, since: '2023-10-02' };
  const clauses = { use: 'scc-2021', module: 2, assessment: true, since: '2023-06-01' };
  const from: readonly Edit[] = [cloud, [['practices', 'newsletter', 'recipients'], ['cloud']]];
  const found = (a: Edit | undefined, b: Edit | undefined) =>
    changes([...from, ...(a ? [a] : [])], b ? [b] : []).map((c) => `${c.direction} ${c.kind}`);

  it.each<readonly [string, Edit | undefined, Edit, readonly string[]]>([
    ['a new country', undefined, to('US', [dpf]), ['worse country-added']],
    [
      'another country',
      to('US', [dpf]),
      to('IN', [clauses]),
      ['worse country-added', 'better country-removed'],
    ],
    [
      'clauses for a framework',
      to('US', [dpf]),
      to('US', [clauses]),
      ['neutral transfer-protection-changed'],
    ],
    [
      'one alternative less',
      to('US', [dpf, clauses]),
      to('US', [dpf]),
      ['neutral transfer-protection-changed'],
    ],
    ['nothing any more', to('US', [dpf]), to('US'), ['worse transfer-protection-changed']],
    ['something at last', to('US'), to('US', [dpf]), ['better transfer-protection-changed']],
    [
      'a firm that left its framework',
      to('US', [dpf]),
      to('US', [{ ...dpf, listed: false }]),
      ['worse transfer-protection-changed'],
    ],
    [
      'another day of the contract',
      to('US', [clauses]),
      to('US', [{ ...clauses, since: '2024-01-01' }]),
      ['neutral transfer-papers-changed'],
    ],
    ['another order of alternatives', to('US', [dpf, clauses]), to('US', [clauses, dpf]), []],
  ])('%s', (_, a, b, expected) => {
    expect(found(a, b)).toEqual(expected);
  });

  it('the law alone can change it: the day that an instrument fell', () => {
    const shield = { use: 'eu-us-privacy-shield', listed: true, since: '2017-01-01' };
    const both: Edit = [
      ['practices', 'delivery', 'recipients'],
      ['parcel', 'cloud'],
    ];
    const transfer = { recipient: 'cloud', country: 'US', instruments: [shield] };
    const { declaration } = small(...from, both, to('US', [shield]), [
      ['practices', 'delivery', 'transfers'],
      [transfer],
    ]);
    const compare = (oldOn: string, newOn: string) =>
      compareDeclarations(declaration, declaration, { oldOn, newOn });
    expect(compare('2020-07-14', '2020-07-15')).toEqual([]);
    const [fell, ...rest] = compare('2020-07-15', '2020-07-16');
    expect(rest).toEqual([]);
    expect(fell).toMatchObject({
      kind: 'protection-fell',
      direction: 'worse',
      weight: 70,
      practices: ['delivery', 'newsletter'],
      before: 'framework',
      after: 'none',
      askAgain: ['newsletter'],
    });
    expect(compare('2020-07-16', '2020-07-15').map((c) => c.kind)).toEqual(['protection-gained']);
  });

  it('the law counts also where no transfer is declared', () => {
    const britain = small([['recipients', 'parcel', 'country'], 'GB']).declaration;
    const left = compareDeclarations(britain, britain, { oldOn: '2020-06-01', newOn: '2022-01-01' });
    expect(left.map((c) => [c.kind, c.before, c.after, c.facts])).toEqual([
      ['protection-fell', 'not-needed', 'adequacy', ['practices.delivery.recipients.parcel']],
    ]);
  });
});
