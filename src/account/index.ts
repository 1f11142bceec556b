export {
  type ApiKey,
  type ApiKeys,
  type ApiKeysOptions,
  type KeyFault,
  type KeyRecords,
  openApiKeys,
} from './api-keys.ts';
export {
  createKey,
  type KeyWish,
  type NewKey,
  type RotateWish,
  revokeKey,
  rotateKey,
  standingOf,
} from './key.ts';
export { isScope, SCOPE_MEANINGS, SCOPES, type Scope } from './scope.ts';
