export { type CheckOptions, checkDeclaration } from './check.ts';
