import type { Declaration } from '../declaration/index.ts';

/** Ids of practices that use each entry, in the order of the declaration. */
export interface Usage {
  readonly data: ReadonlyMap<string, ReadonlySet<string>>;
  readonly purposes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly recipients: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Finds who uses what; a practice that uses worked-out data uses also the data that these are worked out from. */
export function usageOf(declaration: Declaration): Usage {
  const usage = {
    data: new Map<string, Set<string>>(),
    purposes: new Map<string, Set<string>>(),
    recipients: new Map<string, Set<string>>(),
  };
  const note = (users: Map<string, Set<string>>, id: string, practice: string): void => {
    users.set(id, (users.get(id) ?? new Set()).add(practice));
  };
  for (const practice of declaration.practices.values()) {
    const open = [...practice.data];
    const seen = new Set<string>();
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      note(usage.data, id, practice.id);
      open.push(...(declaration.data.get(id)?.inferredFrom ?? []));
    }
    note(usage.purposes, practice.purpose, practice.id);
    for (const id of practice.recipients ?? []) note(usage.recipients, id, practice.id);
    for (const { recipient } of practice.transfers ?? []) note(usage.recipients, recipient, practice.id);
  }
  return usage;
}

/** Ids of practices that use an entry in both declarations. */
export function inBoth(
  old: ReadonlySet<string> | undefined,
  next: ReadonlySet<string> | undefined,
): readonly string[] {
  return [...(next ?? [])].filter((id) => old?.has(id) === true);
}
