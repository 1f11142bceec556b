import { checksumOf } from './checksum.ts';
import { FOLD_FORMAT, FOLD_HEADER, type FoldText } from './encode-fold.ts';
import type { About, NoticeShown } from './event.ts';
import type { Folded } from './fold.ts';
import type { Kept } from './kept.ts';
import { ACTORS, ENDS, type Row } from './row.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads what `encodeFold` wrote.
 *
 * @throws RangeError when the bytes are damaged, cut short, or of a version that this program does not know.
 */
export function decodeFold(bytes: Uint8Array): Folded {
  if (bytes.length <= FOLD_HEADER) throw new RangeError('A stored state of choices is cut short.');
  if (bytes[0] !== FOLD_FORMAT) {
    throw new RangeError(
      `A stored state of choices has the unknown format ${bytes[0]}; this program reads ${FOLD_FORMAT}.`,
    );
  }
  const sum = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
  if (sum !== checksumOf(bytes, FOLD_HEADER)) throw damaged();
  const [noticed, abouts, rows, undone, newestContact] = textOf(bytes);
  const notices = noticed.map(([version, id]): NoticeShown => ({ version, id }));
  const shared = { notices, abouts, rows };
  const kept = rows.map((row) => keptIn(row, shared));
  return newestContact === null ? { kept, undone } : { kept, undone, newestContact };
}

function textOf(bytes: Uint8Array): FoldText {
  try {
    const value: unknown = JSON.parse(decoder.decode(bytes.subarray(FOLD_HEADER)));
    if (Array.isArray(value) && value.length === 5 && Array.isArray(value[2]))
      return value as unknown as FoldText;
  } catch {
    // Bytes whose checksum fits were written by something else than this program.
  }
  throw damaged();
}

interface Shared {
  readonly notices: readonly NoticeShown[];
  readonly abouts: readonly About[];
  readonly rows: readonly Row[];
}

function keptIn(row: Row, shared: Shared): Kept {
  const [code, id] = row;
  switch (code) {
    case 0:
    case 1: {
      const kind = code === 0 ? 'consent-withdrawn' : 'consent-refused';
      const [, , at, by, notice, about] = row;
      return {
        kind,
        id,
        at,
        by: actor(by),
        notice: found(shared.notices, notice),
        about: found(shared.abouts, about),
      };
    }
    case 2: {
      const [, , at, by, shown, about, ground] = row;
      const notice = found(shared.notices, shown);
      return {
        kind: 'objection-raised',
        id,
        at,
        by: actor(by),
        notice,
        about: found(shared.abouts, about),
        ground,
      };
    }
    case 3: {
      const [, , at, by, shown, data, why] = row;
      return {
        kind: 'restriction-set',
        id,
        at,
        by: actor(by),
        notice: found(shared.notices, shown),
        data,
        why,
      };
    }
    case 4: {
      const [, , at, by, shown, contact, until] = row;
      const notice = found(shared.notices, shown);
      return withUntil({ kind: 'pause-begun', id, at, by: actor(by), notice, contact }, until);
    }
    case 5: {
      const [, , at, by, shown, contact, times, days, supersedes] = row;
      const notice = found(shared.notices, shown);
      return {
        kind: 'cap-set',
        id,
        at,
        by: actor(by),
        notice,
        contact,
        times,
        days,
        supersedes: idsIn(supersedes, shared),
      };
    }
    case 6: {
      const [, , at, by, shown, data, purpose, until] = row;
      const notice = found(shared.notices, shown);
      return withUntil({ kind: 'hold-set', id, at, by: actor(by), notice, data, purpose }, until);
    }
    case 9: {
      const [, , at, by, shown, on, until, needs, told, supersedes] = row;
      const notice = found(shared.notices, shown);
      const about = found(shared.abouts, on);
      const [needsConfirmation, toldOfSignal] = [needs === 1, told === 1];
      const kind = 'consent-given';
      const begin = {
        kind,
        id,
        at,
        by: actor(by),
        notice,
        about,
        needsConfirmation,
        toldOfSignal,
        supersedes: idsIn(supersedes, shared),
      } as const;
      return withUntil(begin, until);
    }
    default:
      return actingIn(row, shared);
  }
}

type ActingRow = Exclude<Row, readonly [0 | 1 | 2 | 3 | 4 | 5 | 6 | 9, ...unknown[]]>;

function actingIn(row: ActingRow, shared: Shared): Kept {
  switch (row[0]) {
    case 7: {
      const [, id, by, objection, isOverridden] = row;
      const outcome = isOverridden === 1 ? 'overridden' : 'upheld';
      return { kind: 'objection-decided', id, by: actor(by), objection, outcome };
    }
    case 8: {
      const [, id, rows] = row;
      const carried = rows
        .map((inner) => keptIn(inner, shared))
        .filter((kept) => kept.kind !== 'guest-merged');
      return { kind: 'guest-merged', id, carried };
    }
    case 10: {
      const [, id, by, grant] = row;
      return { kind: 'consent-confirmed', id, by: actor(by), grant };
    }
    case 11: {
      const [, id, by, told, supersedes] = row;
      return {
        kind: 'objection-lifted',
        id,
        by: actor(by),
        toldOfSignal: told === 1,
        supersedes: idsIn(supersedes, shared),
      };
    }
    case 12: {
      const [, id, by, end, supersedes] = row;
      return { kind: found(ENDS, end), id, by: actor(by), supersedes: idsIn(supersedes, shared) };
    }
    case 13: {
      const [, id, at, ms, channel, practice] = row;
      return { kind: 'contact-made', id, at, ms, channel, practice };
    }
    default:
      throw damaged();
  }
}

/** Ids of events of the same fold are written as the number of their row. */
function idsIn(ids: readonly (number | string)[], { rows }: Shared): readonly string[] {
  return ids.map((id) => (typeof id === 'string' ? id : found(rows, id)[1]));
}

function withUntil<T extends object>(kept: T, until: string | 0): T | (T & { readonly until: string }) {
  return until === 0 ? kept : { ...kept, until };
}

function actor(number: number) {
  return found(ACTORS, number);
}

function found<T>(all: readonly T[], number: number | string): T {
  const value = typeof number === 'number' ? all[number] : undefined;
  if (value === undefined) throw damaged();
  return value;
}

function damaged(): RangeError {
  return new RangeError('A stored state of choices is damaged: its bytes do not fit their checksum.');
}
