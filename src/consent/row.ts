import type { ContactChannel } from '../declaration/index.ts';
import type { About, Actor, ContactScope, NoticeShown, ObjectionGround } from './event.ts';
import type { Kept, KeptEnd, KeptMerge } from './kept.ts';

/** Actors by number. The order is part of the format of stored folds: new ones are added at the end. */
export const ACTORS = [
  'customer',
  'guardian',
  'staff',
  'signal',
  'system',
] as const satisfies readonly Actor['kind'][];

/** Kinds that end something, by number, as `ACTORS`. */
export const ENDS = [
  'pause-ended',
  'cap-lifted',
  'restriction-lifted',
  'hold-lifted',
] as const satisfies readonly KeptEnd['kind'][];

type Actors = number;
/** A number in a table, or the whole in words. */
type Shared = number | string;
type Begin = readonly [id: string, at: string, by: Actors, notice: Shared];
type Ids = readonly (number | string)[];
type Data = 'all' | readonly string[];

/**
 * A kept event as a short list, its kind first; `0` stands for what is absent. The numbers of kinds are in the order of
 * strictness, so that they also say which of two events with the same id counts.
 */
export type Row =
  | readonly [0, ...Begin, about: Shared]
  | readonly [1, ...Begin, about: Shared]
  | readonly [2, ...Begin, about: Shared, ObjectionGround]
  | readonly [3, ...Begin, Data, why: string]
  | readonly [4, ...Begin, ContactScope, until: string | 0]
  | readonly [5, ...Begin, ContactScope, times: number, days: number, supersedes: Ids]
  | readonly [6, ...Begin, Data, purpose: string, until: string | 0]
  | readonly [7, id: string, Actors, objection: string, isOverridden: 0 | 1]
  | readonly [8, id: string, carried: readonly Row[]]
  | readonly [9, ...Begin, about: Shared, until: string | 0, needs: 0 | 1, told: 0 | 1, supersedes: Ids]
  | readonly [10, id: string, Actors, grant: string]
  | readonly [11, id: string, Actors, told: 0 | 1, supersedes: Ids]
  | readonly [12, id: string, Actors, end: number, supersedes: Ids]
  | readonly [13, id: string, at: string, ms: number, ContactChannel, practice: string];

/** How the parts that many events share are written: in full, or as numbers in a table. */
export interface Sharing {
  readonly about: (about: About) => Shared;
  readonly notice: (notice: NoticeShown) => Shared;
  readonly ids: (ids: readonly string[]) => Ids;
}

/** Writes a kept event as a row. */
export function rowOf(kept: Kept, sharing: Sharing): Row {
  switch (kept.kind) {
    case 'consent-withdrawn':
      return [0, ...begin(kept, sharing), sharing.about(kept.about)];
    case 'consent-refused':
      return [1, ...begin(kept, sharing), sharing.about(kept.about)];
    case 'objection-raised':
      return [2, ...begin(kept, sharing), sharing.about(kept.about), kept.ground];
    case 'restriction-set':
      return [3, ...begin(kept, sharing), kept.data, kept.why];
    case 'pause-begun':
      return [4, ...begin(kept, sharing), kept.contact, kept.until ?? 0];
    case 'cap-set':
      return [5, ...begin(kept, sharing), kept.contact, kept.times, kept.days, sharing.ids(kept.supersedes)];
    case 'hold-set':
      return [6, ...begin(kept, sharing), kept.data, kept.purpose, kept.until ?? 0];
    case 'consent-given': {
      const told = kept.toldOfSignal ? 1 : 0;
      const about = sharing.about(kept.about);
      return [
        9,
        ...begin(kept, sharing),
        about,
        kept.until ?? 0,
        kept.needsConfirmation ? 1 : 0,
        told,
        sharing.ids(kept.supersedes),
      ];
    }
    default:
      return actingRow(kept, sharing);
  }
}

type Standing = Extract<Kept, { readonly notice: unknown }>;

function actingRow(kept: Exclude<Kept, Standing>, sharing: Sharing): Row {
  switch (kept.kind) {
    case 'objection-decided':
      return [7, kept.id, ACTORS.indexOf(kept.by), kept.objection, kept.outcome === 'overridden' ? 1 : 0];
    case 'guest-merged':
      return mergeRow(kept, sharing);
    case 'consent-confirmed':
      return [10, kept.id, ACTORS.indexOf(kept.by), kept.grant];
    case 'objection-lifted':
      return [11, kept.id, ACTORS.indexOf(kept.by), kept.toldOfSignal ? 1 : 0, sharing.ids(kept.supersedes)];
    case 'contact-made':
      return [13, kept.id, kept.at, kept.ms, kept.channel, kept.practice];
    default:
      return [12, kept.id, ACTORS.indexOf(kept.by), ENDS.indexOf(kept.kind), sharing.ids(kept.supersedes)];
  }
}

function mergeRow(merge: KeptMerge, sharing: Sharing): Row {
  return [8, merge.id, merge.carried.map((carried) => rowOf(carried, sharing))];
}

function begin(kept: Standing, sharing: Sharing): Begin {
  return [kept.id, kept.at, ACTORS.indexOf(kept.by), sharing.notice(kept.notice)];
}
