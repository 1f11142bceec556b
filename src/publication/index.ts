export {
  type Build,
  type BuildInput,
  buildOutputs,
  type Output,
  type Previous,
  type Progress,
} from './build/build.ts';
export type { Failure } from './build/failure.ts';
export { type Manifest, type ManifestEntry, manifestFilesSchema, manifestText } from './build/manifest.ts';
export { measuredSentences } from './build/measure-notice.ts';
export type { Digest } from './digest.ts';
export { factsIdOf } from './facts-id.ts';
export { type Cell, cellOf, fileNameOf } from './file-name.ts';
export type { Candidate } from './live/identify.ts';
export {
  compareLive,
  type LiveCell,
  type LiveDocument,
  type LiveFinding,
  type LiveReport,
  type LiveStatus,
} from './live/live.ts';
export { manifestOf, prepareVersion, type VersionInput } from './prepare-version.ts';
export {
  type PublishedVersion,
  type StoreFailure,
  type VersionRecord,
  type VersionStore,
  versionRecordSchema,
} from './version.ts';
