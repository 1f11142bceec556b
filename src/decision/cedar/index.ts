export type { CedarChoice, CedarContext } from './context.ts';
export { type Covers, coversOf } from './cover.ts';
export { type CedarExport, exportCedar } from './export-cedar.ts';
export { type CedarInput, reduceForCedar } from './reduce.ts';
