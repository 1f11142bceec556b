import type { Declaration, Practice, SectionName } from '../../declaration/index.ts';
import { matchEntries, type Renamed } from './match.ts';

/** Entries that only got another id, by section: new ids by old ids. */
export type Renames = Readonly<Record<SectionName, Renamed>>;

/** Finds the entries of each section that have the same content under another id, references followed. */
export function renamesBetween(old: Declaration, next: Declaration): Renames {
  const purposes = matchEntries(old.purposes, next.purposes, ({ id: _, ...content }) => content);
  const recipients = matchEntries(old.recipients, next.recipients, ({ id: _, ...content }) => content);
  const data = matchEntries(old.data, next.data, ({ id: _, ...content }, name) => ({
    ...content,
    inferredFrom: content.inferredFrom?.map(name),
  }));
  const isOld = new Set<unknown>(old.practices.values());
  const shared = { data, purposes, recipients };
  const practices = matchEntries(old.practices, next.practices, (practice, name) => {
    const { id: _, ...content } = isOld.has(practice) ? withReferences(practice, shared) : practice;
    return {
      ...content,
      grewFrom: content.grewFrom && { ...content.grewFrom, practice: name(content.grewFrom.practice) },
    };
  });
  return { ...shared, practices };
}

/** The same declaration with new ids; the order of entries and lists stays. */
export function withRenames(declaration: Declaration, renames: Renames): Declaration {
  const moved = <E extends { readonly id: string }>(
    entries: ReadonlyMap<string, E>,
    renamed: Renamed,
    change: (entry: E) => E = (entry) => entry,
  ): ReadonlyMap<string, E> =>
    new Map(
      [...entries].map(([old, entry]) => {
        const id = renamed.get(old) ?? old;
        return [id, { ...change(entry), id }];
      }),
    );
  const inferred = (id: string): string => renames.data.get(id) ?? id;
  return {
    ...declaration,
    data: moved(declaration.data, renames.data, (datum) =>
      datum.inferredFrom ? { ...datum, inferredFrom: datum.inferredFrom.map(inferred) } : datum,
    ),
    purposes: moved(declaration.purposes, renames.purposes),
    recipients: moved(declaration.recipients, renames.recipients),
    practices: moved(declaration.practices, renames.practices, (practice) => {
      const own = withReferences(practice, renames);
      const from = own.grewFrom && (renames.practices.get(own.grewFrom.practice) ?? own.grewFrom.practice);
      return own.grewFrom && from ? { ...own, grewFrom: { ...own.grewFrom, practice: from } } : own;
    }),
  };
}

function withReferences(
  practice: Practice,
  { data, purposes, recipients }: Omit<Renames, 'practices'>,
): Practice {
  const recipient = (id: string): string => recipients.get(id) ?? id;
  return {
    ...practice,
    data: practice.data.map((id) => data.get(id) ?? id),
    purpose: purposes.get(practice.purpose) ?? practice.purpose,
    ...(practice.recipients ? { recipients: practice.recipients.map(recipient) } : {}),
    ...(practice.transfers
      ? { transfers: practice.transfers.map((t) => ({ ...t, recipient: recipient(t.recipient) })) }
      : {}),
  };
}
