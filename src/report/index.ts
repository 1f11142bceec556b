export { type ChartFile, chartFiles } from './chart-files.ts';
export {
  type Evidence,
  type EvidenceOf,
  type EvidenceSample,
  MOST_SAMPLES,
  type ReadingScore,
  type ReportInput,
} from './input.ts';
export { reportPage } from './page/index.ts';
export { figuresCsv, STUDY_JSON_VERSION, studyJson } from './table/index.ts';
