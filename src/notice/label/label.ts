import type { Sentence } from '../sentence.ts';

/** The rows of a label, in the order that customers ask. */
export const ROW_IDS = [
  'data',
  'purpose',
  'benefit',
  'sale',
  'recipient',
  'transfer',
  'retention',
  'advertising',
  'machine',
  'never',
  'choice',
  'contact',
] as const;
export type RowId = (typeof ROW_IDS)[number];

/** What stands at the edge of a row, for questions that can be answered in one word. */
export type RowState = 'yes' | 'no' | 'youChoose';

/** One question and its answer. */
export interface LabelRow {
  readonly id: RowId;
  readonly question: string;
  readonly answer: readonly Sentence[];
  readonly state: RowState | undefined;
  /** The word for the state in the language of the label. */
  readonly stateWord: string | undefined;
  /** Weighty rows are set apart: sold, leaves the country, decided by machine, protected data, children. */
  readonly isWeighty: boolean;
}

/** The first layer of a notice: the whole retailer in at most twelve rows, in one language. */
export interface Label {
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly brand: string;
  readonly rows: readonly LabelRow[];
  /** Ids of all facts that the label states, sorted. */
  readonly facts: readonly string[];
}
