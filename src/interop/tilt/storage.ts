import { textOf } from '../source/ledger.ts';
import { child, items, type SourceNode } from '../source/source-node.ts';
import { type LengthOfTime, lengthOfTimeIn } from '../word/length-of-time.ts';
import { eventIn } from '../word/retention-event.ts';
import { type Finding, joinWords, type Left } from './finding.ts';

/** How long data are kept, with the criterion as bare words. */
export interface StorageFound {
  readonly for?: string;
  readonly after?: string;
  readonly until?: string;
}

interface Length {
  readonly node: SourceNode;
  readonly length: LengthOfTime;
  readonly about: SourceNode;
}

/**
 * Reads how long the data of an entry are kept. A length of time wins over words, as Klartext keeps one or the other; of
 * several lengths the longest stands, unless TILT says `min`.
 */
export function readStorage(entry: SourceNode): Finding<StorageFound> {
  const stores = items(child(entry, 'storage')).filter((node) => typeof node.value === 'object');
  const left: Left[] = [];
  const lengths: Length[] = [];
  const criteria: SourceNode[] = items(child(entry, 'storage')).filter(
    (node) => typeof node.value !== 'object',
  );
  for (const store of stores) {
    for (const time of items(child(store, 'temporal'))) {
      const ttl = typeof time.value === 'object' ? child(time, 'ttl') : time;
      const length = lengthOfTimeIn(textOf(ttl) ?? '');
      const about = child(time, 'description');
      if (length !== undefined) lengths.push({ node: ttl, length, about });
      else
        left.push({
          node: ttl,
          key: 'retention',
          reason: 'It is not a length of time.',
          help: 'Write it like P3Y, P6M or P14D.',
        });
      criteria.push(about);
    }
    criteria.push(
      ...items(child(store, 'purposeConditional')),
      ...items(child(store, 'legalBasisConditional')),
    );
  }
  for (const node of criteria) {
    const length = lengthOfTimeIn(textOf(node) ?? '');
    if (length !== undefined) lengths.push({ node, length, about: node });
  }
  const rules = stores.map((store) => child(store, 'aggregationFunction'));
  const isShortest = rules.some((rule) => textOf(rule)?.toLowerCase() === 'min');
  const [chosen, ...others] = lengths.sort((a, b) => (isShortest ? 1 : -1) * (a.length.days - b.length.days));
  return chosen === undefined
    ? byCriterion(criteria, rules, left)
    : byLength(chosen, others, criteria, rules, left);
}

function byLength(
  chosen: Length,
  others: readonly Length[],
  criteria: readonly SourceNode[],
  rules: readonly SourceNode[],
  left: readonly Left[],
): Finding<StorageFound> {
  const after = eventIn(textOf(chosen.about) ?? '');
  const used = new Set([
    chosen.node,
    ...others.filter(({ length }) => length.iso === chosen.length.iso).map(({ node }) => node),
  ]);
  const isRule = (node: SourceNode): boolean => /^(?:min|max)$/i.test(textOf(node) ?? '');
  return {
    fields: { for: chosen.length.iso, ...(after && { after }) },
    taken: [...used, ...rules.filter(isRule)],
    left: [
      ...left,
      ...others
        .filter(({ node }) => !used.has(node))
        .map(({ node }) => ({
          node,
          key: 'retention',
          reason: 'TILT gives several lengths of time; another one stands.',
        })),
      ...criteria
        .filter((node) => !lengthOfTimeIn(textOf(node) ?? ''))
        .map((node) => ({
          node,
          key: 'retention',
          reason: 'Klartext keeps a length of time or a criterion; the length stands.',
        })),
      ...rules
        .filter((node) => !isRule(node))
        .map((node) => ({ node, key: 'retention', reason: 'Klartext has no such rule.' })),
      ...(chosen.length.isExact
        ? []
        : [{ node: chosen.node, key: 'retention', reason: 'It was read as whole days, months or years.' }]),
    ],
    assumed: [...(after ? ['retention.after'] : []), ...(chosen.length.isExact ? [] : ['retention.for'])],
  };
}

function byCriterion(
  criteria: readonly SourceNode[],
  rules: readonly SourceNode[],
  left: readonly Left[],
): Finding<StorageFound> {
  const { text, left: cut } = joinWords(criteria, 'retention');
  return {
    fields: text === undefined ? {} : { until: text },
    taken: criteria,
    left: [
      ...left,
      ...cut,
      ...rules.map((node) => ({
        node,
        key: 'retention',
        reason: 'There is no length of time that it could apply to.',
      })),
    ],
    assumed: [],
  };
}
