export type {
  Authority,
  Controller,
  DataCategory,
  Declaration,
  InstrumentClaim,
  Officer,
  Practice,
  Purpose,
  Recipient,
  Representative,
  Retention,
  Transfer,
} from './declaration.ts';
export { declarationJsonSchema, SCHEMA_TITLE } from './json-schema.ts';
export { type ParsedDeclaration, parseDeclaration } from './parse.ts';
export { SECTION_NAMES, type SectionName } from './schema/declaration.ts';
export { type Text, textIn } from './schema/text.ts';
export { type PlaceOf, schemaProblems } from './schema-problem.ts';
export { decode } from './source/decode.ts';
export { LIMITS } from './source/limits.ts';
export { locate, type Path } from './source/locate.ts';
export { toPlain } from './source/plain.ts';
export type { ReadFile } from './source/read.ts';
export { parseYaml } from './source/yaml-file.ts';
export { type TextAt, textsOf } from './text-path.ts';
export { toValues } from './to-values.ts';
export { DPV_DATA } from './vocabulary/dpv-data.ts';
export { DPV_PURPOSES } from './vocabulary/dpv-purposes.ts';
export { isNarrowerThan } from './vocabulary/narrower.ts';
export * from './vocabulary/word.ts';
