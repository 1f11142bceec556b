import type { Declaration } from '../../declaration/index.ts';
import type { Fact } from '../../fact/index.ts';
import type { ImportNote } from '../import.ts';

/** The published version that an export is made of. */
export interface ExportedVersion {
  readonly id: string;
  /** Counted from 1. */
  readonly number: number;
  /** Day or instant of publication, ISO 8601. */
  readonly publishedOn: string;
}

/** What every export is made from. */
export interface ExportInput {
  readonly declaration: Declaration;
  readonly facts: readonly Fact[];
  /** The day, `YYYY-MM-DD`, that the law is read for and that a draft is dated with. */
  readonly on: string;
  /** Language of the words, where the format holds one language; must have a catalogue. */
  readonly language: string;
  /** Absent for a draft that is not published. */
  readonly version?: ExportedVersion | undefined;
}

/** One value of the declaration that the format does not hold, or one that it asks for and nobody stated. */
export type ExportNote = ImportNote;

/** A declaration in another format. */
export interface Export {
  readonly text: string;
  /** Everything that the text does not say, with its place in the declaration. */
  readonly notes: readonly ExportNote[];
}

/** The day of an export: of publication, or of the draft. */
export function dayOfExport({ on, version }: Pick<ExportInput, 'on' | 'version'>): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(version?.publishedOn ?? '')?.[0] ?? on;
}
