import type { Declaration, Path, SectionName } from '../declaration/index.ts';
import { deriveFacts } from '../fact/index.ts';
import { type Renames, renamesBetween, withRenames } from './align/renames.ts';
import type { Days } from './change.ts';

/** A fact as the comparison knows it: its id in its own declaration, and its weight. */
interface KnownFact {
  readonly id: string;
  readonly weight: number;
}

/** One of two declarations, in the ids of the new one. */
export interface Side {
  readonly declaration: Declaration;
  /** The day that the law is read for. */
  readonly on: string;
  /** Facts by the id that they have in the ids of the new declaration. */
  readonly facts: ReadonlyMap<string, KnownFact>;
  /** The id that an entry has in its own declaration. */
  readonly ownId: (section: SectionName, id: string) => string;
}

/** Two declarations, ready to be compared entry by entry. */
export interface Comparison {
  readonly old: Side;
  readonly next: Side;
  readonly renames: Renames;
}

/** Brings the old declaration into the ids of the new one. */
export function comparisonOf(old: Declaration, next: Declaration, days: Days): Comparison {
  const renames = renamesBetween(old, next);
  const aligned = withRenames(old, renames);
  const own = deriveFacts(old);
  const facts = new Map(
    deriveFacts(aligned).map(({ id, weight }, index) => [id, { id: own[index]?.id ?? id, weight }]),
  );
  const [oldOn, newOn] = 'on' in days ? [days.on, days.on] : [days.oldOn, days.newOn];
  const backwards = {
    data: reversed(renames.data),
    purposes: reversed(renames.purposes),
    recipients: reversed(renames.recipients),
    practices: reversed(renames.practices),
  };
  return {
    old: {
      declaration: aligned,
      on: oldOn,
      facts,
      ownId: (section, id) => backwards[section].get(id) ?? id,
    },
    next: {
      declaration: next,
      on: newOn,
      facts: new Map(deriveFacts(next).map(({ id, weight }) => [id, { id, weight }])),
      ownId: (_, id) => id,
    },
    renames,
  };
}

/** A path in the ids of the side's own declaration. */
export function ownPath(side: Side, path: Path): Path {
  const [section, id, ...rest] = path;
  return typeof id === 'string' && isSection(section) ? [section, side.ownId(section, id), ...rest] : path;
}

function isSection(step: string | number | undefined): step is SectionName {
  return step === 'data' || step === 'purposes' || step === 'recipients' || step === 'practices';
}

function reversed(map: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...map].map(([from, to]) => [to, from]));
}
