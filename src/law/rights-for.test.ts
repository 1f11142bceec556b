import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASES, type DataSource } from '../declaration/index.ts';
import type { RightsInput } from './right.ts';
import { RIGHT_RULES, rightsFor } from './rights-for.ts';

const base: RightsInput = {
  regime: 'gdpr',
  basis: 'contract',
  sources: ['customer'],
  isMarketing: false,
  hasAutomatedDecision: false,
  on: '2026-07-01',
};
const rights = (input: Partial<RightsInput>): readonly string[] =>
  rightsFor({ ...base, ...input }).map(({ right }) => right);
const conditionOf = (right: string, input: Partial<RightsInput>): string | undefined =>
  rightsFor({ ...base, ...input }).find((granted) => granted.right === right)?.condition;

describe('rights by legal basis', () => {
  it('have ids of their own', () => {
    expect(new Set(RIGHT_RULES.map((rule) => rule.id)).size).toBe(RIGHT_RULES.length);
  });

  it.each([
    ['consent', ['erasure', 'portability', 'withdrawal']],
    ['contract', ['erasure', 'portability']],
    ['legal-obligation', []],
    ['vital-interests', ['erasure']],
    ['public-task', ['objection']],
    ['legitimate-interests', ['erasure', 'objection']],
  ] as const)('%s gives, besides access, rectification, restriction and complaint: %j', (basis, extra) => {
    expect([...rights({ basis })].sort()).toEqual(
      ['access', 'rectification', 'restriction', 'complaint', ...extra].sort(),
    );
  });

  it('let data for a contract be erased once it is done, and not while a legal claim needs them', () => {
    expect(conditionOf('erasure', {})).toBe('once-contract-is-done');
    expect(conditionOf('erasure', { basis: 'consent' })).toBeUndefined();
    expect(rights({ basis: 'consent', isNeededForLegalClaim: true })).not.toContain('erasure');
  });

  it('never make inferred data portable', () => {
    const sources: readonly DataSource[] = ['customer', 'observed', 'inferred', 'elsewhere'];
    fc.assert(
      fc.property(fc.subarray([...sources]), fc.constantFrom(...BASES), (chosen, basis) => {
        const isPortable = rights({ sources: chosen, basis }).includes('portability');
        const isProvided = chosen.includes('customer') || chosen.includes('observed');
        expect(isPortable).toBe(isProvided && (basis === 'consent' || basis === 'contract'));
      }),
    );
    expect(conditionOf('portability', { sources: ['customer', 'inferred'] })).toBe(
      'provided-or-observed-only',
    );
    expect(rights({ isAutomated: false })).not.toContain('portability');
    expect(rights({ basis: 'legal-obligation', specialCondition: 'explicit-consent' })).toContain(
      'portability',
    );
  });

  it('always let a customer object to direct marketing, without a condition', () => {
    for (const regime of ['gdpr', 'uk-gdpr', 'ch-fadp'] as const) {
      for (const basis of BASES) {
        expect(rights({ regime, basis, isMarketing: true })).toContain('objection-to-marketing');
        expect(conditionOf('objection-to-marketing', { regime, basis, isMarketing: true })).toBeUndefined();
      }
    }
    expect(rights({})).not.toContain('objection-to-marketing');
  });

  it('let explicit consent to special categories be withdrawn, whatever the basis', () => {
    expect(rights({ specialCondition: 'explicit-consent' })).toContain('withdrawal');
    expect(rights({ specialCondition: 'legal-claims' })).not.toContain('withdrawal');
  });

  it('give human review of a decision that rests on contract or consent', () => {
    expect(rights({ hasAutomatedDecision: true })).toContain('human-review');
    expect(rights({ hasAutomatedDecision: true, basis: 'consent' })).toContain('human-review');
    expect(rights({ hasAutomatedDecision: true, basis: 'legal-obligation' })).not.toContain('human-review');
    expect(rights({})).not.toContain('human-review');
  });

  it('follow the changes of UK law to the day', () => {
    const uk = (on: string): readonly string[] =>
      rights({ regime: 'uk-gdpr', basis: 'legitimate-interests', hasAutomatedDecision: true, on });
    expect(uk('2026-02-04')).not.toContain('human-review');
    expect(uk('2026-02-05')).toContain('human-review');
    expect(uk('2026-06-18')).not.toContain('complaint-to-controller');
    expect(uk('2026-06-19')).toContain('complaint-to-controller');
    expect(uk('2026-06-18').filter((right) => right === 'complaint')).toHaveLength(1);
    expect(uk('2026-06-19').filter((right) => right === 'complaint')).toHaveLength(1);
    expect(rights({ regime: 'uk-gdpr', basis: 'recognised-legitimate-interests' })).toContain('objection');
  });

  it('name the UK GDPR as source in the United Kingdom', () => {
    const sources = rightsFor({ ...base, regime: 'uk-gdpr' }).map(({ source }) => source.text);
    expect(sources).toContain('UK GDPR Art. 15');
    expect(sources.some((text) => text.startsWith('GDPR'))).toBe(false);
  });

  it('are those of California there, two of them since 2023', () => {
    const all = { regime: 'us-ca-ccpa', isSoldOrShared: true, isSensitive: true } as const;
    expect(rights(all)).toEqual([
      'know',
      'delete',
      'correct',
      'opt-out-of-sale',
      'limit-sensitive',
      'no-retaliation',
    ]);
    expect(rights({ ...all, on: '2022-12-31' })).toEqual([
      'know',
      'delete',
      'opt-out-of-sale',
      'no-retaliation',
    ]);
    expect(rights({ regime: 'us-ca-ccpa' })).toEqual(['know', 'delete', 'correct', 'no-retaliation']);
  });

  it('are none before the law', () => {
    expect(rights({ on: '2018-05-24' })).toEqual([]);
    expect(rights({ regime: 'ch-fadp', on: '2023-08-31' })).toEqual([]);
  });
});
