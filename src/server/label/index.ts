export type { CodeStore, ItemText, LabelDesk } from './desk.ts';
export { type LabelServer, startLabelServer } from './start.ts';
