import type { Analysis, Conversation, RetailerNames } from '../../conversation/index.ts';
import type { Thresholds } from '../../study/index.ts';

/** Reads conversations: one analysis for each, in order; an encoder answers later. */
export type Analyser = (
  conversations: readonly Conversation[],
) => readonly Analysis[] | Promise<readonly Analysis[]>;

/** What a worker makes its analyser of. */
export interface AnalyserSetup {
  readonly retailers: readonly RetailerNames[];
  readonly languages: readonly string[];
  readonly thresholds: Thresholds;
  /** Trained weights; shared by all workers when they lie in shared memory. */
  readonly models: Uint8Array | undefined;
  /** Folder of a plugged encoder. */
  readonly encoder: string | undefined;
}

/** A module that workers load to make their analyser: it exports `makeAnalyser`. */
export interface AnalyserModule {
  makeAnalyser(setup: AnalyserSetup): Promise<Analyser>;
}
