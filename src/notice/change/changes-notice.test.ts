import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarationValues } from '../../../test/support/arbitrary-declaration.ts';
import { declarationOf } from '../../../test/support/declaration-edits.ts';
import { declared, type Change as Edit, EXAMPLE_FILE, small } from '../../../test/support/declared.ts';
import { CHANGE_KINDS, type ChangeKind, compareDeclarations } from '../../change/index.ts';
import type { Declaration } from '../../declaration/index.ts';
import { deriveFacts } from '../../fact/index.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import { type Notice, partsOf, sentencesOf } from '../notice.ts';
import { buildChangesNotice } from './build-changes-notice.ts';
import { TELLERS } from './tellers.ts';

const ON = '2026-11-24';

function noticeOf(old: Declaration | undefined, next: Declaration, language = 'en'): Notice {
  const facts = deriveFacts(next);
  const input = { declaration: next, facts, language, on: ON };
  return buildChangesNotice(old ? { ...input, old: { declaration: old } } : input);
}

function textsOf(notice: Notice, part: string): readonly string[] {
  return notice.parts.filter((p) => p.id === part).flatMap((p) => p.sentences.map((s) => s.text));
}

const text = (words: string) => ({ en: words, de: words });
const changed = (...edits: readonly Edit[]): Notice =>
  noticeOf(small().declaration, small(...edits).declaration);

describe('the notice of changes', () => {
  it('says what is now and what was before, and that customers are asked again', () => {
    const notice = changed([['practices', 'newsletter', 'retention', 'for'], 'P3Y']);
    expect(notice).toMatchObject({ layer: 'changes', title: 'What has changed at Kornblume' });
    expect(textsOf(notice, 'worse')).toEqual([
      'We keep it longer: Newsletter.',
      'We keep it for 3 years after you say stop.',
      'Before: 1 month.',
    ]);
    expect(textsOf(notice, 'consent')).toEqual([
      'Yes. We ask you again about: Newsletter.',
      'Your old yes does not cover what is new.',
    ]);
  });

  it('ranks by weight, and sets what weighs most apart', () => {
    const notice = changed(
      [
        ['practices', 'delivery', 'collected'],
        ['web', 'phone'],
      ],
      [['recipients', 'parcel', 'buysData'], true],
      [['practices', 'delivery', 'profiling'], true],
    );
    expect(textsOf(notice, 'worse')).toEqual([
      'They now pay us for your data: Paketpost AG.',
      'A machine now works things out about you: Delivery.',
      'We now also collect data here: on the phone (Delivery).',
    ]);
    expect(notice.parts.find((p) => p.id === 'worse')?.isWeighty).toBe(true);
    expect(textsOf(notice, 'consent')).toEqual(['No. You do not have to do anything.']);
  });

  it('puts equal changes together, also with equal values', () => {
    const age = (practice: string, minimum: number): Edit => [['practices', practice, 'age'], { minimum }];
    const from = small(age('delivery', 14), age('newsletter', 14)).declaration;
    const to = small(age('delivery', 16), age('newsletter', 16)).declaration;
    expect(textsOf(noticeOf(from, to), 'better')).toEqual([
      'You now have to be older to say yes: Delivery, Newsletter.',
      'Now: 16.',
      'Before: 14.',
    ]);
  });

  it('asks for a first yes otherwise than for one more', () => {
    const notice = changed([['practices', 'delivery', 'basis'], 'consent']);
    expect(textsOf(notice, 'consent')).toEqual(['We need a yes from you for: Delivery.']);
  });

  it('says so where only words, or nothing, changed', () => {
    expect(textsOf(changed([['practices', 'delivery', 'benefit'], text('It comes.')]), 'words')).toEqual([
      'We only chose other words. What we do stays the same.',
      'We say this in other words: Delivery.',
    ]);
    expect(changed().parts).toMatchObject([{ id: 'none', sentences: [{ text: 'Nothing has changed.' }] }]);
    const spare: Edit = [['purposes', 'spare'], { name: text('spare'), dpv: 'dpv:Marketing' }];
    expect(textsOf(changed(spare), 'none')).toEqual(['Nothing has changed.']);
  });

  it('says of the first version that it is the first', () => {
    const notice = noticeOf(undefined, small().declaration);
    expect(notice.lead).toBe('This is our first version.');
    expect(textsOf(notice, 'none')).toEqual(['There is no older version yet.']);
  });

  it('names the version that it compares with', () => {
    const { declaration, facts } = small();
    const edition = { number: 3, on: '2026-05-01' };
    const old = { declaration, edition };
    const notice = buildChangesNotice({ declaration, facts, language: 'de', on: ON, old });
    expect(notice.lead).toBe('Was anders ist als in Version 3 vom 1. Mai 2026.');
  });

  it('takes over hostile names, without what turns or hides other words', () => {
    const name = `<b>{list}</b> \u202e\u0007 😀 $& ${'x'.repeat(900)}`;
    const notice = changed(
      [['data', 'other'], { name: text(name), dpv: 'pd:Purchase', source: 'customer' }],
      [
        ['practices', 'delivery', 'data'],
        ['address', 'other'],
      ],
    );
    expect(textsOf(notice, 'worse')).toEqual([
      `We now also use: ${name.replace('\u202e', '').replace('\u0007', '')} (Delivery).`,
    ]);
  });
});

