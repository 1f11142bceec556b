export { importFideslang } from './fideslang/import-fideslang.ts';
export type { Import, ImportNote, ImportResult } from './import.ts';
export { importTilt } from './tilt/import-tilt.ts';
