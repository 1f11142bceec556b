import { describe, expect, it } from 'vitest';
import { type Change as Edit, small } from '../../test/support/declared.ts';
import { askAgainFor, compareDeclarations } from './compare-declarations.ts';
import { CONSENT_RULES } from './consent.ts';
import { CHANGE_KINDS } from './kind.ts';

const text = (words: string) => ({ en: words, de: words });
const NEWS = ['practices', 'newsletter'] as const;
const of = (key: string, value: unknown): Edit => [[...NEWS, key], value];
const recipient = (more: object): Edit => [
  ['recipients', 'other'],
  { name: 'Other AG', role: 'processor', country: 'DE', ...more },
];
const named = of('recipients', ['other']);
const transfer = (country: string, ...uses: readonly string[]): Edit =>
  of('transfers', [
    {
      recipient: 'other',
      country,
      instruments: uses.map((use) => ({ use, listed: true, assessment: true, since: '2024-01-01' })),
    },
  ]);

/** What is there before, what changes, and whether the newsletter, which rests on consent, must be asked about again. */
type Case = readonly [reason: string, before: readonly Edit[], after: readonly Edit[], again: boolean];

const CASES: readonly Case[] = [
  ['the controller is another company: point 64(i)', [], [[['controller', 'name'], 'Mohnblume AG']], true],
  ['the controller moved house', [], [[['controller', 'address'], 'Nussallee 7']], false],
  ['another purpose: point 64(ii)', [], [of('purpose', 'delivery')], true],
  ['the shared purpose became another', [], [[['purposes', 'news', 'dpv'], 'dpv:TargetedAdvertising']], true],
  ['the purpose in other words', [], [[['purposes', 'news', 'name'], text('our news')]], false],
  ['more data: point 64(iii)', [], [of('data', ['email', 'address'])], true],
  ['fewer data', [of('data', ['email', 'address'])], [of('data', ['email'])], false],
  ['data that became protected: Art. 9(2)(a)', [], [[['data', 'email', 'special'], 'health']], true],
  [
    'data that are protected no longer',
    [[['data', 'email', 'special'], 'health']],
    [[['data', 'email', 'special'], undefined]],
    false,
  ],
  ['another kind of data', [], [[['data', 'email', 'dpv'], 'pd:Purchase']], true],
  ['data about children', [], [[['data', 'email', 'children'], true]], true],
  ['another controller gets it: point 65', [recipient({ role: 'controller' })], [named], true],
  ['a joint controller gets it: point 65', [recipient({ role: 'joint' })], [named], true],
  ['a processor gets it: point 65 leaves it out', [recipient({})], [named], false],
  ['an authority gets it by law', [recipient({ role: 'authority' })], [named], false],
  ['somebody who pays gets it', [recipient({ buysData: true })], [named], true],
  ['somebody who advertises gets it', [recipient({ advertisesElsewhere: true })], [named], true],
  [
    'a processor became a controller',
    [recipient({}), named],
    [[['recipients', 'other', 'role'], 'controller']],
    true,
  ],
  [
    'a controller became a processor',
    [recipient({ role: 'controller' }), named],
    [[['recipients', 'other', 'role'], 'processor']],
    false,
  ],
  [
    'a controller of another name',
    [recipient({ role: 'controller' }), named],
    [[['recipients', 'other', 'name'], 'Third AG']],
    true,
  ],
  [
    'a processor of another name',
    [recipient({}), named],
    [[['recipients', 'other', 'name'], 'Third AG']],
    false,
  ],
  ['a processor began to pay', [recipient({}), named], [[['recipients', 'other', 'buysData'], true]], true],
  ['a new country: point 64(vi)', [recipient({ country: 'US' }), named], [transfer('US', 'scc-2021')], true],
  [
    'a country less',
    [recipient({ country: 'US' }), named, transfer('US', 'scc-2021')],
    [of('transfers', undefined)],
    false,
  ],
  [
    'nothing protects it there any more',
    [recipient({ country: 'US' }), named, transfer('US', 'eu-us-dpf')],
    [transfer('US', 'eu-us-safe-harbor')],
    true,
  ],
  [
    'clauses in place of a framework: both protect',
    [recipient({ country: 'US' }), named, transfer('US', 'eu-us-dpf')],
    [transfer('US', 'scc-2021')],
    false,
  ],
  [
    'a recipient moved out of the Union',
    [recipient({}), named],
    [[['recipients', 'other', 'country'], 'IN']],
    true,
  ],
  [
    'a recipient moved within the Union',
    [recipient({}), named],
    [[['recipients', 'other', 'country'], 'FR']],
    false,
  ],
  ['a machine decides: point 64(v)', [], [of('automatedDecision', { logic: text('by points') })], true],
  ['a machine decides no longer', [of('automatedDecision', {})], [of('automatedDecision', undefined)], false],
  ['profiling', [], [of('profiling', true)], true],
  ['storing on the device: Planet49', [], [of('device', 'consent')], true],
  ['storing on the device ended', [of('device', 'consent')], [of('device', 'none')], false],
  [
    'a new channel: Art. 13(1) ePrivacy',
    [],
    [of('contact', { channels: ['email', 'sms'], permission: 'confirmed-consent' })],
    true,
  ],
  [
    'a channel less',
    [of('contact', { channels: ['email', 'sms'], permission: 'consent' })],
    [of('contact', { channels: ['email'], permission: 'consent' })],
    false,
  ],
  ['a basis that changed to consent', [of('basis', 'contract')], [of('basis', 'consent')], true],
  ['a basis that changed from consent', [], [of('basis', 'contract')], false],
  [
    'a condition that changed to explicit consent',
    [of('basis', 'contract'), of('condition', 'legal-claims')],
    [of('condition', 'explicit-consent')],
    true,
  ],
  ['a longer storage: ours', [], [of('retention', { for: 'P3Y', after: 'withdrawal' })], true],
  ['a storage that is stated no longer: ours', [], [of('retention', undefined)], true],
  ['a shorter storage', [], [of('retention', { for: 'P7D', after: 'withdrawal' })], false],
  ['other words for the benefit', [], [of('benefit', text('You know more.'))], false],
  ['a benefit that went', [], [of('benefit', undefined)], false],
  ['a higher age', [of('age', { minimum: 14 })], [of('age', { minimum: 16 })], false],
  ['a safeguard less', [of('safeguards', ['encryption'])], [of('safeguards', [])], false],
];

