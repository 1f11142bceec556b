/** What a row of any format says, column by column of the mapping; absent where the column is empty or not mapped. */
export interface RawRow {
  /** Which record of its file this is, from 1; a header does not count. */
  readonly row: number;
  /** Texts of the mapped text columns that are not empty, joined by a line break. */
  readonly text: string | undefined;
  readonly id: string | undefined;
  readonly author: string | undefined;
  readonly thread: string | undefined;
  readonly time: string | undefined;
  readonly channel: string | undefined;
  readonly language: string | undefined;
  readonly region: string | undefined;
  readonly retailer: string | undefined;
  readonly stars: string | undefined;
  /** The value of the column that marks paid and own posts. */
  readonly paid: string | undefined;
}

/** Why a row is not a conversation; the words of the rejects file. */
export type RejectReason =
  | 'wrong-number-of-columns'
  | 'not-in-the-encoding'
  | 'too-long'
  | 'quote-never-closed'
  | 'no-text'
  | 'bad-date'
  | 'bad-json';

/** A row that could not be read. */
export interface Reject {
  readonly row: number;
  readonly reason: RejectReason;
}

/** The rows of a block, in order. */
export interface RowsRead {
  readonly rows: readonly (RawRow | Reject)[];
  /** Line of the file where a row (by its place in `rows`) begins, from 1; undefined for Parquet. Asked for bad rows only. */
  lineOf(index: number): number | undefined;
}

/** A text longer than this many bytes of UTF-8 is no message by a customer. */
export const LONGEST_TEXT = 100_000;
/** A record longer than this many bytes is not read at all. */
export const LONGEST_RECORD = 1 << 20;
