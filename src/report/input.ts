import type { Declaration } from '../declaration/index.ts';
import type { Figure, Funnel, StudyDefinition, StudyFigures } from '../study/index.ts';

/** Everything that a report is made from; the page, the charts and the tables read the same figures. */
export interface ReportInput {
  readonly figures: StudyFigures;
  readonly definition: StudyDefinition;
  readonly funnel: Funnel;
  /** Id of the models that read the conversations. */
  readonly model: string;
  /** Day on which the report was made, ISO `YYYY-MM-DD`. */
  readonly made: string;
  /** Findings behind a figure; without it the page names only the filter in `findings.parquet`. */
  readonly evidence?: EvidenceOf;
  /** How well the reading does on texts that nobody here wrote, as the model card states it. */
  readonly scores?: readonly ReadingScore[];
  /** A declaration of data practices, so that the report can say which of them answer a complaint. */
  readonly declaration?: Declaration;
}

/** Finds what stands behind a figure; undefined when nothing can be opened. */
export type EvidenceOf = (figure: Figure) => Evidence | undefined;

/** Findings behind a figure. */
export interface Evidence {
  /** How many there are in all. */
  readonly total: number;
  /** Some of them, at most `MOST_SAMPLES` are shown. */
  readonly samples: readonly EvidenceSample[];
}

/** One finding behind a figure. */
export interface EvidenceSample {
  /** Id of the conversation. */
  readonly id: string;
  /** The evidence with its surroundings, personal data masked; only when texts were asked for. */
  readonly text?: string;
}

/** One measured score of the reading. */
export interface ReadingScore {
  /** What was read: `sentiment`, `privacy`, or another name of the model card. */
  readonly task: string;
  /** BCP 47. */
  readonly language: string;
  /** Name of the set of texts. */
  readonly set: string;
  /** Name of the measure, such as `macro recall`. */
  readonly measure: string;
  /** 0 to 1. */
  readonly value: number;
  readonly items: number;
}

/** So many findings are named for one number in the page; `findings.parquet` has the rest. */
export const MOST_SAMPLES = 30;