describe('of any two declarations', () => {
  const pair = fc.tuple(declarationValues, declarationValues, fc.constantFrom(...languagesWithCatalogue()));

  it('every change of substance is told, with facts of the new or the old one, and anchors are unique', () => {
    const seen = new Set<ChangeKind>();
    fc.assert(
      fc.property(pair, ([a, b, language]) => {
        const [old, next] = [declarationOf(a), declarationOf(b)];
        const notice = noticeOf(old, next, language);
        const known = new Set([...deriveFacts(old), ...deriveFacts(next)].map((f) => f.id));
        for (const { facts, text: said, lead } of sentencesOf(notice)) {
          expect(facts.length, said).toBeGreaterThan(0);
          for (const id of facts) expect(known).toContain(id);
          if (lead !== undefined) expect(said.startsWith(lead)).toBe(true);
        }
        const ids = partsOf(notice.parts).map((p) => p.id);
        expect(new Set(ids).size).toBe(ids.length);
        const said = new Set(
          notice.parts.filter((p) => p.id !== 'consent').flatMap((p) => p.sentences.flatMap((s) => s.facts)),
        );
        for (const change of compareDeclarations(old, next, { on: ON })) {
          if (!change.isSubstance) continue;
          seen.add(change.kind);
          const about = /^practice-/.test(change.kind) ? change.facts.slice(0, 1) : change.facts;
          for (const id of about) expect(said, `${change.kind} ${id}`).toContain(id);
        }
      }),
      { numRuns: 150 },
    );
    expect(seen.size).toBeGreaterThan(50);
  });

  it('the choice of sentences does not depend on the language', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [old, next] = [declarationOf(a), declarationOf(b)];
        const factsIn = (language: string) => noticeOf(old, next, language).facts;
        expect(factsIn('fr')).toEqual(factsIn('en'));
      }),
      { numRuns: 60 },
    );
  });

  it('every kind of substance has words', () => {
    const silent = Object.entries(CHANGE_KINDS).flatMap(([kind, { isSubstance }]) =>
      isSubstance && Object.entries(TELLERS).some(([name, tell]) => name === kind && !tell) ? [kind] : [],
    );
    expect(silent).toEqual([]);
  });
});

it('a change of the example is told in every language with the same facts', () => {
  const { declaration } = declared(EXAMPLE_FILE);
  const practices = new Map(declaration.practices);
  practices.delete('newsletter');
  const next = { ...declaration, practices };
  const [first, ...others] = languagesWithCatalogue().map((language) =>
    noticeOf(declaration, next, language),
  );
  expect(first && textsOf(first, 'better')).toEqual(['We have stopped this: Newsletter.']);
  for (const other of others) expect(other.facts).toEqual(first?.facts);
});
