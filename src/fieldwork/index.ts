export { openDuckDb, quoted } from './findings/duck-db.ts';
export { excerpt } from './findings/excerpt.ts';
export { maskPersonal } from './findings/mask.ts';
export { readFindings, readMark } from './findings/read-findings.ts';
export { type FindingsMark, writeFindings } from './findings/write-parquet.ts';
export { dayOf } from './row/day.ts';
export type { Progress } from './run/progress.ts';
export { FINDINGS_FILE, REJECTS_FILE, type RunOptions, type RunResult, runStudy } from './run/run-study.ts';
export type { RejectReason } from './source/raw-row.ts';
