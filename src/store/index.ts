export { NEWEST_NAME } from './add-version.ts';
export { backupStore, type Restored, type RestoreOptions, restoreStore } from './records/copy/backup.ts';
export {
  type CheckedRecords,
  checkRecords,
  type RecordProblem,
  type StoreCheck,
} from './records/copy/check-records.ts';
export { type Copied, copyStore } from './records/copy/copy-store.ts';
export type { LedgerTools, StoreProgress } from './records/copy/ledger-tools.ts';
export { type Moved, type MoveOptions, moveStore } from './records/copy/move.ts';
export { StoreFault, type StoreFaultCode } from './records/fault.ts';
export { isPostgres, type OpenOptions, openRecords, shownPlace } from './records/open-records.ts';
export { PARTITIONS, partitionOf } from './records/partition.ts';
export { type OpenPostgresOptions, openPostgres } from './records/postgres/open-postgres.ts';
export type * from './records/record-store.ts';
export { DELIVERY_KINDS } from './records/record-store.ts';
export { openSqlite, type SqliteOptions } from './records/sqlite/open-sqlite.ts';
export type { ErasedAgain, KeptAtReplay } from './records/work/erase.ts';
export {
  folderOf,
  listVersions,
  readDeclaration,
  readNotices,
  readRecord,
  sha256,
  versionFolder,
} from './version-folder.ts';
