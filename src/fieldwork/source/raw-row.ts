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

/** A row that could not be read, with the place where it stands. */
export interface Reject {
  readonly row: number;
  /** Line of the file where the record begins, from 1; absent for Parquet. */
  readonly line?: number;
  readonly reason: RejectReason;
}

/** A text longer than this many bytes of UTF-8 is no message by a customer. */
export const LONGEST_TEXT = 100_000;
/** A record longer than this many bytes is not read at all. */
export const LONGEST_RECORD = 1 << 20;
