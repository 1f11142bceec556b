export { type Renames, renamesBetween } from './align/renames.ts';
export type { Change, Days, Direction, Plain } from './change.ts';
export { askAgainFor, compareDeclarations, hasSubstance } from './compare-declarations.ts';
export { CONSENT_RULES, type ConsentRule, restsOnConsent } from './consent.ts';
export { CHANGE_KINDS, type ChangeKind } from './kind.ts';
export { type Protection, protectionOf } from './protection.ts';
