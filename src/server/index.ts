export type { PreviewState } from './preview.ts';
export { type Preview, type ServeOptions, startServer } from './start.ts';
