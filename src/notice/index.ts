export { buildLabel, type LabelInput } from './label/build-label.ts';
export { type Label, type LabelRow, ROW_IDS, type RowId, type RowState } from './label/label.ts';
export type { Item, Sentence } from './sentence.ts';
