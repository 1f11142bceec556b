import type { Practice, SectionName } from '../../declaration/index.ts';
import { isSame } from '../align/fingerprint.ts';
import type { Comparison } from '../comparison.ts';
import type { Draft } from '../draft.ts';
import { inBoth, usageOf } from '../usage.ts';
import { compareDatum } from './datum.ts';
import { comparePractice } from './practice/compare-practice.ts';
import { comparePurpose } from './purpose.ts';
import { compareRecipient } from './recipient.ts';

/** Compares the practices, and the data, purposes and recipients that they use. */
export function compareSections(comparison: Comparison): readonly Draft[] {
  const [old, next] = [comparison.old.declaration, comparison.next.declaration];
  const [before, after] = [usageOf(old), usageOf(next)];
  const users = (section: keyof typeof after, id: string): readonly string[] =>
    inBoth(before[section].get(id), after[section].get(id));
  return [
    ...comparePractices(comparison),
    ...shared('data', old.data, next.data, before.data, after.data, (a, b) =>
      compareDatum(a, b, users('data', b.id)),
    ),
    ...shared('purposes', old.purposes, next.purposes, before.purposes, after.purposes, (a, b) =>
      comparePurpose(a, b, users('purposes', b.id)),
    ),
    ...shared('recipients', old.recipients, next.recipients, before.recipients, after.recipients, (a, b) =>
      compareRecipient(a, b, users('recipients', b.id), comparison),
    ),
    ...renamed(comparison, after),
  ];
}

function comparePractices(comparison: Comparison): readonly Draft[] {
  const [old, next] = [comparison.old.declaration.practices, comparison.next.declaration.practices];
  const gone = [...old.values()].filter(({ id }) => !next.has(id));
  return [
    ...gone.map((practice) => wholePractice(practice, 'practice-removed')),
    ...[...next.values()].flatMap((practice): readonly Draft[] => {
      const before = old.get(practice.id);
      if (!before) return [wholePractice(practice, 'practice-added')];
      return isSame(before, practice) ? [] : comparePractice(before, practice, comparison);
    }),
  ];
}

/** A practice as a whole weighs as much as the weightiest thing that it does. */
function wholePractice(practice: Practice, kind: 'practice-added' | 'practice-removed'): Draft {
  const { id, data, purpose, recipients = [], transfers = [] } = practice;
  const base = `practices.${id}`;
  const isGone = kind === 'practice-removed';
  return {
    kind,
    direction: isGone ? 'better' : 'worse',
    path: ['practices', id],
    isGone,
    practices: [id],
    subject: id,
    ...(isGone ? { before: { purpose, data } } : { after: { purpose, data } }),
    facts: [
      `${base}.name`,
      `${base}.purpose`,
      ...data.map((d) => `${base}.data.${d}`),
      `${base}.basis`,
      ...recipients.map((r) => `${base}.recipients.${r}`),
      ...transfers.map((t) => `${base}.transfers.${t.recipient}.${t.country}`),
      ...['retention', 'automatedDecision', 'profiling', 'contact', 'device'].map((key) => `${base}.${key}`),
    ],
  };
}

/** Compares the entries of a section that practices share: once, however many use them. */
function shared<E extends { readonly id: string }>(
  section: Exclude<SectionName, 'practices'>,
  old: ReadonlyMap<string, E>,
  next: ReadonlyMap<string, E>,
  before: ReadonlyMap<string, ReadonlySet<string>>,
  after: ReadonlyMap<string, ReadonlySet<string>>,
  compare: (old: E, next: E) => readonly Draft[],
): readonly Draft[] {
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((id): readonly Draft[] => {
    const [a, b] = [old.get(id), next.get(id)];
    if (a && b && isSame(a, b)) return [];
    if (a && b && inBoth(before.get(id), after.get(id)).length > 0) return compare(a, b);
    // What came or went together with its use is told where it is used.
    const isUsed = (!a && after.has(id)) || (!b && before.has(id));
    return isUsed ? [] : [unused([section, id], id, b === undefined)];
  });
}

/** An entry that no practice used before and uses now: nobody is told of it. */
function unused(path: readonly string[], id: string, isGone: boolean): Draft {
  return { kind: 'unused', direction: 'neutral', path, isGone, practices: [], subject: id, facts: [] };
}

function renamed({ renames }: Comparison, usage: ReturnType<typeof usageOf>): readonly Draft[] {
  const sections = ['data', 'purposes', 'recipients', 'practices'] as const;
  return sections.flatMap((section) =>
    [...renames[section]].map(([before, after]): Draft => {
      const practices = section === 'practices' ? [after] : [...(usage[section].get(after) ?? [])];
      const facts =
        section === 'practices'
          ? [`practices.${after}.name`]
          : practices.map(
              (id) => `practices.${id}.${section === 'purposes' ? 'purpose' : `${section}.${after}`}`,
            );
      const values = { before, after, subject: after };
      return { kind: 'renamed', direction: 'neutral', path: [section, after], practices, facts, ...values };
    }),
  );
}
