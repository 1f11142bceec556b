import type { MessageValues } from '../../../language/index.ts';
import type { Sentence } from '../../sentence.ts';
import type { RowState } from '../label.ts';

/** What a row says; the words of its question come from the catalogue. */
export interface RowContent {
  readonly answer: readonly Sentence[];
  readonly state?: RowState;
  readonly isWeighty?: boolean;
  /** Values that the question itself names. */
  readonly question?: MessageValues;
}
