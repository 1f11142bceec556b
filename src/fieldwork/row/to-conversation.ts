import type { Conversation } from '../../conversation/index.ts';
import type { StudyDefinition, StudySource } from '../../study/index.ts';
import type { RawRow, RejectReason } from '../source/raw-row.ts';
import { dayOf } from './day.ts';
import { ownPosts } from './own-post.ts';
import { pseudonyms } from './pseudonym.ts';

/** Makes conversations of rows for one study. */
export type ToConversation = (row: RawRow, source: StudySource, file: string) => Conversation | RejectReason;

/** Prepares the reading of rows: retailers' handles are compared before authors become pseudonyms. */
export function conversations(definition: StudyDefinition, key: string): ToConversation {
  const isOwn = ownPosts(definition.retailers);
  const pseudonym = pseudonyms(key);
  const retailerIds = byName(definition);
  const paidValues = new Map(
    definition.sources.map(({ name, paid }) => [
      name,
      new Set(paid?.values.map((value) => value.toLowerCase())),
    ]),
  );
  return (row, source, file) => {
    if (row.text === undefined) return 'no-text';
    const day = row.time === undefined ? undefined : dayOf(row.time, source.timeFormat ?? 'iso');
    if (row.time !== undefined && day === undefined) return 'bad-date';
    // A retailer that is not of the study says nothing; the text may still name one that is.
    const named = row.retailer ?? source.constant.retailer;
    const retailer = named === undefined ? undefined : retailerIds.get(named.toLowerCase());
    const channel = row.channel ?? source.constant.channel;
    const language = (row.language ?? source.constant.language)?.toLowerCase().split(/[-_]/)[0];
    const region = row.region ?? source.constant.region;
    const stars = row.stars === undefined ? Number.NaN : Number(row.stars.replace(',', '.'));
    const isPaid =
      row.paid !== undefined && (paidValues.get(source.name)?.has(row.paid.toLowerCase()) ?? false);
    return {
      id: row.id ?? `${source.name}:${file === '' ? '' : `${file}:`}${row.row}`,
      text: row.text,
      ...(row.author !== undefined && { author: pseudonym(row.author) }),
      ...(row.thread !== undefined && { thread: row.thread }),
      ...(day !== undefined && { day }),
      ...(channel !== undefined && { channel }),
      ...(language !== undefined && language !== '' && { language }),
      ...(region !== undefined && { region }),
      ...(retailer !== undefined && { retailer }),
      ...(Number.isFinite(stars) && { stars }),
      ...((isPaid || (row.author !== undefined && isOwn(row.author))) && { isOwnOrPaid: true }),
    };
  };
}

/** True for a day outside the study's window; a conversation without a day is inside only where there is no window. */
export function isOutside(window: StudyDefinition['window'], day: string | undefined): boolean {
  if (window === undefined) return false;
  return day === undefined || day < window.from || day > window.to;
}

/** Sources state a retailer by its id, its name or an alias. */
function byName(definition: StudyDefinition): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, name, aliases } of definition.retailers) {
    for (const word of [name, ...aliases]) if (!ids.has(word.toLowerCase())) ids.set(word.toLowerCase(), id);
  }
  for (const { id } of definition.retailers) ids.set(id.toLowerCase(), id);
  return ids;
}
