import { describe, expect, it } from 'vitest';
import { isBasisAvailable } from './basis.ts';
import { exporterLawOf, regimeOf } from './regime.ts';

describe('regimes', () => {
  it.each([
    ['DE', 'gdpr', 'EU'],
    ['IS', 'gdpr', 'EU'],
    ['GB', 'uk-gdpr', 'UK'],
    ['CH', 'ch-fadp', 'CH'],
    ['US-CA', 'us-ca-ccpa', undefined],
    ['US', undefined, undefined],
    ['BR', undefined, undefined],
    ['JE', undefined, undefined],
  ])('%s is under %s, and exports under %s law', (country, regime, exporter) => {
    expect(regimeOf(country)).toBe(regime);
    expect(exporterLawOf(country)).toBe(exporter);
  });

  it('moves the United Kingdom to its own law on 2021-01-01', () => {
    expect([regimeOf('GB', '2020-12-31'), regimeOf('GB', '2021-01-01')]).toEqual(['gdpr', 'uk-gdpr']);
    expect([exporterLawOf('GB', '2020-12-31'), exporterLawOf('GB', '2021-01-01')]).toEqual(['EU', 'UK']);
  });

  it('offers recognised legitimate interests in the United Kingdom alone, from 2026-02-05', () => {
    const basis = 'recognised-legitimate-interests';
    expect(isBasisAvailable(basis, 'uk-gdpr', '2026-02-04')).toBe(false);
    expect(isBasisAvailable(basis, 'uk-gdpr', '2026-02-05')).toBe(true);
    expect(isBasisAvailable(basis, 'gdpr', '2026-02-05')).toBe(false);
  });
});
