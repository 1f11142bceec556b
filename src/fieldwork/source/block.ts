import type { RejectReason } from './raw-row.ts';

/** A stretch of a file that holds whole records only: what one task of a worker reads. */
export interface Block {
  /** Place of the source in the study, from 0. */
  readonly source: number;
  /** The file's name as the rejects file and made-up ids show it. */
  readonly file: string;
  /** Row number of the first record, from 1. */
  readonly firstRow: number;
  /** Line of the file where the first record begins, from 1. */
  readonly firstLine: number;
  readonly content: Content;
  /** About how much of the file is read with it, 0 to 1. */
  readonly share: number;
  /** Where reading goes on after this block. */
  readonly next: Position;
}

/** What a block holds. */
export type Content =
  /** CSV records; `places` leads from wanted columns to fields, `width` is the header's number of columns. */
  | {
      readonly kind: 'csv';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly places: readonly number[];
      readonly width: number;
    }
  | { readonly kind: 'jsonl'; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Values by wanted column, then by row. */
  | {
      readonly kind: 'columns';
      readonly columns: readonly (readonly (string | null)[])[];
      readonly rows: number;
    }
  /** One record that could not even be cut out. */
  | { readonly kind: 'reject'; readonly reason: RejectReason };

/** A place between two records of the study's files. */
export interface Position {
  /** Place of the file among all files of the study, from 0. */
  readonly file: number;
  /** Bytes of the unpacked file as UTF-8 (Parquet: rows) that were read. */
  readonly offset: number;
  /** Records read so far of the file. */
  readonly row: number;
  /** Lines read so far of the file. */
  readonly line: number;
  /** How often a quote that never closes was met in the file. */
  readonly openQuotes: number;
}

/** Where a file begins. */
export function startOf(file: number): Position {
  return { file, offset: 0, row: 0, line: 0, openQuotes: 0 };
}

/** A file that cannot be read as the study says; ends the run with a message, nothing committed is lost. */
export class SourceError extends Error {
  /** The file's name as shown. */
  readonly file: string;

  constructor(file: string, message: string) {
    super(`${file}: ${message}`);
    this.name = 'SourceError';
    this.file = file;
  }
}
