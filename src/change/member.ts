/** What two sets do not share, each member with the place where it stands first in its list. */
export interface Members<M extends string> {
  readonly added: readonly (readonly [member: M, index: number])[];
  readonly removed: readonly (readonly [member: M, index: number])[];
}

/** Compares two lists as sets: order and repetition say nothing. */
export function compareMembers<M extends string>(
  before: readonly M[] = [],
  after: readonly M[] = [],
): Members<M> {
  return { added: missingFrom(before, after), removed: missingFrom(after, before) };
}

function missingFrom<M extends string>(
  known: readonly M[],
  list: readonly M[],
): readonly (readonly [M, number])[] {
  const others = new Set(known);
  return [...new Set(list)]
    .filter((member) => !others.has(member))
    .map((member) => [member, list.indexOf(member)] as const);
}