const compare = (before: readonly Edit[], after: readonly Edit[]) =>
  compareDeclarations(small(...before).declaration, small(...before, ...after).declaration, {
    on: '2026-11-24',
  });

describe('an earlier consent', () => {
  it.each(CASES)('%s', (_, before, after, again) => {
    const changes = compare(before, after);
    expect(changes.length).toBeGreaterThan(0);
    expect(askAgainFor(changes).includes('newsletter')).toBe(again);
  });

  it('does not matter to a practice that rests on something else', () => {
    for (const [, before, after] of CASES) {
      const off = [...before, of('basis', 'contract'), of('contact', undefined)];
      const touched = after.filter(([path]) => path.at(-1) !== 'basis' && path.at(-1) !== 'contact');
      const changes = compare(off, touched).filter((c) => !/^(device|basis)/.test(c.kind));
      expect(askAgainFor(changes)).toEqual([]);
    }
  });

  it('is asked for where the device alone needs it, whatever the basis', () => {
    const before = [of('basis', 'legitimate-interests'), of('device', 'none')];
    expect(askAgainFor(compare(before, [of('device', 'consent')]))).toEqual(['newsletter']);
    expect(askAgainFor(compare(before, [of('device', 'necessary')]))).toEqual([]);
  });
});

it('every rule on consent is for a change of substance, and says why and where that is written', () => {
  for (const [kind, rule] of Object.entries(CONSENT_RULES)) {
    const known = Object.entries(CHANGE_KINDS).find(([name]) => name === kind);
    expect(known?.[1].isSubstance).toBe(true);
    expect(rule.reason).toMatch(/^[A-Z].*\.$/);
    expect(rule.source).toMatch(/^ours$|EDPB|GDPR|Directive/);
  }
});

it('every kind is mirrored by the kind that mirrors it', () => {
  const mirrors = new Map(Object.entries(CHANGE_KINDS).map(([kind, { mirror }]) => [kind, mirror]));
  for (const [kind, mirror] of mirrors) expect(mirrors.get(mirror)).toBe(kind);
});
