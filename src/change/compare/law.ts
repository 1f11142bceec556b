import type { InstrumentClaim, Practice } from '../../declaration/index.ts';
import { isSame } from '../align/fingerprint.ts';
import type { Comparison } from '../comparison.ts';
import type { Draft } from '../draft.ts';
import { lossOfProtection, type Protection, protectionOf } from '../protection.ts';

/** Data of a practice that go to a country on grounds that the retailer did not touch. */
interface Flow {
  readonly recipient: string;
  readonly country: string;
  readonly claims: readonly InstrumentClaim[];
  readonly path: readonly (string | number)[];
  readonly fact: string;
}

/**
 * Finds what the law changed between two days although the declaration says the same: a transfer instrument fell, ended,
 * or came. Practices that lose the same protection with the same recipient make one change.
 */
export function compareLaw(comparison: Comparison): readonly Draft[] {
  const { old, next } = comparison;
  if (old.on === next.on) return [];
  const drafts = new Map<string, Draft>();
  for (const practice of next.declaration.practices.values()) {
    const before = old.declaration.practices.get(practice.id);
    if (!before) continue;
    for (const flow of unchangedFlows(comparison, before, practice)) {
      const was = protectionOf(old.declaration, flow.country, flow.claims, old.on);
      const is = protectionOf(next.declaration, flow.country, flow.claims, next.on);
      if (lossOfProtection(was, is) === 0) continue;
      const key = [flow.recipient, flow.country, was, is].join(' ');
      const known = drafts.get(key);
      drafts.set(key, known ? joined(known, practice, flow) : draftOf(practice, flow, was, is));
    }
  }
  return [...drafts.values()];
}

function draftOf(practice: Practice, flow: Flow, before: Protection, after: Protection): Draft {
  const isLess = lossOfProtection(before, after) > 0;
  return {
    kind: isLess ? 'protection-fell' : 'protection-gained',
    direction: isLess ? 'worse' : 'better',
    path: flow.path,
    practices: [practice.id],
    subject: flow.country,
    before,
    after,
    facts: [flow.fact],
  };
}

function joined(draft: Draft, practice: Practice, flow: Flow): Draft {
  return {
    ...draft,
    practices: [...new Set([...draft.practices, practice.id])],
    facts: [...draft.facts, flow.fact],
  };
}

/** Declared transfers with the same instruments as before, and recipients abroad for which none is declared. */
function unchangedFlows({ old, next }: Comparison, before: Practice, practice: Practice): readonly Flow[] {
  const path = ['practices', practice.id] as const;
  const id = `practices.${practice.id}`;
  const transfers = (practice.transfers ?? []).flatMap(({ recipient, country, instruments = [] }, index) => {
    const isKept = (before.transfers ?? []).some(
      (t) => t.recipient === recipient && t.country === country && isSame(t.instruments ?? [], instruments),
    );
    const fact = `${id}.transfers.${recipient}.${country}`;
    return isKept
      ? [{ recipient, country, claims: instruments, path: [...path, 'transfers', index], fact }]
      : [];
  });
  const isDeclared = (recipient: string): boolean =>
    [practice, before].some((p) => (p.transfers ?? []).some((t) => t.recipient === recipient));
  const others = (practice.recipients ?? []).flatMap((recipient, index) => {
    const country = next.declaration.recipients.get(recipient)?.country;
    const isKept =
      (before.recipients ?? []).includes(recipient) &&
      old.declaration.recipients.get(recipient)?.country === country;
    if (country === undefined || !isKept || isDeclared(recipient)) return [];
    const fact = `${id}.recipients.${recipient}`;
    return [{ recipient, country, claims: [], path: [...path, 'recipients', index], fact }];
  });
  return [...transfers, ...others];
}
