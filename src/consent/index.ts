export * from './event.ts';
export type * from './state.ts';
