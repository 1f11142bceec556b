export { studyJsonSchema } from './json-schema.ts';
export { type ParsedStudy, parseStudy } from './parse-study.ts';
export { studyHash } from './study-hash.ts';
export { STUDY_TEMPLATE } from './template.ts';
