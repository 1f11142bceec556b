export { harmlessText } from '../shared/index.ts';
export { buildNotices, type Edition, type NoticeInput, type Notices } from './build-notice.ts';
export {
  buildChangesNotice,
  type ChangesInput,
  type OlderVersion,
  tellChanges,
} from './change/build-changes-notice.ts';
export { directionOf } from './direction.ts';
export { practicePartId } from './full/practice-part-id.ts';
export { buildLabel } from './label/build-label.ts';
export { type Label, type LabelRow, ROW_IDS, type RowId, type RowState } from './label/label.ts';
export { LAYERS, type Layer, type Notice, type Part, partsOf, sentencesOf } from './notice.ts';
export { ANSWERED_BY_LABEL, answerOf, QUESTIONS, type Question } from './question/index.ts';
export type { Item, Sentence } from './sentence.ts';
