import { askAgainFor, compareDeclarations, renamesBetween } from '../change/index.ts';
import { ABOUT_KINDS, type About, type NoticeShown } from '../consent/index.ts';
import type { Declaration } from '../declaration/index.ts';
import { kindsOf } from './practice-kind.ts';

/** A published version, as decisions need it. */
export interface RuleVersion {
  /** 1, 2, 3 … */
  readonly number: number;
  /** Hash of its facts. */
  readonly id: string;
  /** Day of its publication, `YYYY-MM-DD`. */
  readonly on: string;
  readonly declaration: Declaration;
}

/** The practices that a choice covers, as places in the newest declaration's order; ascending. */
export interface Cover {
  readonly practices: readonly number[];
  /** For a grant, by the same index: whether what was shown then is, in substance, still what is done. */
  readonly isFresh: readonly boolean[];
}

/** What choices cover under the newest version, whichever version they were made under. */
export interface Coverage {
  /** What a grant covers: practices that it was given for, and those that only the newest version puts there (stale). */
  readonly ofGrant: (about: About, notice: NoticeShown) => Cover;
  /** What a refusal, withdrawal or objection covers: what it meant then, and what its words mean now. */
  readonly ofRefusal: (about: About, notice: NoticeShown) => readonly number[];
  /** What the words mean under the newest version. */
  readonly now: (about: About) => readonly number[];
}

const NOTHING: readonly number[] = [];
const NO_COVER: Cover = { practices: NOTHING, isFresh: [] };

/** Practices of one declaration by what a choice can name; values are ids, in declared order. */
interface Index {
  readonly practice: ReadonlyMap<string, readonly string[]>;
  readonly purpose: ReadonlyMap<string, readonly string[]>;
  readonly kind: ReadonlyMap<string, readonly string[]>;
}

/** The same, worked out for choices under one version. */
interface VersionTable {
  readonly practice: ReadonlyMap<string, Covered>;
  readonly purpose: ReadonlyMap<string, Covered>;
  readonly kind: ReadonlyMap<string, Covered>;
}

interface Covered {
  readonly grant: Cover;
  readonly refusal: readonly number[];
}

/**
 * Works out which practices of the newest version each choice is about.
 *
 * A consent counts for a practice when the version that was shown had it among what was asked about, and the differences
 * from there to the newest version do not ask again (`change/CONSENT_RULES`). A refusal, a withdrawal and an objection
 * follow a practice or purpose to its new id and take in what now goes by the old one, because ties go to the customer.
 * A version is found by the hash of its facts, so that a number of another controller's versions means nothing here; a
 * consent under an unknown one never counts. Older versions are compared when a choice first names them.
 */
export function coverageOf(versions: readonly RuleVersion[]): Coverage {
  const newest = versions.at(-1);
  if (newest === undefined) return { ofGrant: () => NO_COVER, ofRefusal: () => NOTHING, now: () => NOTHING };
  const place = new Map([...newest.declaration.practices.keys()].map((id, index) => [id, index]));
  const index = indexOf(newest.declaration);
  const unknown = tableOf(index, place, undefined, newest);
  const tables = new Map<RuleVersion, VersionTable>();
  const versionOf = versionFinder(versions);

  // Most choices of a customer, and of customers in a row, were made under the same version.
  let last: { readonly notice: NoticeShown; readonly table: VersionTable } | undefined;
  const tableFor = (notice: NoticeShown): VersionTable => {
    if (last?.notice.version === notice.version && last.notice.id === notice.id) return last.table;
    const table = findTable(notice);
    last = { notice: { version: notice.version, id: notice.id }, table };
    return table;
  };
  const findTable = (notice: NoticeShown): VersionTable => {
    const version = versionOf(notice);
    if (version === undefined) return unknown;
    const known = tables.get(version);
    if (known !== undefined) return known;
    const table = tableOf(index, place, version, newest);
    tables.set(version, table);
    return table;
  };
  return {
    ofGrant: (about, notice) => coveredBy(tableFor(notice), about)?.grant ?? NO_COVER,
    ofRefusal: (about, notice) => coveredBy(tableFor(notice), about)?.refusal ?? NOTHING,
    now: (about) => coveredBy(unknown, about)?.refusal ?? NOTHING,
  };
}

