import type { InstrumentClaim } from '../../../declaration/index.ts';
import { countryOf, instrumentOf, isInEea } from '../../../law/index.ts';
import type { Json, JsonMap, TiltWriting } from './writing.ts';

interface ToCountry {
  readonly claims: Map<string, InstrumentClaim>;
  readonly copies: Set<string>;
}

/**
 * Transfers to third countries. TILT lists countries for the whole document, not for a practice or a recipient; what
 * several transfers to a country rest on stands together. Each instrument is named with its id.
 */
export function transfersOf(writing: TiltWriting): readonly JsonMap[] {
  const { account, input } = writing;
  const countries = new Map<string, ToCountry>();
  for (const practice of input.declaration.practices.values()) {
    for (const [index, transfer] of (practice.transfers ?? []).entries()) {
      const base = ['practices', practice.id, 'transfers', index] as const;
      const code = countryOf(transfer.country);
      if (!/^[A-Z]{2}$/.test(code)) {
        account.note([...base, 'country'], 'TILT knows countries alone, not organisations.');
        continue;
      }
      if (isInEea(code)) continue;
      account.hold(...base, 'country');
      const there = countries.get(code) ?? { claims: new Map(), copies: new Set() };
      countries.set(code, there);
      for (const [place, claim] of (transfer.instruments ?? []).entries()) {
        there.claims.set(claim.use, claim);
        account.hold(...base, 'instruments', place, 'use');
      }
      const copy = account.words(transfer.copy, ...base, 'copy');
      if (copy !== undefined) there.copies.add(copy);
    }
  }
  return [...countries].map(([country, there]) => countryPart(country, there));
}

type Ground = 'adequacyDecision' | 'standardDataProtectionClause' | 'appropriateGuarantees';

function groundOf(id: string): Ground {
  const kind = instrumentOf(id)?.kind;
  if (kind === 'adequacy' || kind === 'framework') return 'adequacyDecision';
  return kind === 'clauses' ? 'standardDataProtectionClause' : 'appropriateGuarantees';
}

function countryPart(country: string, { claims, copies }: ToCountry): JsonMap {
  const ids = [...claims.keys()];
  const part = (ground: Ground): Json => {
    const named = ids.filter((id) => groundOf(id) === ground).map(instrumentName);
    const copy = ground === 'appropriateGuarantees' ? [...copies] : [];
    const description = [...named, ...copy].join('; ');
    return description === '' ? { available: false } : { available: true, description };
  };
  return {
    country,
    adequacyDecision: part('adequacyDecision'),
    standardDataProtectionClause: part('standardDataProtectionClause'),
    appropriateGuarantees: part('appropriateGuarantees'),
  };
}

function instrumentName(id: string): string {
  const name = instrumentOf(id)?.name;
  return name === undefined ? id : `${name} (${id})`;
}
