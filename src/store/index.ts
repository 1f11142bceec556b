export { NEWEST_NAME } from './add-version.ts';
export {
  folderOf,
  listVersions,
  readDeclaration,
  readNotices,
  readRecord,
  sha256,
  versionFolder,
} from './version-folder.ts';