function coveredBy(table: VersionTable, about: About): Covered | undefined {
  if ('practice' in about) return table.practice.get(about.practice);
  if ('purpose' in about) return table.purpose.get(about.purpose);
  return table.kind.get(about.kind);
}

/** Finds a version by number and hash; by the hash alone where numbers differ, and then the oldest of that hash. */
function versionFinder(versions: readonly RuleVersion[]): (notice: NoticeShown) => RuleVersion | undefined {
  const byNumber = new Map(versions.map((version) => [version.number, version]));
  const byId = new Map([...versions].reverse().map((version) => [version.id, version]));
  return ({ version, id }) => {
    const numbered = byNumber.get(version);
    return numbered?.id === id ? numbered : byId.get(id);
  };
}

function indexOf(declaration: Declaration): Index {
  const practice = new Map<string, readonly string[]>();
  const purpose = new Map<string, string[]>();
  const kind = new Map<string, string[]>(ABOUT_KINDS.map((name) => [name, []]));
  for (const [id, entry] of declaration.practices) {
    practice.set(id, [id]);
    const same = purpose.get(entry.purpose);
    if (same) same.push(id);
    else purpose.set(entry.purpose, [id]);
    for (const name of kindsOf(declaration, entry)) kind.get(name)?.push(id);
  }
  return { practice, purpose, kind };
}

function tableOf(
  index: Index,
  place: ReadonlyMap<string, number>,
  version: RuleVersion | undefined,
  newest: RuleVersion,
): VersionTable {
  if (version === undefined || version === newest) {
    const isFresh = version !== undefined;
    const same = (ids: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Covered> =>
      new Map([...ids].map(([name, list]) => [name, covered(places(list, place), isFresh)]));
    return { practice: same(index.practice), purpose: same(index.purpose), kind: same(index.kind) };
  }
  const then = indexOf(version.declaration);
  const renames = renamesBetween(version.declaration, newest.declaration);
  const days = { oldOn: version.on, newOn: newest.on };
  const asked = askAgainFor(compareDeclarations(version.declaration, newest.declaration, days));
  const stale = new Set(places(asked, place));
  const moved = (list: readonly string[]): readonly number[] =>
    places(
      list.map((id) => renames.practices.get(id) ?? id),
      place,
    );
  const both = (
    before: ReadonlyMap<string, readonly string[]>,
    now: ReadonlyMap<string, readonly string[]>,
    rename: (name: string) => string,
    isWide: boolean,
  ): ReadonlyMap<string, Covered> =>
    new Map(
      [...new Set([...before.keys(), ...now.keys()])].map((name) => {
        const shown = moved(before.get(name) ?? []);
        const named = places([...(now.get(name) ?? []), ...(now.get(rename(name)) ?? [])], place);
        const wide = union(shown, named);
        const isFresh = wide.map((p) => shown.includes(p) && !stale.has(p));
        return [name, { grant: { practices: wide, isFresh }, refusal: isWide ? wide : named }];
      }),
    );
  return {
    practice: both(then.practice, index.practice, (id) => renames.practices.get(id) ?? id, true),
    purpose: both(then.purpose, index.purpose, (id) => renames.purposes.get(id) ?? id, true),
    // A kind is a word of the law: what it covers is what is done now.
    kind: both(then.kind, index.kind, (name) => name, false),
  };
}

function covered(practices: readonly number[], isFresh: boolean): Covered {
  return { grant: { practices, isFresh: practices.map(() => isFresh) }, refusal: practices };
}

function places(ids: readonly string[], place: ReadonlyMap<string, number>): readonly number[] {
  return union(
    ids.flatMap((id) => place.get(id) ?? []),
    [],
  );
}

function union(one: readonly number[], other: readonly number[]): readonly number[] {
  return [...new Set([...one, ...other])].sort((a, b) => a - b);
}
