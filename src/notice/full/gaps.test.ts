import { describe, expect, it } from 'vitest';
import { type Change, small } from '../../../test/support/declared.ts';
import { partsOf } from '../notice.ts';
import { fullContent } from './full-content.ts';

const saidWith = (...changes: readonly Change[]) =>
  partsOf(fullContent({ ...small(...changes), language: 'en', on: '2026-11-24' }).parts)
    .flatMap((part) => part.sentences)
    .map((s) => s.text);
const delivery = (...steps: readonly string[]) => ['practices', 'delivery', ...steps];

describe('what the law asks for and the declaration does not state', () => {
  const cases: readonly (readonly [string, readonly Change[]])[] = [
    ['We do not say how long we keep it.', [[delivery('retention'), undefined]]],
    ['We do not say if you must give us this data.', [[delivery('required'), undefined]]],
    ['We do not say what happens if you say no.', [[delivery('ifNot'), undefined]]],
    ['We do not say which interest.', [[delivery('basis'), 'legitimate-interests']]],
    ['We do not say which law.', [[delivery('basis'), 'legal-obligation']]],
    ['We do not say what allows us to use protected data.', [[['data', 'address', 'special'], 'health']]],
    ['We do not say who gives us this: name and address.', [[['data', 'address', 'source'], 'elsewhere']]],
    [
      'We do not say from what we work this out: name and address.',
      [[['data', 'address', 'source'], 'inferred']],
    ],
    ['We do not say what we agreed with: Paketpost AG.', [[['recipients', 'parcel', 'role'], 'joint']]],
    ['We do not say where they are: Paketpost AG.', [[['recipients', 'parcel', 'country'], undefined]]],
    ['We do not say how it decides.', [[delivery('automatedDecision'), { humanReview: true }]]],
    ['We do not say to whom you can complain.', [[['supervisoryAuthority'], undefined]]],
    ['We do not say how to reach our data protection officer.', [[['dataProtectionOfficer'], {}]]],
    ['We did not check this text against the law in: Japan.', [[['countries'], ['DE', 'JP']]]],
  ];

  it.each(cases)('is said: %s', (text, changes) => {
    expect(saidWith()).not.toContain(text);
    expect(saidWith(...changes)).toContain(text);
  });
});

describe('what the facts contradict', () => {
  it('is told as a promise that is not kept, not as a promise', () => {
    const said = saidWith([['recipients', 'parcel', 'buysData'], true]);
    expect(said).toContain('We promised this, but we do not keep to it: We never sell your data.');
    expect(said).not.toContain('We never sell your data.');
    expect(said).toContain('They pay us for your data: Paketpost AG.');
  });

  it('does not say that data stay where a recipient is abroad', () => {
    const said = saidWith([['recipients', 'parcel', 'country'], 'US']);
    expect(said).toContain('We name nothing that protects data abroad.');
    expect(said).not.toContain('Your data stays where EU law applies.');
  });
});
