export { figuresCsv } from './figures-csv.ts';
export { STUDY_JSON_VERSION, studyJson } from './study-json.ts';
