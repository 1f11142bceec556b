export type * from './register.ts';
