import type { Notice, Notices } from '../notice/index.ts';

/** The layers of a version in one language; a first version has nothing that changed. */
export interface LayersShown extends Notices {
  readonly changes?: Notice;
}

/** A version that customers were shown and that is never edited. */
export interface PublishedVersion {
  readonly number: number;
  readonly id: string;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly on: string;
  /** At least one; the first answers readers who know none of them. */
  readonly languages: readonly string[];
  /** The layers in one of `languages`. */
  readonly notices: (language: string) => LayersShown;
}
