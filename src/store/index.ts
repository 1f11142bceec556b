export {
  folderOf,
  listVersions,
  NEWEST_NAME,
  readDeclaration,
  readNotices,
  sha256,
  versionFolder,
} from './version-folder.ts';
